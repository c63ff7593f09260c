package org.supportprocess.process.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TheRouting {

    private static final Tables TABLES = Tables.oneByOne();
    private static final List<String> OUTPUTS = TABLES.outputsOf("routing");

    @ParameterizedTest
    @MethodSource
    void leadsToTheEngineersOfTheService(TruthTable.Line line) {
        assertThat(TABLES.decide("routing", line.facts(OUTPUTS))).isEqualTo(line.answers(OUTPUTS));
    }

    static Stream<TruthTable.Line> leadsToTheEngineersOfTheService() {
        return TruthTable.lines("routing");
    }
}
