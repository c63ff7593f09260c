package org.supportprocess.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The open time of a desk: when it is open, and how much open time lies between two instants. The conventions:
 *
 * <ul>
 *   <li>A start outside hours rolls forward to the next opening; closing time is outside.
 *   <li>A deadline that falls exactly on closing time stays there and does not move to the next opening.
 *   <li>Zero gives {@link #firstOpen}: the start itself inside hours, otherwise the next opening.
 *   <li>An end before its start counts as zero.
 *   <li>Time is real elapsed time, even when the clocks change: 00:00-24:00 may be 23 or 25 hours.
 *   <li>A local time that does not exist moves forward by the gap, one that exists twice means the first, for opening
 * and closing alike. Hours that become empty or reversed that way count nothing, hours that come to overlap count once.
 * A day that the zone leaves out as a whole has no hours. <li>A day is never a number of hours: days are counted on the
 * local calendar. <li>An exception replaces the hours of its day, even on a
 * holiday; one of each year does so only where the day would be open. <li>Every search refuses with
 * {@link CalendarRefused} a calendar without open time in the 400 days after the place searched, a start outside the
 * years 1900 to 2200, and an end more than twenty years past the start.
 * </ul>
 *
 * <p>It is immutable and thread-safe. It remembers the weeks it was last asked for: keep a calendar instead of building
 * it anew.
 */
public final class BusinessCalendar {

    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2201-01-01T00:00:00Z");

    private final String name;
    private final OpenDays days;
    private final boolean roundTheClock;
    private final WeekCache weeks;

    BusinessCalendar(String name, OpenDays days) {
        this.name = name;
        this.days = days;
        this.roundTheClock = days.areRoundTheClock();
        this.weeks = new WeekCache(days);
    }

    /** The calendar that is open around the clock, every day: a deadline is the start plus the time. */
    public static BusinessCalendar always(ZoneId zone) {
        return new BusinessCalendar(
                "the calendar that never closes",
                new OpenDays(
                        zone,
                        WeeklyHours.roundTheClock(),
                        ClosedDays.of("holidays", List.of()),
                        ChangedDays.of("exceptions", null)));
    }

    /** The zone that hours and days are local in. */
    public ZoneId zone() {
        return days.zone();
    }

    /** @param within the open time from the start on, zero or more */
    public Deadline deadline(Instant start, Duration within) {
        long left = nanos(within);
        OpenTimeWalk open = openTime(start).advance();
        CountedIntervals counted = new CountedIntervals();
        while (left > open.to() - open.from()) {
            counted.add(open.from(), open.to());
            left -= open.to() - open.from();
            open.advance();
        }
        counted.add(open.from(), open.from() + left);
        return new Deadline(reached(start, open.from() + left), counted.intervals());
    }

    /** The instant of {@link #deadline}, calculated in a fraction of its time. */
    public Instant due(Instant start, Duration within) {
        long left = nanos(within);
        if (roundTheClock) {
            return checked(start).plus(within);
        }
        OpenTimeWalk open = openTime(start).advance();
        while (left > open.to() - open.from()) {
            left -= open.to() - open.from();
            open.advance();
        }
        return reached(start, open.from() + left);
    }

    /**
     * The instant at which a share of the open time between two instants has gone by.
     *
     * @param percent the share, from 0 to 100
     */
    public Instant afterShare(int percent, Instant start, Instant end) {
        return due(start, Duration.ofMillis(elapsed(start, end).time().toMillis() * percent / 100));
    }

    /**
     * The last closing time of the first open day after the local day of the start, with all open time until then; the
     * start's own day counts as far as it is open, but is never the next.
     */
    public Deadline endOfNextBusinessDay(Instant start) {
        LocalDate today = local(checked(start)).toLocalDate();
        long end = closing(nextOpenDay(today, NanoInterval.nanos(start)));
        return new Deadline(NanoInterval.instant(end), counted(start, end).intervals());
    }

    /** The open time between two instants. */
    public ElapsedTime elapsed(Instant start, Instant end) {
        openTime(start).advance();
        if (!end.isAfter(start)) {
            return new ElapsedTime(Duration.ZERO, List.of());
        }
        if (end.isAfter(start.plus(OpenTimeWalk.REACH))) {
            throw OpenTimeWalk.tooFar("end");
        }
        CountedIntervals counted = counted(start, NanoInterval.nanos(end));
        return new ElapsedTime(Duration.ofNanos(counted.total()), counted.intervals());
    }

    /** The instant itself inside hours, otherwise the next opening. */
    public Instant firstOpen(Instant at) {
        return NanoInterval.instant(openTime(at).advance().from());
    }

    /**
     * The instant so many open days after {@link #firstOpen}, at the same local time, rolled forward into hours.
     *
     * @param count zero or more
     */
    public Instant plusBusinessDays(Instant start, int count) {
        if (count < 0) {
            throw new CalendarRefused("days", "must be 0 or more");
        }
        ZonedDateTime opening = local(firstOpen(start));
        LocalDate day = opening.toLocalDate();
        for (int next = 0; next < count; next++) {
            day = nextOpenDay(day, Long.MIN_VALUE);
            reached(start, NanoInterval.nanos(at(day, opening)));
        }
        return firstOpen(at(day, opening));
    }

    /** The instant at the same local time so many days of the local calendar later, open or not. */
    public Instant plusDays(Instant start, int count) {
        return local(start).plusDays(count).toInstant();
    }

    /** The name of the holiday that closes the day; empty if none does, and where an exception replaces it. */
    public Optional<String> holiday(LocalDate day) {
        return days.holiday(day);
    }

    /** The hours of the week, as {@link CalendarData#hours} gives them: one entry for each day that has any. */
    public Map<String, List<String>> hours() {
        return days.week().texts();
    }

    /**
     * The hours that replace all others on this day, as {@link CalendarData#exceptions} gives them; empty if none do.
     */
    public Optional<List<String>> exception(LocalDate day) {
        return days.exception(day);
    }

    /** Calendars are equal that have the same name, zone, hours, holidays and exceptions. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof BusinessCalendar calendar
                        && name.equals(calendar.name)
                        && days.equals(calendar.days);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, zone());
    }

    private CountedIntervals counted(Instant start, long end) {
        OpenTimeWalk open = openTime(start);
        CountedIntervals counted = new CountedIntervals();
        while (open.advance(end)) {
            counted.add(open.from(), Math.min(open.to(), end));
        }
        return counted;
    }

    /**
     * The first later day that closes after the instant: where clocks go back over midnight, one may close before it.
     */
    private LocalDate nextOpenDay(LocalDate day, long after) {
        LocalDate next = day;
        for (int closed = 0; closed < OpenTimeWalk.LONGEST_CLOSURE.toDays(); closed++) {
            next = next.plusDays(1);
            if (closing(next) > after) {
                return next;
            }
        }
        throw new CalendarRefused(
                "hours",
                "of %s leave no open day in the %d days after %s; give it hours, or fewer holidays and exceptions"
                        .formatted(name, OpenTimeWalk.LONGEST_CLOSURE.toDays(), day));
    }

    /** The last closing time of the day; the smallest number if it does not open. */
    private long closing(LocalDate day) {
        return days.on(day).stream().mapToLong(NanoInterval::to).max().orElse(Long.MIN_VALUE);
    }

    private OpenTimeWalk openTime(Instant start) {
        return new OpenTimeWalk(weeks, name, NanoInterval.nanos(checked(start)));
    }

    private static Instant checked(Instant start) {
        if (start.isBefore(EARLIEST) || !start.isBefore(LATEST)) {
            throw new CalendarRefused("start", "must be in the years 1900 to 2200");
        }
        return start;
    }

    private static long nanos(Duration within) {
        if (within.isNegative()) {
            throw new CalendarRefused("within", "must be zero or more");
        }
        if (within.compareTo(OpenTimeWalk.REACH) > 0) {
            throw OpenTimeWalk.tooFar("within");
        }
        return within.toNanos();
    }

    private static Instant reached(Instant start, long nanos) {
        if (nanos - NanoInterval.nanos(start) > OpenTimeWalk.REACH.toNanos()) {
            throw OpenTimeWalk.tooFar("within");
        }
        return NanoInterval.instant(nanos);
    }

    private ZonedDateTime local(Instant instant) {
        return instant.atZone(zone());
    }

    private Instant at(LocalDate day, ZonedDateTime time) {
        return day.atTime(time.toLocalTime()).atZone(zone()).toInstant();
    }
}
