package org.supportprocess.process.gate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import org.supportprocess.process.engine.StepRefused;
import org.supportprocess.request.text.PlainText;

/**
 * What somebody hands in with a task, or to start a process. Texts become transient variables: they reach the product's
 * tables and stay out of the engine's.
 */
public record HandedIn(@Nullable Map<String, Object> given) {

    /** A text on its way to the product's tables. */
    public static TypedValue inPassing(String text) {
        return Variables.stringValue(text, true);
    }

    /**
     * Admits only these names, with plain values.
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

    /** As {@link #only(Collection, String)}, for a task. */
    public HandedIn onlyOfTheTask(String... names) {
        return only(Set.of(names), "this task");
    }

    /** @throws StepRefused with the flaw where it is no text */
    public String text(String name, String otherwise) {
        if (plain(name) instanceof String text) {
            return text;
        }
        throw StepRefused.because(name, otherwise);
    }

    /**
     * A text without a flaw.
     *
     * @throws StepRefused with {@code otherwise} where it is no text
     */
    public VariableMap flawless(String name, String otherwise, int longest) {
        String text = text(name, otherwise);
        PlainText.flaw(text, longest).ifPresent(flaw -> {
            throw StepRefused.because(name, flaw);
        });
        return Variables.putValueTyped(name, inPassing(text));
    }

    /** What goes to a customer. */
    public VariableMap message(String name) {
        return flawless(name, "must be the text to the customer", PlainText.MESSAGE_LENGTH);
    }

    /** @throws StepRefused where it is none of these */
    public <E extends Enum<E>> E choice(String name, Set<E> possible) {
        String chosen = choice(name, possible.stream().map(Enum::name).toList());
        return possible.stream()
                .filter(choice -> choice.name().equals(chosen))
                .findFirst()
                .orElseThrow();
    }

    /** @throws StepRefused where it is none of these */
    String choice(String name, List<String> possible) {
        if (plain(name) instanceof String choice && possible.contains(choice)) {
            return choice;
        }
        throw StepRefused.because(name, "must be " + String.join(" or ", possible));
    }

    /** @throws StepRefused where it is no whole number */
    long wholeNumber(String name) {
        if (plain(name) instanceof Number number && number.doubleValue() == number.longValue()) {
            return number.longValue();
        }
        throw StepRefused.because(name, "must be a whole number");
    }

    /** @throws StepRefused where it is neither */
    boolean yesOrNo(String name) {
        if (plain(name) instanceof Boolean answer) {
            return answer;
        }
        throw StepRefused.because(name, "must be true or false");
    }

    public boolean has(String name) {
        return plain(name) != null;
    }

    /** Nothing also for what is serialized in some other form than a plain value. */
    public @Nullable Object plain(String name) {
        TypedValue value = typed(name);
        return value == null || isSerialized(value) ? null : value.getValue();
    }

    public VariableMap variables() {
        return Variables.fromMap(given);
    }

    private @Nullable TypedValue typed(String name) {
        return variables().getValueTyped(name);
    }

    private static boolean isSerialized(@Nullable TypedValue value) {
        return value instanceof SerializableValue serialized && !serialized.isDeserialized();
    }
}
