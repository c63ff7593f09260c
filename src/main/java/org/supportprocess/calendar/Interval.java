package org.supportprocess.calendar;

import java.time.Instant;

/** A stretch of counted time. */
public record Interval(Instant from, Instant to) {}
