package org.supportprocess.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TheEscalation {

    private static final Tables TABLES = Tables.oneByOne();
    private static final List<String> OUTPUTS = TABLES.outputsOf("escalation");

    @ParameterizedTest
    @MethodSource
    void tellsWhoHasToKnowAndWhen(TruthTable.Line line) {
        assertThat(TABLES.decide("escalation", line.facts(OUTPUTS))).isEqualTo(line.answers(OUTPUTS));
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
