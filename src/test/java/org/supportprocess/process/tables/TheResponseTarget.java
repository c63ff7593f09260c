package org.supportprocess.process.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TheResponseTarget {

    private static final Tables TABLES = Tables.oneByOne();
    private static final List<String> OUTPUTS = TABLES.outputsOf("response-target");

    @ParameterizedTest
    @MethodSource
    void isWhatTheServiceDescriptionPromises(TruthTable.Line line) {
        assertThat(TABLES.decide("response-target", line.facts(OUTPUTS))).isEqualTo(line.answers(OUTPUTS));
    }

    static Stream<TruthTable.Line> isWhatTheServiceDescriptionPromises() {
        return TruthTable.lines("response-target");
    }
}
