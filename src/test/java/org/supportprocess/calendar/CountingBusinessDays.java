package org.supportprocess.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days are the customer's: they keep the local time, on each side of a daylight-saving switch. */
class CountingBusinessDays {

    @ParameterizedTest
    @CsvSource({
        // Wednesday; Friday; Saturday; Sunday
        "Europe/Berlin, 2026-11-25T10:00+01:00, 2026-11-26T17:00+01:00",
        "Europe/Berlin, 2026-11-27T16:59+01:00, 2026-11-30T17:00+01:00",
        "Europe/Berlin, 2026-11-28T10:00+01:00, 2026-11-30T17:00+01:00",
        "Europe/Berlin, 2026-11-29T23:59+01:00, 2026-11-30T17:00+01:00",
        // the day is the customer's: late Thursday in UTC is Friday in Tokyo
        "Asia/Tokyo, 2026-11-26T23:00+00:00, 2026-11-30T17:00+09:00",
        // over the switches of the last weekends of March and October
        "Europe/Berlin, 2026-03-27T10:00+01:00, 2026-03-30T17:00+02:00",
        "Europe/Berlin, 2026-10-23T10:00+02:00, 2026-10-26T17:00+01:00"
    })
    void endsTheNextBusinessDayAtClosingTime(ZoneId zone, OffsetDateTime start, OffsetDateTime end) {
        assertThat(NineToFive.in(zone).endOfNextBusinessDay(start.toInstant()).at())
                .isEqualTo(end.toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-11-25T10:00+01:00, 3, 2026-11-30T10:00+01:00",
        "Europe/Berlin, 2026-11-25T10:00+01:00, 5, 2026-12-02T10:00+01:00",
        "Europe/Berlin, 2026-11-25T10:00+01:00, 10, 2026-12-09T10:00+01:00",
        // a start on a weekend counts as Monday, nine o'clock
        "Europe/Berlin, 2026-11-28T23:00+01:00, 3, 2026-12-03T09:00+01:00",
        "Europe/Berlin, 2026-03-27T10:00+01:00, 1, 2026-03-30T10:00+02:00",
        "America/New_York, 2026-10-30T10:00-04:00, 1, 2026-11-02T10:00-05:00"
    })
    void keepsTheLocalTime(ZoneId zone, OffsetDateTime start, int days, OffsetDateTime end) {
        assertThat(NineToFive.in(zone).plusBusinessDays(start.toInstant(), days))
                .isEqualTo(end.toInstant());
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-11-25T10:00+01:00, 2026-12-09T10:00+01:00",
        "Europe/Berlin, 2026-03-20T10:00+01:00, 2026-04-03T10:00+02:00",
        "Europe/Berlin, 2026-10-20T10:00+02:00, 2026-11-03T10:00+01:00",
        // 02:30 does not exist on 29 March 2026: forward by the gap
        "Europe/Berlin, 2026-03-15T02:30+01:00, 2026-03-29T03:30+02:00",
        // 02:30 exists twice on 25 October 2026: the first
        "Europe/Berlin, 2026-10-11T02:30+02:00, 2026-10-25T02:30+02:00"
    })
    void isTheSameLocalTimeFourteenDaysLater(ZoneId zone, OffsetDateTime start, OffsetDateTime end) {
        Instant later = NineToFive.in(zone).plusDays(start.toInstant(), 14);
        assertThat(later).isEqualTo(end.toInstant());
    }
}
