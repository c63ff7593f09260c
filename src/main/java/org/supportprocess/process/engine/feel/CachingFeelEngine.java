package org.supportprocess.process.engine.feel;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.bpm.dmn.feel.impl.scala.function.FeelCustomFunctionProvider;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;
import org.jspecify.annotations.Nullable;

/**
 * The engine's own FEEL, which remembers the answers that depend on nothing but plain values. Most of the time of
 * an evaluation goes into setting up all built-in functions anew (about 13 µs, with 60 evaluations in one decision),
 * so it pays not to evaluate again. The tables stay standard FEEL, and every answer and error stays the same.
 */
final class CachingFeelEngine extends ScalaFeelEngine {

    private record Test(String text, String input) {}

    private final Cache<String, Optional<RememberedAnswers>> expressions = ParsedOnceFeel.cache();
    private final Cache<Test, Optional<RememberedAnswers>> tests = ParsedOnceFeel.cache();
    private final boolean remembers;

    CachingFeelEngine(@Nullable List<FeelCustomFunctionProvider> functions) {
        super(functions);
        // A function somebody added may look anywhere and hide a standard one.
        this.remembers = functions == null || functions.isEmpty();
    }

    @Override
    protected FeelEngine buildFeelEngine(CustomFunctionTransformer functions, CompositeValueMapper values) {
        return new ParsedOnceFeel(functions, values);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T evaluateSimpleExpression(String text, VariableContext context) {
        return (T) answer(
                expressions.get(text, this::rememberedExpression),
                context,
                () -> super.evaluateSimpleExpression(text, context));
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String text, String input, VariableContext context) {
        return (boolean) answer(
                tests.get(new Test(text, input), this::rememberedTest),
                context,
                () -> super.evaluateSimpleUnaryTests(text, input, context));
    }

    private Object answer(
            Optional<RememberedAnswers> remembered, VariableContext context, Supplier<Object> evaluation) {
        return remembered.isPresent() ? remembered.get().answer(context, evaluation) : evaluation.get();
    }

    private Optional<RememberedAnswers> rememberedExpression(String text) {
        return parsed().readByExpression(text).filter(variables -> remembers).map(RememberedAnswers::new);
    }

    private Optional<RememberedAnswers> rememberedTest(Test test) {
        return parsed().readByUnaryTests(test.text())
                .filter(variables -> remembers)
                .map(variables -> new RememberedAnswers(with(test.input(), variables)));
    }

    private ParsedOnceFeel parsed() {
        return (ParsedOnceFeel) feelEngine;
    }

    private static List<String> with(String input, List<String> variables) {
        List<String> all = new ArrayList<>(variables);
        all.add(input);
        return all;
    }
}
