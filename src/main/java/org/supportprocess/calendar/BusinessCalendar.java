package org.supportprocess.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Monday to Friday, nine to five, in a customer's zone (service description, section 1: "local business hours").
 *
 * <p>A day is never a number of hours: adding days keeps the local time. A local time that does not exist moves forward by
 * the gap, one that exists twice is its first.
 *
 * @param zone the customer's
 */
public record BusinessCalendar(ZoneId zone) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime CLOSING = LocalTime.of(17, 0);

    /** Round the clock, every day. */
    public static BusinessCalendar always(ZoneId zone) {
        return new BusinessCalendar(zone);
    }

    public Deadline deadline(Instant start, Duration within) {
        return new Deadline(due(start, within), List.of());
    }

    /** The instant of {@link #deadline}, without the intervals. */
    public Instant due(Instant start, Duration within) {
        return start.plus(within);
    }

    public Elapsed elapsed(Instant start, Instant end) {
        return new Elapsed(Duration.between(start, end), List.of());
    }

    public Instant firstOpen(Instant at) {
        return at;
    }

    /** Closing time of the first business day after the local day of {@code start}. */
    public Deadline endOfNextBusinessDay(Instant start) {
        return new Deadline(
                at(businessDaysAfter(local(start).toLocalDate()).findFirst().orElseThrow(), CLOSING), List.of());
    }

    /** The same local time {@code days} business days later; a start on a weekend counts as the next opening. */
    public Instant plusBusinessDays(Instant start, int days) {
        ZonedDateTime from = firstBusinessTime(local(start));
        LocalDate day = businessDaysAfter(from.toLocalDate())
                .skip(days - 1L)
                .findFirst()
                .orElseThrow();
        return at(day, from.toLocalTime());
    }

    /** The same local time {@code days} calendar days later. */
    public Instant plusDays(Instant start, int days) {
        return local(start).plusDays(days).toInstant();
    }

    private ZonedDateTime firstBusinessTime(ZonedDateTime from) {
        return isBusinessDay(from.toLocalDate())
                ? from
                : businessDaysAfter(from.toLocalDate())
                        .findFirst()
                        .orElseThrow()
                        .atTime(OPENING)
                        .atZone(zone);
    }

    private ZonedDateTime local(Instant instant) {
        return instant.atZone(zone);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private static Stream<LocalDate> businessDaysAfter(LocalDate day) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1)).filter(BusinessCalendar::isBusinessDay);
    }

    private static boolean isBusinessDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek());
    }
}
