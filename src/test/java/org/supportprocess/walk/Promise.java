package org.supportprocess.walk;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.BiFunction;

/**
 * By when an engineer makes contact.
 *
 * @param named whether the customer was told an hour; otherwise it is a goal inside the house
 */
record Promise(boolean named, BiFunction<Instant, ZoneId, Instant> deadline) {

    static Promise hours(int hours) {
        return new Promise(true, (start, zone) -> start.plus(Duration.ofHours(hours)));
    }

    static Promise goal(int hours) {
        return new Promise(false, (start, zone) -> start.plus(Duration.ofHours(hours)));
    }

    static Promise nextBusinessDay() {
        return new Promise(true, LocalDays::endOfNextBusinessDay);
    }

    static Promise goalNextBusinessDay() {
        return new Promise(false, LocalDays::endOfNextBusinessDay);
    }

    Instant due(Instant start, ZoneId zone) {
        return deadline.apply(start, zone);
    }
}
