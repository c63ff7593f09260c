package org.supportprocess.calendar;

import java.time.Duration;
import java.util.List;

/**
 * How much open time has gone by.
 *
 * @param time real time, the sum of what is counted
 */
public record Elapsed(Duration time, List<Interval> counted) {}
