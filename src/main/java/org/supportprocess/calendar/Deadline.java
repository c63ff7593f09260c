package org.supportprocess.calendar;

import java.time.Instant;
import java.util.List;

/**
 * A deadline and how it came about.
 *
 * @param counted the open time from the start to the deadline, in order and without gaps inside
 */
public record Deadline(Instant at, List<Interval> counted) {}
