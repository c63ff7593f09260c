package org.supportprocess.process;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;
import org.supportprocess.process.SupportRequestModel.Outcome;
import org.supportprocess.process.SupportRequestModel.Task;
import org.supportprocess.process.SupportRequestModel.Variable;
import org.supportprocess.process.engine.StepRefused;
import org.supportprocess.process.gate.HandedIn;
import org.supportprocess.process.gate.TaskRule;

/** The initial response may be a question or the solution already, where the diagram knows of that. */
@Component
class AnswerRule implements TaskRule {

    private static final Set<Outcome> OUTCOMES = EnumSet.of(Outcome.SOLVED, Outcome.NEEDS_INFORMATION);

    @Override
    public Set<String> tasks() {
        return Set.of(Task.ANSWER_REQUEST);
    }

    @Override
    public Set<String> fields() {
        return Set.of(Variable.ANSWER, Variable.OUTCOME);
    }

    @Override
    public VariableMap admit(org.camunda.bpm.engine.task.Task task, HandedIn handedIn) {
        Outcome outcome = handedIn.has(Variable.OUTCOME) ? outcome(task, handedIn) : Outcome.ANSWERED;
        return handedIn.message(Variable.ANSWER).putValueTyped(Variable.OUTCOME, HandedIn.inPassing(outcome.name()));
    }

    private static Outcome outcome(org.camunda.bpm.engine.task.Task task, HandedIn handedIn) {
        if (!CurrentDiagram.of(task).asksWhetherWorkIsLeft()) {
            throw StepRefused.because(
                    Variable.OUTCOME,
                    "cannot be given with the answer: the request began with an earlier diagram. Answer, and give it with"
                            + " “Resolve request”");
        }
        return handedIn.choice(Variable.OUTCOME, OUTCOMES);
    }
}
