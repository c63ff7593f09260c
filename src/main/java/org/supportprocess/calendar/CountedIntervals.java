package org.supportprocess.calendar;

import java.util.ArrayList;
import java.util.List;

/** A collector of counted time as a reader would write it down: in order, adjoining pieces joined, none empty. */
final class CountedIntervals {

    private final List<Interval> intervals = new ArrayList<>();
    private long from;
    private long to = Long.MIN_VALUE;
    private long total;

    void add(long begin, long end) {
        if (begin >= end) {
            return;
        }
        if (begin != to) {
            close();
            from = begin;
        }
        to = end;
        total += end - begin;
    }

    long total() {
        return total;
    }

    List<Interval> intervals() {
        close();
        to = Long.MIN_VALUE;
        return List.copyOf(intervals);
    }

    private void close() {
        if (to != Long.MIN_VALUE) {
            intervals.add(new NanoInterval(from, to).interval());
        }
    }
}
