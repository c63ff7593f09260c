package org.supportprocess.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing is rounded: what a reader adds up is right. */
class PrintingTimes {

    private final ReceiptFormat print = new ReceiptFormat("EEE d MMM yyyy", Locale.UK);

    @ParameterizedTest
    @CsvSource({
        "2026-11-01T01:30:00-04:00, Sun 1 Nov 2026, 01:30:00, UTC-04:00",
        "2026-11-01T01:30:00-05:00, Sun 1 Nov 2026, 01:30:00, UTC-05:00",
        "2026-09-07T09:00:00.250Z, Mon 7 Sept 2026, 09:00:00.25, UTC+00:00",
    })
    void saysTheLocalTimeAndItsOffset(OffsetDateTime instant, String day, String clock, String offset) {
        assertThat(print.day(instant)).isEqualTo(day);
        assertThat(print.clock(instant)).isEqualTo(clock);
        assertThat(print.offset(instant)).isEqualTo(offset);
    }

    @Test
    void namesTheAnswersOfATableAsAReaderSaysThem() {
        Map<String, String> answered =
                Map.of("internalGoal", "PT24H", "commitment", "NO_HOUR_NAMED", "availability", "ANYTIME");
        assertThat(print.labelled(answered))
                .containsExactly(
                        entry("Availability", "ANYTIME"),
                        entry("Commitment", "NO_HOUR_NAMED"),
                        entry("Internal goal", "PT24H"));
    }

    @ParameterizedTest
    @CsvSource({"PT8H, 8:00:00", "PT100H5M7S, 100:05:07", "PT0.25S, 0:00:00.25", "PT1.000001S, 0:00:01.000001"})
    void saysALengthInHoursHoweverManyDays(Duration time, String length) {
        assertThat(print.length(time)).isEqualTo(length);
    }
}
