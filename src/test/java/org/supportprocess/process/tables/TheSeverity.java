package org.supportprocess.process.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TheSeverity {

    private static final Tables TABLES = Tables.oneByOne();
    private static final List<String> OUTPUTS = TABLES.outputsOf("severity");

    @ParameterizedTest
    @MethodSource
    void isThatOfTheExamples(TruthTable.Line line) {
        assertThat(TABLES.decide("severity", line.facts(OUTPUTS))).isEqualTo(line.answers(OUTPUTS));
    }

    static Stream<TruthTable.Line> isThatOfTheExamples() {
        return TruthTable.lines("severity");
    }
}
