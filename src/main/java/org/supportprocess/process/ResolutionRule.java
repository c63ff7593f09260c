package org.supportprocess.process;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.supportprocess.process.SupportRequestModel.Outcome;
import org.supportprocess.process.SupportRequestModel.Task;
import org.supportprocess.process.SupportRequestModel.Variable;
import org.supportprocess.process.engine.StepRefused;
import org.supportprocess.process.gate.HandedIn;
import org.supportprocess.process.gate.TaskRule;
import org.supportprocess.request.text.PlainText;

/** A request is resolved with words to the customer, or goes to another queue. */
@Component
class ResolutionRule implements TaskRule {

    private static final Set<Outcome> OUTCOMES =
            EnumSet.of(Outcome.SOLVED, Outcome.NEEDS_INFORMATION, Outcome.HANDED_OVER);

    private final Queues queues;

    ResolutionRule(ProcessEngine engine) {
        this.queues = new Queues(engine);
    }

    @Override
    public Set<String> tasks() {
        return Set.of(Task.RESOLVE_REQUEST);
    }

    @Override
    public Set<String> fields() {
        return Set.of(Variable.OUTCOME, Variable.MESSAGE, Variable.QUEUE, Variable.REASON);
    }

    @Override
    public VariableMap admit(org.camunda.bpm.engine.task.Task task, HandedIn handedIn) {
        Outcome outcome = handedIn.choice(Variable.OUTCOME, OUTCOMES);
        VariableMap admitted = outcome == Outcome.HANDED_OVER ? handOver(task, handedIn) : message(handedIn);
        return admitted.putValueTyped(Variable.OUTCOME, HandedIn.inPassing(outcome.name()));
    }

    private static VariableMap message(HandedIn handedIn) {
        return handedIn.onlyOfTheTask(Variable.OUTCOME, Variable.MESSAGE).message(Variable.MESSAGE);
    }

    private VariableMap handOver(org.camunda.bpm.engine.task.Task task, HandedIn handedIn) {
        handedIn.onlyOfTheTask(Variable.OUTCOME, Variable.QUEUE, Variable.REASON);
        String queue = handedIn.text(Variable.QUEUE, "must name the queue to hand over to");
        if (!queues.names().contains(queue)) {
            throw StepRefused.because(Variable.QUEUE, "must be one of " + queues.names());
        }
        if (queue.equals(queues.current(task))) {
            throw StepRefused.because(
                    Variable.QUEUE, "must be another one than " + queue + ", where the request is now");
        }
        return reason(handedIn).putValue(Variable.QUEUE, queue);
    }

    private static VariableMap reason(HandedIn handedIn) {
        return handedIn.has(Variable.REASON)
                ? handedIn.flawless(Variable.REASON, "must be a text", PlainText.REASON_LENGTH)
                : Variables.putValueTyped(Variable.REASON, HandedIn.inPassing(""));
    }
}
