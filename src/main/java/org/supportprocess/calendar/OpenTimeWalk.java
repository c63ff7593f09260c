package org.supportprocess.calendar;

import java.time.Duration;

/** A walk through open time, piece by piece, from an instant on. It lives for one calculation. */
final class OpenTimeWalk {

    /** The longest closure; a calendar closed for longer is not one to count by. */
    static final Duration LONGEST_CLOSURE = Duration.ofDays(400);

    /** The furthest that is counted: twenty years. */
    static final Duration REACH = Duration.ofDays(7305);

    private final WeekCache weeks;
    private final String name;
    private final long start;
    private Week week;
    private int next;
    private long from;
    private long to;

    OpenTimeWalk(WeekCache weeks, String name, long start) {
        this.weeks = weeks;
        this.name = name;
        this.start = start;
        this.to = start;
        this.week = weeks.at(start);
        this.next = week.pieceAfter(start);
    }

    /**
     * Goes on to the next piece. Open time across the end of a week comes in two pieces that touch.
     *
     * @throws CalendarRefused if there is none in the next 400 days, or none in twenty years from the start
     */
    OpenTimeWalk advance() {
        long closedSince = to;
        if (!advance(Math.min(closedSince + LONGEST_CLOSURE.toNanos(), start + REACH.toNanos()))) {
            refuse(closedSince);
        }
        return this;
    }

    /** The same; false if none opens before the limit. */
    boolean advance(long limit) {
        while (next >= week.size()) {
            if (week.end() >= limit) {
                return false;
            }
            week = weeks.after(week);
            next = 0;
        }
        from = Math.max(start, week.opening(next));
        to = week.closing(next);
        next++;
        return from < limit;
    }

    long from() {
        return from;
    }

    long to() {
        return to;
    }

    private void refuse(long closedSince) {
        if (closedSince + LONGEST_CLOSURE.toNanos() > start + REACH.toNanos()) {
            throw tooFar("within");
        }
        throw new CalendarRefused(
                "hours",
                "of %s leave no open time in the %d days after %s; give it hours, or fewer holidays and exceptions"
                        .formatted(name, LONGEST_CLOSURE.toDays(), NanoInterval.instant(closedSince)));
    }

    static CalendarRefused tooFar(String field) {
        return new CalendarRefused(field, "must not reach more than twenty years past the start; ask for less");
    }
}
