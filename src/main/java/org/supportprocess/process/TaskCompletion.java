package org.supportprocess.process;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.supportprocess.process.SupportRequestModel.Outcome;
import org.supportprocess.process.SupportRequestModel.Task;
import org.supportprocess.process.SupportRequestModel.Variable;
import org.supportprocess.process.engine.StepRefused;
import org.supportprocess.process.gate.HandedIn;
import org.supportprocess.process.outage.OutageModel;
import org.supportprocess.request.text.PlainText;

/**
 * What is handed in with a task: only what its form owns, and all of it. Texts become transient variables: they reach the
 * product's tables and stay out of the engine's.
 *
 * @param given may be null
 */
public record TaskCompletion(org.camunda.bpm.engine.task.Task task, Map<String, Object> given, Queues queues) {

    private static final Set<Outcome> RESOLUTIONS =
            EnumSet.of(Outcome.SOLVED, Outcome.NEEDS_INFORMATION, Outcome.HANDED_OVER);
    private static final Set<Outcome> FIRST_ANSWERS = EnumSet.of(Outcome.SOLVED, Outcome.NEEDS_INFORMATION);

    /**
     * The variables to complete the task with.
     *
     * @throws StepRefused if they do not hold
     */
    public VariableMap checked() {
        return switch (task.getTaskDefinitionKey()) {
            case Task.ANSWER_REQUEST ->
                only(Set.of(Variable.ANSWER, Variable.OUTCOME)).answer();
            case Task.RESOLVE_REQUEST -> resolution();
            case Task.REVIEW_ESCALATION -> only(Set.of(Variable.NOTE)).note("Reviewed");
            case Task.FOLLOW_CRITICAL_REQUEST -> only(Set.of(Variable.NOTE)).note("Followed up");
            case Task.AWAIT_INFORMATION, Task.AWAIT_CONFIRMATION ->
                only(Set.of(Variable.REASON))
                        .required(Variable.REASON, "must say why the request goes on without the customer");
            case Task.ARRANGE_TRANSLATOR ->
                only(Set.of(Variable.ARRANGEMENT))
                        .required(Variable.ARRANGEMENT, "must say who translates and how they join");
            case OutageModel.UPDATE_OUTAGE ->
                only(Set.of(Variable.OUTCOME, Variable.MESSAGE)).outageUpdate();
            default -> Variables.fromMap(given);
        };
    }

    private VariableMap resolution() {
        return switch (outcome(RESOLUTIONS)) {
            case HANDED_OVER ->
                only(Set.of(Variable.OUTCOME, Variable.QUEUE, Variable.REASON)).handOver();
            default -> only(Set.of(Variable.OUTCOME, Variable.MESSAGE)).message(Variable.MESSAGE, outcome(RESOLUTIONS));
        };
    }

    private VariableMap outageUpdate() {
        return message(Variable.MESSAGE, outcome(EnumSet.allOf(OutageModel.Outcome.class)));
    }

    /** The initial response may be a question or the solution already, where the diagram knows of that. */
    private VariableMap answer() {
        if (value(Variable.OUTCOME) != null && !CurrentDiagram.of(task).asksWhetherWorkIsLeft()) {
            throw refused(
                    Variable.OUTCOME,
                    "cannot be given with the answer: the request began with an earlier diagram. Answer, and give it with"
                            + " “Resolve request”");
        }
        return message(Variable.ANSWER, value(Variable.OUTCOME) == null ? Outcome.ANSWERED : outcome(FIRST_ANSWERS));
    }

    private <E extends Enum<E>> E outcome(Set<E> possible) {
        return possible.stream()
                .filter(outcome -> outcome.name().equals(value(Variable.OUTCOME)))
                .findFirst()
                .orElseThrow(() -> refused(
                        Variable.OUTCOME,
                        "must be " + possible.stream().map(Enum::name).collect(Collectors.joining(" or "))));
    }

    private VariableMap handOver() {
        String queue = text(Variable.QUEUE, "must name the queue to hand over to");
        if (!queues.names().contains(queue)) {
            throw refused(Variable.QUEUE, "must be one of " + queues.names());
        }
        if (queue.equals(queues.current(task))) {
            throw refused(Variable.QUEUE, "must be another one than " + queue + ", where the request is now");
        }
        VariableMap handedOver = value(Variable.REASON) == null
                ? transientText(Variable.REASON, "")
                : required(Variable.REASON, "must be a text");
        return handedOver
                .putValueTyped(Variable.OUTCOME, transientText(Outcome.HANDED_OVER.name()))
                .putValue(Variable.QUEUE, queue);
    }

    private VariableMap message(String name, Enum<?> outcome) {
        return flawless(name, text(name, "must be the text to the customer"), PlainText.MESSAGE_LENGTH)
                .putValueTyped(Variable.OUTCOME, transientText(outcome.name()));
    }

    private VariableMap note(String otherwise) {
        return value(Variable.NOTE) == null
                ? transientText(Variable.NOTE, otherwise)
                : required(Variable.NOTE, "must be a text");
    }

    private VariableMap required(String name, String otherwise) {
        return flawless(name, text(name, otherwise), PlainText.REASON_LENGTH);
    }

    private static VariableMap flawless(String name, String text, int longest) {
        PlainText.flaw(text, longest).ifPresent(flaw -> {
            throw refused(name, flaw);
        });
        return transientText(name, text);
    }

    private static VariableMap transientText(String name, String text) {
        return Variables.putValueTyped(name, transientText(text));
    }

    private TaskCompletion only(Set<String> owned) {
        handedIn().only(owned, "this task");
        return this;
    }

    private String text(String name, String otherwise) {
        return handedIn().text(name, otherwise);
    }

    private Object value(String name) {
        return handedIn().plain(name);
    }

    private HandedIn handedIn() {
        return new HandedIn(given);
    }

    private static TypedValue transientText(String text) {
        return Variables.stringValue(text, true);
    }

    private static StepRefused refused(String variable, String flaw) {
        return StepRefused.because(variable, flaw);
    }
}
