package org.supportprocess.process.gate;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.supportprocess.process.engine.StepRefused;

/**
 * What somebody hands in with a task, or to start a process.
 *
 * @param given may be null
 */
public record HandedIn(Map<String, Object> given) {

    /**
     * These names and no others, with plain values.
     *
     * @param owner whose they are, as the sentence of a refusal goes on
     * @throws StepRefused for anything else
     */
    public HandedIn only(Collection<String> names, String owner) {
        variables().keySet().forEach(name -> {
            if (!names.contains(name)) {
                throw StepRefused.because(name, "does not belong to %s; it takes %s".formatted(owner, names));
            }
            if (isSerialized(typed(name))) {
                throw StepRefused.because(name, "must be a plain value");
            }
        });
        return this;
    }

    /** @throws StepRefused with the flaw where it is no text */
    public String text(String name, String otherwise) {
        if (plain(name) instanceof String text) {
            return text;
        }
        throw StepRefused.because(name, otherwise);
    }

    /** Null also for what is serialized in some other form than a plain value. */
    public Object plain(String name) {
        TypedValue value = typed(name);
        return value == null || isSerialized(value) ? null : value.getValue();
    }

    private TypedValue typed(String name) {
        return variables().getValueTyped(name);
    }

    private VariableMap variables() {
        return Variables.fromMap(given);
    }

    private static boolean isSerialized(TypedValue value) {
        return value instanceof SerializableValue serialized && !serialized.isDeserialized();
    }
}
