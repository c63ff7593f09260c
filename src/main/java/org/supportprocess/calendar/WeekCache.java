package org.supportprocess.calendar;

/**
 * The weeks of a calendar; those last asked for are remembered. Threads share it without a lock: at worst a week is
 * worked out twice.
 */
final class WeekCache {

    /** The weeks of five years, as a power of two. */
    private static final int REMEMBERED = 256;

    private final OpenDays days;
    private final Week[] remembered = new Week[REMEMBERED];

    WeekCache(OpenDays days) {
        this.days = days;
    }

    Week at(long nanos) {
        return get(Week.numberOf(nanos));
    }

    Week after(Week week) {
        return get(week.number() + 1);
    }

    private Week get(long number) {
        int slot = (int) (number & REMEMBERED - 1);
        Week week = remembered[slot];
        if (week == null || week.number() != number) {
            week = Week.of(number, days);
            remembered[slot] = week;
        }
        return week;
    }
}
