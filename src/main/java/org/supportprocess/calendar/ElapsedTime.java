package org.supportprocess.calendar;

import java.time.Duration;
import java.util.List;

/**
 * An amount of open time that has gone by.
 *
 * @param time the sum of the counted intervals, in real time
 */
public record ElapsedTime(Duration time, List<Interval> counted) {}
