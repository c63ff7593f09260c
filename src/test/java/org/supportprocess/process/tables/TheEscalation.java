package org.supportprocess.process.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.supportprocess.escalation.Audience;
import org.supportprocess.escalation.RungTime;

class TheEscalation {

    private static final Tables TABLES = Tables.oneByOne();
    private static final List<String> OUTPUTS = TABLES.outputsOf("escalation");

    @ParameterizedTest
    @MethodSource
    void tellsWhoHasToKnowAndWhen(TruthTable.Line line) {
        assertThat(TABLES.decide("escalation", line.facts(OUTPUTS)))
                .as("What the table answers to %s, beside the line typed by hand", line.facts(OUTPUTS))
                .isEqualTo(line.answers(OUTPUTS));
    }

    @ParameterizedTest
    @MethodSource("tellsWhoHasToKnowAndWhen")
    void answersInWordsThatTheProductReads(TruthTable.Line line) {
        Map<String, Object> answer = TABLES.decide("escalation", line.facts(OUTPUTS));
        assertThat(Arrays.stream(Audience.values()).map(Enum::name))
                .as("Who is told, of %s", line.facts(OUTPUTS))
                .contains((String) answer.get("who"));
        assertThatCode(() -> new RungTime((String) answer.get("moment")))
                .as("The moment of %s", line.facts(OUTPUTS))
                .doesNotThrowAnyException();
    }

    static Stream<TruthTable.Line> tellsWhoHasToKnowAndWhen() {
        return TruthTable.lines("escalation");
    }

    @Test
    void isTypedForEveryCombination() {
        assertThat(TruthTable.lines("escalation").map(line -> line.facts(OUTPUTS)))
                .containsExactlyInAnyOrderElementsOf(
                        Combinations.of("escalation").toList());
    }
}
