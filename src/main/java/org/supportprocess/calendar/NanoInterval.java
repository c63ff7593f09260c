package org.supportprocess.calendar;

import java.time.Instant;

/**
 * An {@link Interval} to calculate with: in the years that a calendar answers for, nanoseconds fit into a long.
 *
 * @param from nanoseconds since 1970 in UTC
 */
record NanoInterval(long from, long to) {

    static final long SECOND = 1_000_000_000;

    Interval interval() {
        return new Interval(instant(from), instant(to));
    }

    static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND), Math.floorMod(nanos, SECOND));
    }

    static long nanos(Instant instant) {
        return instant.getEpochSecond() * SECOND + instant.getNano();
    }
}
