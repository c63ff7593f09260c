package org.supportprocess.process.engine.feel;

import camundajar.impl.scala.util.Either;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Optional;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * The standard FEEL engine, except that each text is parsed once. Everything else, errors included, is inherited.
 * It is also asked what an expression reads, which only the parsed form tells.
 */
// Deprecated for callers; a text is parsed nowhere else.
@SuppressWarnings("deprecation")
final class ParsedOnceFeel extends FeelEngine {

    /** The tables of one deployment have about two hundred texts; several versions of them fit. */
    private static final int TEXTS = 2_000;

    private final Cache<String, Either<Failure, ParsedExpression>> expressions = cache();
    private final Cache<String, Either<Failure, ParsedExpression>> unaryTests = cache();

    ParsedOnceFeel(FunctionProvider functions, ValueMapper values) {
        super(functions, values, FeelEngine.defaultConfiguration(), FeelEngine.defaultClock());
    }

    @Override
    public Either<Failure, ParsedExpression> parseExpression(String text) {
        return expressions.get(text, super::parseExpression);
    }

    @Override
    public Either<Failure, ParsedExpression> parseUnaryTests(String text) {
        return unaryTests.get(text, super::parseUnaryTests);
    }

    /** The variables on which alone the value of the expression depends; empty where it may depend on more. */
    Optional<List<String>> readByExpression(String text) {
        return readBy(parseExpression(text));
    }

    /** The same for unary tests, which read the value of their input besides. */
    Optional<List<String>> readByUnaryTests(String text) {
        return readBy(parseUnaryTests(text));
    }

    private Optional<List<String>> readBy(Either<Failure, ParsedExpression> parsed) {
        return parsed.isRight()
                ? PureExpression.variablesOf(parsed.toOption().get().expression())
                : Optional.empty();
    }

    /** A cache of what belongs to a text of a table. */
    static <K, V> Cache<K, V> cache() {
        return Caffeine.newBuilder().maximumSize(TEXTS).build();
    }
}
