package org.supportprocess.process.engine.feel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;

/** The answers of one expression by the values of the variables it reads. Failures are not remembered. */
final class RememberedAnswers {

    /** A table has a handful of values in a column; more than this is free text, not worth remembering. */
    private static final int ANSWERS = 1_000;

    private static final int LONGEST_TEXT = 200;

    /** Stands for a variable that is absent or cannot be read: for FEEL to judge each time. */
    private static final Object UNKNOWN = new Object();

    private record Answer(Object value) {}

    private final Cache<List<Object>, Answer> answers =
            Caffeine.newBuilder().maximumSize(ANSWERS).build();
    private final List<String> variables;

    RememberedAnswers(List<String> variables) {
        this.variables = variables;
    }

    Object answer(VariableContext context, Supplier<Object> evaluation) {
        List<Object> values = valuesIn(context);
        return values == null ? evaluation.get() : answer(values, evaluation);
    }

    private Object answer(List<Object> values, Supplier<Object> evaluation) {
        Answer known = answers.getIfPresent(values);
        return known != null ? known.value() : remember(values, evaluation.get());
    }

    private Object remember(List<Object> values, Object value) {
        if (isPlain(value)) {
            answers.put(values, new Answer(value));
        }
        return value;
    }

    /** Nothing where one of the values can change, is too big to keep or is not known. */
    private @Nullable List<Object> valuesIn(VariableContext context) {
        List<Object> values = new ArrayList<>(variables.size());
        for (String variable : variables) {
            Object value = valueOf(variable, context);
            if (!isPlain(value)) {
                return null;
            }
            values.add(value);
        }
        return values;
    }

    private static Object valueOf(String variable, VariableContext context) {
        try {
            return context.containsVariable(variable) ? valueOf(context.resolve(variable)) : UNKNOWN;
        } catch (RuntimeException unreadable) {
            // The evaluation meets the same trouble and reports it in its own way.
            return UNKNOWN;
        }
    }

    private static Object valueOf(TypedValue value) {
        return value == null ? UNKNOWN : value.getValue();
    }

    private static boolean isPlain(Object value) {
        return value == null
                || value instanceof Boolean
                || value instanceof String text && text.length() <= LONGEST_TEXT
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Double;
    }

    int size() {
        answers.cleanUp();
        return (int) answers.estimatedSize();
    }
}
