package org.supportprocess.process.outage;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;
import org.supportprocess.process.gate.HandedIn;
import org.supportprocess.process.gate.TaskRule;
import org.supportprocess.process.outage.OutageModel.Outcome;
import org.supportprocess.process.outage.OutageModel.Variable;

/** An update says something to every linked customer, and whether the outage is over. */
@Component
class OutageUpdateRule implements TaskRule {

    @Override
    public Set<String> tasks() {
        return Set.of(OutageModel.UPDATE_OUTAGE);
    }

    @Override
    public Set<String> fields() {
        return Set.of(Variable.OUTCOME, Variable.MESSAGE);
    }

    @Override
    public VariableMap admit(Task task, HandedIn handedIn) {
        Outcome outcome = handedIn.choice(Variable.OUTCOME, EnumSet.allOf(Outcome.class));
        return handedIn.message(Variable.MESSAGE).putValueTyped(Variable.OUTCOME, HandedIn.inPassing(outcome.name()));
    }
}
