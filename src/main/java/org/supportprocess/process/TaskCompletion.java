package org.supportprocess.process;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.supportprocess.process.SupportRequestModel.Outcome;
import org.supportprocess.process.SupportRequestModel.Task;
import org.supportprocess.process.SupportRequestModel.Variable;
import org.supportprocess.request.PlainText;

/**
 * What is handed in with a task: only what its form owns, and all of it. Texts become transient variables: they reach the
 * product's tables and stay out of the engine's.
 *
 * @param given may be null
 */
record TaskCompletion(org.camunda.bpm.engine.task.Task task, Map<String, Object> given, Queues queues) {

    /** The variables to complete the task with. */
    VariableMap checked() {
        return switch (task.getTaskDefinitionKey()) {
            case Task.ANSWER_REQUEST -> only(Set.of(Variable.ANSWER)).message(Variable.ANSWER);
            case Task.RESOLVE_REQUEST -> resolution();
            case Task.REVIEW_ESCALATION -> only(Set.of(Variable.NOTE)).note("Reviewed");
            case Task.FOLLOW_CRITICAL_REQUEST -> only(Set.of(Variable.NOTE)).note("Followed up");
            default -> Variables.fromMap(given);
        };
    }

    private VariableMap resolution() {
        return switch (outcome()) {
            case HANDED_OVER -> only(Set.of(Variable.OUTCOME, Variable.QUEUE)).handOver();
            case SOLVED, NEEDS_INFORMATION ->
                only(Set.of(Variable.OUTCOME, Variable.MESSAGE))
                        .message(Variable.MESSAGE)
                        .putValueTyped(Variable.OUTCOME, transientText(outcome().name()));
        };
    }

    private Outcome outcome() {
        return Set.of(Outcome.values()).stream()
                .filter(outcome -> outcome.name().equals(value(Variable.OUTCOME)))
                .findFirst()
                .orElseThrow(() -> refused(Variable.OUTCOME, "must be SOLVED, NEEDS_INFORMATION or HANDED_OVER"));
    }

    private VariableMap handOver() {
        String queue = text(Variable.QUEUE, "must name the queue to hand over to");
        if (!queues.names().contains(queue)) {
            throw refused(Variable.QUEUE, "must be one of " + queues.names());
        }
        if (queue.equals(queues.current(task))) {
            throw refused(Variable.QUEUE, "must be another one than " + queue + ", where the request is now");
        }
        return Variables.putValueTyped(Variable.OUTCOME, transientText(Outcome.HANDED_OVER.name()))
                .putValue(Variable.QUEUE, queue);
    }

    private VariableMap message(String name) {
        String text = text(name, "must be the text to the customer");
        PlainText.flaw(text, PlainText.MESSAGE_LENGTH).ifPresent(flaw -> {
            throw refused(name, flaw);
        });
        return Variables.putValueTyped(name, transientText(text));
    }

    private VariableMap note(String otherwise) {
        String note = value(Variable.NOTE) == null ? otherwise : text(Variable.NOTE, "must be a text");
        PlainText.flaw(note, PlainText.REASON_LENGTH).ifPresent(flaw -> {
            throw refused(Variable.NOTE, flaw);
        });
        return Variables.putValueTyped(Variable.NOTE, transientText(note));
    }

    private TaskCompletion only(Set<String> owned) {
        Variables.fromMap(given).keySet().stream()
                .filter(name -> !owned.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw refused(name, "does not belong to this task; it takes " + owned);
                });
        return this;
    }

    private String text(String name, String otherwise) {
        if (value(name) instanceof String text) {
            return text;
        }
        throw refused(name, otherwise);
    }

    /** Null also for what is serialized in some other form than a plain value. */
    private Object value(String name) {
        return Optional.<TypedValue>ofNullable(Variables.fromMap(given).getValueTyped(name))
                .filter(value -> !(value instanceof SerializableValue serialized) || serialized.isDeserialized())
                .map(TypedValue::getValue)
                .orElse(null);
    }

    private static TypedValue transientText(String text) {
        return Variables.stringValue(text, true);
    }

    private static FormFieldValidationException refused(String variable, String flaw) {
        String sentence = "“%s” %s.".formatted(variable, flaw);
        return new FormFieldValidationException(sentence, sentence);
    }
}
