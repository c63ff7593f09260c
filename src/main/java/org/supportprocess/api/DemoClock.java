package org.supportprocess.api;

import java.time.Duration;
import java.time.Instant;

/**
 * Moves the product's one clock on, so that a deadline of days can be watched in seconds.
 *
 * <p>Present in the demo profile only: real promises run on real time. The clock never goes back, because what
 * has been recorded would then lie in the future.
 */
public interface DemoClock {

    /**
     * Moves the clock on and lets every timer that has become due fire by itself, within a second or two.
     *
     * @param by how far; more than zero and at most 366 days
     * @return the new present, in UTC
     * @throws IllegalArgumentException if the distance is not allowed
     */
    Instant advance(Duration by);
}
