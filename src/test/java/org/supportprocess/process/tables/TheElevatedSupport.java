package org.supportprocess.process.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TheElevatedSupport {

    private static final Tables TABLES = Tables.oneByOne();
    private static final List<String> OUTPUTS = TABLES.outputsOf("elevated-support");

    @ParameterizedTest
    @MethodSource
    void countsWhereItIsOffered(TruthTable.Line line) {
        assertThat(TABLES.decide("elevated-support", line.facts(OUTPUTS))).isEqualTo(line.answers(OUTPUTS));
    }

    static Stream<TruthTable.Line> countsWhereItIsOffered() {
        return TruthTable.lines("elevated-support");
    }
}
