package org.supportprocess.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of other products' tests; where the answer is another one here, {@code exceptions.csv} says why. */
class CountingAsOthersDo {

    private static final Map<String, String> EXCEPTIONS = CountedElsewhere.exceptions();

    @ParameterizedTest
    @MethodSource("org.supportprocess.calendar.CountedElsewhere#all")
    void givesTheSameAnswer(CountedElsewhere theirs) {
        String reason = EXCEPTIONS.get(theirs.name());
        if (reason == null) {
            assertThat(theirs.answer()).isEqualTo(theirs.expected());
        } else {
            assertThat(theirs.answer()).as("no longer an exception: " + reason).isNotEqualTo(theirs.expected());
        }
    }

    @Test
    void knowsAllCasesAndEachException() {
        assertThat(CountedElsewhere.all()).hasSize(192);
        assertThat(CountedElsewhere.all().map(CountedElsewhere::name)).containsAll(EXCEPTIONS.keySet());
    }
}
