package org.supportprocess.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each convention of {@link BusinessCalendar} by examples. November 2026 begins on a Sunday. */
class KeepingTheConventions {

    private static final BusinessCalendar BERLIN = calendar("Europe/Berlin", "mon-fri", "09:00-12:00", "13:00-17:00");

    @ParameterizedTest
    @CsvSource({
        // inside; before opening; in the break; after closing; at the weekend
        "2026-11-23T10:30, PT1H, 2026-11-23T11:30",
        "2026-11-23T03:00, PT1H, 2026-11-23T10:00",
        "2026-11-23T12:30, PT1H, 2026-11-23T14:00",
        "2026-11-23T20:00, PT1H, 2026-11-24T10:00",
        "2026-11-21T10:00, PT1H, 2026-11-23T10:00",
        // over a break, a night, a weekend
        "2026-11-23T11:30, PT1H, 2026-11-23T13:30",
        "2026-11-23T16:30, PT1H, 2026-11-24T09:30",
        "2026-11-20T16:30, PT8H, 2026-11-24T09:30",
        // exactly on closing time, of the morning as well; closing time itself is outside
        "2026-11-23T16:00, PT1H, 2026-11-23T17:00",
        "2026-11-23T11:00, PT1H, 2026-11-23T12:00",
        "2026-11-23T17:00, PT1H, 2026-11-24T10:00",
        "2026-11-23T09:00, PT7H, 2026-11-23T17:00",
        // zero
        "2026-11-23T10:30, PT0S, 2026-11-23T10:30",
        "2026-11-23T09:00, PT0S, 2026-11-23T09:00",
        "2026-11-23T12:00, PT0S, 2026-11-23T13:00",
        "2026-11-23T17:00, PT0S, 2026-11-24T09:00",
        "2026-11-20T17:00, PT0S, 2026-11-23T09:00"
    })
    void countsFromTheNextOpening(String start, Duration within, String deadline) {
        assertThat(BERLIN.due(berlin(start), within)).isEqualTo(berlin(deadline));
        assertThat(BERLIN.deadline(berlin(start), within).at()).isEqualTo(berlin(deadline));
    }

    @Test
    void countsToTheNanosecond() {
        Instant start = berlin("2026-11-23T16:59:59.999999999");
        assertThat(BERLIN.deadline(start, Duration.ofNanos(2)).counted())
                .containsExactly(
                        new Interval(start, berlin("2026-11-23T17:00")),
                        new Interval(berlin("2026-11-24T09:00"), berlin("2026-11-24T09:00:00.000000001")));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00, 2026-11-23T14:00, PT3H",
        "2026-11-20T16:00, 2026-11-23T10:00, PT2H",
        "2026-11-21T00:00, 2026-11-22T23:00, PT0S",
        "2026-11-23T10:00, 2026-11-23T10:00, PT0S",
        "2026-11-23T10:00, 2026-11-20T10:00, PT0S",
        "2026-11-23T10:00, 1890-01-01T10:00, PT0S"
    })
    void countsNothingBackwards(String start, String end, Duration elapsed) {
        assertThat(BERLIN.elapsed(berlin(start), berlin(end)).time()).isEqualTo(elapsed);
    }

    /** The clocks of Berlin skip 29 March 2026, 2:00 to 3:00, and go through 25 October 2026, 2:00 to 3:00, twice. */
    @ParameterizedTest
    @CsvSource({
        // real hours
        "00:00-24:00, 2026-03-29T00:00+01:00, 2026-03-30T00:00+02:00, PT23H",
        "00:00-24:00, 2026-10-25T00:00+02:00, 2026-10-26T00:00+01:00, PT25H",
        // does not exist: opens at 3:30; closes at 3:30; comes out reversed
        "02:30-04:00, 2026-03-29T00:00+01:00, 2026-03-30T00:00+02:00, PT30M",
        "01:00-02:30, 2026-03-29T00:00+01:00, 2026-03-30T00:00+02:00, PT1H30M",
        "02:30-03:15, 2026-03-29T00:00+01:00, 2026-03-30T00:00+02:00, PT0S",
        "02:30-03:30, 2026-03-29T00:00+01:00, 2026-03-30T00:00+02:00, PT0S",
        "02:00-03:00, 2026-03-29T00:00+01:00, 2026-03-30T00:00+02:00, PT0S",
        "02:00-02:30, 2026-03-29T00:00+01:00, 2026-03-30T00:00+02:00, PT30M",
        // exists twice: opens and closes at the first
        "02:00-02:30, 2026-10-25T00:00+02:00, 2026-10-26T00:00+01:00, PT30M",
        "02:30-03:00, 2026-10-25T00:00+02:00, 2026-10-26T00:00+01:00, PT1H30M",
        "01:30-02:30, 2026-10-25T00:00+02:00, 2026-10-26T00:00+01:00, PT1H"
    })
    void countsRealTimeWhereClocksAreSwitched(String span, String start, String end, Duration elapsed) {
        BusinessCalendar calendar = calendar("Europe/Berlin", "mon-sun", span);
        assertThat(calendar.elapsed(instant(start), instant(end)).time()).isEqualTo(elapsed);
    }

    @Test
    void countsHoursThatComeToOverlapOnce() {
        // the first closes at 3:30 that night, within the second
        BusinessCalendar calendar = calendar("Europe/Berlin", "sun", "01:30-02:30", "03:00-04:00");
        assertThat(calendar.elapsed(instant("2026-03-29T00:00+01:00"), instant("2026-03-30T00:00+02:00"))
                        .counted())
                .containsExactly(new Interval(instant("2026-03-29T01:30+01:00"), instant("2026-03-29T04:00+02:00")));
    }

    @ParameterizedTest
    @CsvSource({
        // closes at 24:00, opens at 0:00
        "Europe/Berlin, 2026-11-23T12:00+01:00, 2026-11-26T12:00+01:00",
        // over the end of a week and both switches
        "America/New_York, 2026-03-07T12:00-05:00, 2026-03-09T12:00-04:00",
        "America/New_York, 2026-10-31T12:00-04:00, 2026-11-02T12:00-05:00",
        // midnight does not exist, or comes twice; Samoa leaves a day out
        "America/Sao_Paulo, 2018-11-03T12:00-03:00, 2018-11-05T12:00-02:00",
        "America/Sao_Paulo, 2018-02-17T12:00-02:00, 2018-02-19T12:00-03:00",
        "Pacific/Apia, 2011-12-28T12:00-10:00, 2012-01-02T12:00+14:00"
    })
    void goesThroughNightsThatAreOpenWithoutASeam(ZoneId zone, String start, String end) {
        BusinessCalendar calendar = calendar(zone.getId(), "mon-sun", "00:00-12:00", "12:00-24:00");
        Interval all = new Interval(instant(start), instant(end));
        assertThat(calendar.elapsed(all.from(), all.to()).counted()).containsExactly(all);
        assertThat(calendar.deadline(all.from(), Duration.between(all.from(), all.to()))
                        .counted())
                .containsExactly(all);
    }

    @Test
    void hasNoHoursOnADayThatTheZoneLeavesOut() {
        // Samoa went from Thursday, 29 December 2011 to Saturday
        BusinessCalendar calendar = calendar("Pacific/Apia", "mon-fri", "09:00-17:00");
        assertThat(calendar.due(instant("2011-12-29T16:00-10:00"), Duration.ofHours(2)))
                .isEqualTo(instant("2012-01-02T10:00+14:00"));
        assertThat(calendar.endOfNextBusinessDay(instant("2011-12-29T16:00-10:00"))
                        .at())
                .isEqualTo(instant("2012-01-02T17:00+14:00"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00, 2026-11-24T17:00",
        "2026-11-23T00:00, 2026-11-24T17:00",
        "2026-11-23T23:59, 2026-11-24T17:00",
        "2026-11-20T16:59, 2026-11-23T17:00",
        "2026-11-21T10:00, 2026-11-23T17:00",
        "2026-11-22T23:59, 2026-11-23T17:00"
    })
    void endsTheNextBusinessDayAtItsLastClosingTime(String start, String end) {
        assertThat(BERLIN.endOfNextBusinessDay(berlin(start)).at()).isEqualTo(berlin(end));
    }

    @Test
    void countsAllOpenTimeUntilTheEndOfTheNextBusinessDay() {
        assertThat(BERLIN.endOfNextBusinessDay(berlin("2026-11-20T16:00")).counted())
                .containsExactly(
                        new Interval(berlin("2026-11-20T16:00"), berlin("2026-11-20T17:00")),
                        new Interval(berlin("2026-11-23T09:00"), berlin("2026-11-23T12:00")),
                        new Interval(berlin("2026-11-23T13:00"), berlin("2026-11-23T17:00")));
    }

    /** In Newfoundland clocks went back at 0:01, to 23:01 of the day before: a day that is over came again. */
    @Test
    void neverEndsTheNextBusinessDayBeforeTheStart() {
        BusinessCalendar calendar = calendar("America/St_Johns", "mon-sun", "00:00-00:00:30");
        Instant saturdayAgain = instant("2010-11-06T23:30-03:30");
        assertThat(calendar.endOfNextBusinessDay(saturdayAgain).at()).isEqualTo(instant("2010-11-08T00:00:30-03:30"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00, 0, 2026-11-23T10:00",
        "2026-11-23T18:00, 0, 2026-11-24T09:00",
        "2026-11-20T16:30, 1, 2026-11-23T16:30",
        "2026-11-21T16:30, 1, 2026-11-24T09:00",
        "2026-11-23T12:30, 1, 2026-11-24T13:00",
        "2026-11-23T10:00, 10, 2026-12-07T10:00"
    })
    void keepsTheLocalTimeOverBusinessDays(String start, int days, String end) {
        assertThat(BERLIN.plusBusinessDays(berlin(start), days)).isEqualTo(berlin(end));
    }

    @Test
    void rollsBusinessDaysForwardIntoHours() {
        BusinessCalendar calendar = new CalendarData(
                        "",
                        "UTC",
                        Map.of(
                                "fri",
                                List.of("09:00-17:00"),
                                "sat",
                                List.of("11:00-14:30"),
                                "mon",
                                List.of("09:00-17:00")),
                        null,
                        null)
                .calendar();
        assertThat(calendar.plusBusinessDays(Instant.parse("2026-11-20T16:00:00Z"), 1))
                .isEqualTo("2026-11-23T09:00:00Z");
        assertThat(calendar.plusBusinessDays(Instant.parse("2026-11-20T10:00:00Z"), 1))
                .isEqualTo("2026-11-21T11:00:00Z");
    }

    @Test
    void closesOnHolidaysUnlessAnExceptionSaysOtherwise() {
        BusinessCalendar calendar = new CalendarData(
                        "",
                        "Europe/Berlin",
                        Map.of("mon-fri", List.of("09:00-17:00")),
                        List.of("2026-11-23 One", "--11-24 Each year", "2026-11-25/2026-11-26", "--02-29 Leap"),
                        Map.of("2026-11-24", List.of("10:00-11:00"), "2026-11-27", List.of()))
                .calendar();
        assertThat(calendar.deadline(berlin("2026-11-23T10:00"), Duration.ofHours(2))
                        .counted())
                .containsExactly(
                        new Interval(berlin("2026-11-24T10:00"), berlin("2026-11-24T11:00")),
                        new Interval(berlin("2026-11-30T09:00"), berlin("2026-11-30T10:00")));
        assertThat(calendar.holiday(LocalDate.of(2026, 11, 23))).contains("One");
        assertThat(calendar.holiday(LocalDate.of(2027, 11, 24))).contains("Each year");
        assertThat(calendar.holiday(LocalDate.of(2026, 11, 24))).isEmpty();
        assertThat(calendar.holiday(LocalDate.of(2026, 11, 26))).contains("");
        assertThat(calendar.holiday(LocalDate.of(2026, 11, 27))).isEmpty();
        assertThat(calendar.holiday(LocalDate.of(2028, 2, 29))).contains("Leap");
        assertThat(calendar.holiday(LocalDate.of(2027, 3, 1))).isEmpty();
    }

    @Test
    void refusesToLookFurtherThan400DaysForAnOpening() {
        Instant closed = berlin("2026-11-23T17:00");
        assertThat(closedUntil("2027-12-27").firstOpen(closed)).isEqualTo(berlin("2027-12-28T09:00"));
        refuses(
                () -> closedUntil("2027-12-28").firstOpen(closed),
                "hours",
                "of the calendar T 1.0.0 leave no open time");
        refuses(
                () -> closedUntil("2027-12-28").due(closed, Duration.ZERO),
                "hours",
                "400 days after 2026-11-23T16:00:00Z");
        refuses(() -> closedUntil("2027-12-28").elapsed(closed, closed), "hours", "400 days");
        refuses(() -> closedUntil("2027-12-28").endOfNextBusinessDay(closed), "hours", "400 days after 2026-11-23;");
        refuses(() -> closedUntil("2027-12-28").plusBusinessDays(closed, 1), "hours", "400 days");
        // also behind what can still be counted
        refuses(
                () -> closedUntil("2027-12-28").deadline(closed.minusSeconds(60), Duration.ofMinutes(2)),
                "hours",
                "400 days");
    }

    @Test
    void refusesToCountFurtherThanTwentyYears() {
        Instant start = berlin("2026-11-23T10:00");
        assertThat(BERLIN.due(start, Duration.ofHours(30_000))).isAfter(berlin("2043-01-01T00:00"));
        refuses(() -> BERLIN.due(start, Duration.ofHours(40_000)), "within", "twenty years");
        refuses(() -> BERLIN.deadline(start, Duration.ofHours(40_000)), "within", "twenty years");
        refuses(() -> BERLIN.due(start, Duration.ofSeconds(Long.MAX_VALUE)), "within", "twenty years");
        refuses(() -> BERLIN.elapsed(start, Instant.MAX), "end", "twenty years");
        refuses(() -> BERLIN.plusBusinessDays(start, Integer.MAX_VALUE), "within", "twenty years");
        refuses(
                () -> BusinessCalendar.always(BERLIN.zone()).due(start, Duration.ofDays(7306)),
                "within",
                "twenty years");
        assertThat(BusinessCalendar.always(BERLIN.zone()).due(start, Duration.ofDays(7305)))
                .isEqualTo(start.plus(Duration.ofDays(7305)));
    }

    @Test
    void refusesAStartThatNobodyLivesIn() {
        refuses(() -> BERLIN.due(Instant.parse("1899-12-31T23:59:59Z"), Duration.ZERO), "start", "1900 to 2200");
        refuses(() -> BERLIN.firstOpen(Instant.parse("2201-01-01T00:00:00Z")), "start", "1900 to 2200");
        refuses(() -> BERLIN.endOfNextBusinessDay(Instant.MIN), "start", "1900 to 2200");
        refuses(() -> BERLIN.plusBusinessDays(Instant.MAX, 1), "start", "1900 to 2200");
        refuses(() -> BERLIN.elapsed(Instant.MIN, Instant.MAX), "start", "1900 to 2200");
        assertThat(BERLIN.firstOpen(Instant.parse("2200-12-31T23:59:59Z"))).isNotNull();
        assertThat(BERLIN.firstOpen(Instant.parse("1900-01-01T00:00:00Z"))).isNotNull();
    }

    @Test
    void refusesToCountBackwards() {
        Instant start = berlin("2026-11-23T10:00");
        refuses(() -> BERLIN.due(start, Duration.ofNanos(-1)), "within", "zero or more");
        refuses(() -> BERLIN.deadline(start, Duration.ofDays(-1)), "within", "zero or more");
        refuses(() -> BERLIN.plusBusinessDays(start, -1), "days", "0 or more");
    }

    @Test
    void isEqualToACalendarThatSaysTheSame() {
        assertThat(calendar("Europe/Berlin", "mon-fri", "09:00-12:00", "13:00-17:00"))
                .isEqualTo(BERLIN)
                .hasSameHashCodeAs(BERLIN)
                .isNotEqualTo(calendar("Europe/Paris", "mon-fri", "09:00-12:00", "13:00-17:00"))
                .isNotEqualTo(calendar("Europe/Berlin", "mon-fri", "09:00-17:00"));
    }

    private static void refuses(Runnable question, String field, String sentence) {
        assertThatThrownBy(question::run)
                .isInstanceOf(CalendarRefused.class)
                .hasMessageContaining(sentence)
                .extracting("field")
                .isEqualTo(field);
    }

    private static BusinessCalendar closedUntil(String lastDay) {
        return new CalendarData(
                        "the calendar T 1.0.0",
                        "Europe/Berlin",
                        Map.of("mon-sun", List.of("09:00-17:00")),
                        List.of("2026-11-24/" + lastDay),
                        null)
                .calendar();
    }

    private static BusinessCalendar calendar(String zone, String days, String... spans) {
        return new CalendarData("", zone, Map.of(days, List.of(spans)), null, null).calendar();
    }

    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Berlin")).toInstant();
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
