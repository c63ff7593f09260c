package org.supportprocess.process.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Text;
import org.junit.jupiter.api.Test;
import org.supportprocess.process.tables.Tables;

class CachedFeel {

    private static final int ROUNDS = 40;

    /** Besides the texts of the tables: what an analyst may write one day, faults included. */
    private static final List<String> MORE_TESTS = List.of(
            "> 5",
            "[1..5]",
            "]1..5[, 9",
            "not(1, 2)",
            "-",
            "? = other",
            "? != null and ? > other",
            "other",
            "not(other)",
            "contains(?, other)",
            "starts with(?, \"S\")",
            "matches(?, \"[A-Z]+\")",
            "list contains([\"A\", \"B\"], ?)",
            "some x in [1, 2] satisfies x = ?",
            "date(\"2026-01-01\")",
            "< today()",
            "cellInput = \"A\"",
            "inputVariableName",
            "no such function(?)",
            "\"not closed",
            "((",
            "1 +",
            "\"text\" + 1");

    private static final List<String> MORE_EXPRESSIONS = List.of(
            "other",
            "missing",
            "missing + 1",
            "other + 1",
            "1 / 0",
            "2 * (3 - other)",
            "-other",
            "if other = \"A\" then 1 else \"B\"",
            "if today() > date(\"2020-01-01\") then true else false",
            "upper case(other)",
            "string length(other)",
            "substring(other, 2)",
            "[other, 1]",
            "{a: other}.a",
            "other.part",
            "null",
            "for x in [1, 2] return x + 1",
            "no such function(other)",
            "((");

    private final FeelEngine standard = new ScalaFeelEngineFactory().createInstance();
    private final FeelEngine cached = new CachingFeelEngineFactory().createInstance();

    @Test
    void answersEveryTestLikeTheStandardEngine() {
        Random random = new Random(1);
        tests().forEach(test -> rounds().forEach(round -> isTestedAlike(test, variables(random))));
    }

    @Test
    void answersEveryExpressionLikeTheStandardEngine() {
        Random random = new Random(2);
        expressions().forEach(text -> rounds().forEach(round -> isEvaluatedAlike(text, variables(random))));
    }

    @Test
    void answersManyThreadsLikeOne() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Void> finished :
                    threads.invokeAll(Collections.<Callable<Void>>nCopies(8, this::testEverything))) {
                finished.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void remembersNothingThatDependsOnTheClock() {
        assertThat(feel().readByExpression("now()")).isEmpty();
        assertThat(feel().readByUnaryTests("< today()")).isEmpty();
    }

    @Test
    void knowsWhichVariablesDecide() {
        assertThat(feel().readByExpression("previousQueue")).contains(List.of("previousQueue"));
        assertThat(feel().readByExpression("\"billing\"")).contains(List.of());
        assertThat(feel().readByUnaryTests("not(\"A\", \"B\")")).contains(List.of());
        assertThat(feel().readByUnaryTests("contains(?, \"DEVELOPER\")")).isPresent();
    }

    @Test
    void remembersNothingWhereSomebodyAddedFunctions() {
        VariableMap variables = Variables.putValue("other", "A");
        CountedVariables counted = new CountedVariables(variables);
        FeelEngine engine = new CachingFeelEngineFactory(List.of(new NoFunctions())).createInstance();
        engine.evaluateSimpleExpression("other", counted);
        int once = counted.reads();
        engine.evaluateSimpleExpression("other", counted);
        assertThat(counted.reads()).isEqualTo(2 * once);
    }

    @Test
    void forgetsBeforeItGrowsWithoutEnd() {
        RememberedAnswers remembered = new RememberedAnswers(List.of("topic"));
        IntStream.range(0, 5_000)
                .mapToObj(number -> Variables.putValue("topic", "TOPIC_" + number))
                .forEach(variables -> remembered.answer(variables.asVariableContext(), () -> true));
        assertThat(remembered.size()).isLessThanOrEqualTo(1_000);
    }

    @Test
    void doesNotKeepLongTexts() {
        RememberedAnswers remembered = new RememberedAnswers(List.of("topic"));
        remembered.answer(Variables.putValue("topic", "x".repeat(10_000)).asVariableContext(), () -> true);
        assertThat(remembered.size()).isZero();
    }

    private Void testEverything() {
        Random random = new Random();
        tests().forEach(test -> isTestedAlike(test, variables(random)));
        return null;
    }

    private void isTestedAlike(String test, VariableMap variables) {
        Callable<Object> expected =
                () -> standard.evaluateSimpleUnaryTests(test, "cellInput", variables.asVariableContext());
        Callable<Object> actual =
                () -> cached.evaluateSimpleUnaryTests(test, "cellInput", variables.asVariableContext());
        isAlike(test, variables, expected, actual);
    }

    private void isEvaluatedAlike(String text, VariableMap variables) {
        isAlike(
                text,
                variables,
                () -> standard.evaluateSimpleExpression(text, variables.asVariableContext()),
                () -> cached.evaluateSimpleExpression(text, variables.asVariableContext()));
    }

    /** Twice: computed and remembered. */
    private static void isAlike(
            String text, VariableMap variables, Callable<Object> expected, Callable<Object> actual) {
        String answer = outcome(expected);
        assertThat(outcome(actual)).as("%s with %s", text, variables).isEqualTo(answer);
        assertThat(outcome(actual)).as("%s with %s again", text, variables).isEqualTo(answer);
    }

    /** The value with its type, or the failure with its type and message. */
    private static String outcome(Callable<Object> evaluation) {
        try {
            Object value = evaluation.call();
            return value == null ? "null" : value.getClass() + " " + value;
        } catch (Exception failure) {
            return failure.toString();
        }
    }

    private ParsedOnceFeel feel() {
        return new ParsedOnceFeel(
                org.camunda.feel.FeelEngine.defaultFunctionProvider(),
                org.camunda.feel.FeelEngine.defaultValueMapper());
    }

    private static IntStream rounds() {
        return IntStream.range(0, ROUNDS);
    }

    private static Stream<String> tests() {
        return Stream.concat(texts(InputEntry.class), MORE_TESTS.stream());
    }

    private static Stream<String> expressions() {
        return Stream.concat(texts(OutputEntry.class), MORE_EXPRESSIONS.stream());
    }

    private static Stream<String> texts(Class<? extends org.camunda.bpm.model.dmn.instance.DmnElement> kind) {
        return Tables.read().getModelElementsByType(kind).stream()
                .flatMap(entry -> entry.getChildElementsByType(Text.class).stream())
                .map(Text::getTextContent)
                .filter(text -> !text.isEmpty())
                .distinct();
    }

    private static VariableMap variables(Random random) {
        VariableMap variables = Variables.createVariables();
        for (String name : List.of("cellInput", "other", "previousQueue")) {
            // Now and then a variable is absent.
            if (random.nextInt(8) > 0) {
                variables.put(name, value(random));
            }
        }
        return variables;
    }

    private static Object value(Random random) {
        List<Object> values = new ArrayList<>(Arrays.asList(
                null, true, false, 1, 5, 7L, 2.5, "", "A", "B", "PHONE", "SMALL_BUSINESS", "SEVERE", "billing"));
        values.addAll(List.of(
                "TOPIC_" + random.nextInt(100),
                "VOLUME_LICENSING",
                "DEVELOPER",
                new BigDecimal("2.50"),
                LocalDate.of(2026, 1, 1),
                new java.util.Date(0),
                List.of("A", "B"),
                "y".repeat(300)));
        return values.get(random.nextInt(values.size()));
    }
}
