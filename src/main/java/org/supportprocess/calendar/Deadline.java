package org.supportprocess.calendar;

import java.time.Instant;
import java.util.List;

/**
 * A deadline, and the time that was counted for it.
 *
 * @param counted the open time from the start to the deadline, in order, adjoining pieces joined
 */
public record Deadline(Instant at, List<Interval> counted) {}
