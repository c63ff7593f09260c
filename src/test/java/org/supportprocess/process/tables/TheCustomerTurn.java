package org.supportprocess.process.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TheCustomerTurn {

    private static final Tables TABLES = Tables.oneByOne();
    private static final List<String> OUTPUTS = TABLES.outputsOf("customer-turn");

    @ParameterizedTest
    @MethodSource
    void lastsForTheDaysOfTheServiceDescription(TruthTable.Line line) {
        Map<String, Object> typed = new HashMap<>(line.answers(OUTPUTS));
        typed.replaceAll((output, days) -> Integer.valueOf((String) days));
        assertThat(TABLES.decide("customer-turn", line.facts(OUTPUTS)))
                .as("What the table answers to %s, beside the line typed by hand", line.facts(OUTPUTS))
                .isEqualTo(typed);
    }

    static Stream<TruthTable.Line> lastsForTheDaysOfTheServiceDescription() {
        return TruthTable.lines("customer-turn");
    }

    @ParameterizedTest
    @MethodSource("lastsForTheDaysOfTheServiceDescription")
    void remindsBeforeItEnds(TruthTable.Line line) {
        Map<String, Object> answer = TABLES.decide("customer-turn", line.facts(OUTPUTS));
        assertThat(List.of(
                        days(answer, "remindAfter"), days(answer, "remindAgainAfter"), days(answer, "unansweredAfter")))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static int days(Map<String, Object> answer, String output) {
        return (Integer) answer.get(output);
    }
}
