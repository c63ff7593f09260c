package org.supportprocess.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The open time of seven days, cut out of the timeline without regard to zones, so that weeks lie side by side however
 * the clocks change. It is immutable, even for a thread that reads it without synchronisation.
 */
final class Week {

    static final long LENGTH = 7L * OpeningHours.DAY * NanoInterval.SECOND;

    private final long number;

    /** The openings and closings in turn, strictly ascending. */
    private final long[] edges;

    private Week(long number, long[] edges) {
        this.number = number;
        this.edges = edges;
    }

    static Week of(long number, OpenDays days) {
        long start = number * LENGTH;
        // a clock change moves hours by less than a day
        LocalDate day = date(start, days).minusDays(1);
        LocalDate last = date(start + LENGTH, days).plusDays(1);
        List<NanoInterval> pieces = new ArrayList<>();
        for (; !day.isAfter(last); day = day.plusDays(1)) {
            pieces.addAll(days.on(day));
        }
        pieces.sort(Comparator.comparingLong(NanoInterval::from));
        return new Week(number, merged(pieces, start, start + LENGTH));
    }

    private static LocalDate date(long nanos, OpenDays days) {
        return LocalDate.ofInstant(NanoInterval.instant(nanos), days.zone());
    }

    private static long[] merged(List<NanoInterval> pieces, long start, long end) {
        long[] edges = new long[2 * pieces.size()];
        int used = 0;
        for (NanoInterval piece : pieces) {
            long from = Math.max(piece.from(), start);
            long to = Math.min(piece.to(), end);
            if (from < to && used > 0 && from <= edges[used - 1]) {
                edges[used - 1] = Math.max(to, edges[used - 1]);
            } else if (from < to) {
                edges[used++] = from;
                edges[used++] = to;
            }
        }
        return Arrays.copyOf(edges, used);
    }

    static long numberOf(long nanos) {
        return Math.floorDiv(nanos, LENGTH);
    }

    long number() {
        return number;
    }

    long end() {
        return (number + 1) * LENGTH;
    }

    /** The number of pieces. */
    int size() {
        return edges.length / 2;
    }

    long opening(int piece) {
        return edges[2 * piece];
    }

    long closing(int piece) {
        return edges[2 * piece + 1];
    }

    /** The index of the first piece that closes after the instant; {@link #size()} if none does. */
    int pieceAfter(long nanos) {
        int found = Arrays.binarySearch(edges, nanos);
        return (found < 0 ? -found - 1 : found + 1) / 2;
    }
}
