package org.supportprocess.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;

/**
 * By when an engineer makes contact.
 *
 * @param named whether the customer was told an hour; otherwise it is a goal inside the house
 * @param inBusinessHours whether only business time counts
 */
record ExpectedPromise(boolean named, boolean inBusinessHours, BiFunction<Instant, LocalDays, Instant> deadline) {

    static ExpectedPromise hours(int hours) {
        return new ExpectedPromise(true, false, (start, days) -> start.plus(Duration.ofHours(hours)));
    }

    static ExpectedPromise goal(int hours) {
        return new ExpectedPromise(false, false, (start, days) -> start.plus(Duration.ofHours(hours)));
    }

    static ExpectedPromise nextBusinessDay() {
        return new ExpectedPromise(true, true, (start, days) -> days.endOfNextBusinessDay(start));
    }

    static ExpectedPromise goalNextBusinessDay() {
        return new ExpectedPromise(false, true, (start, days) -> days.endOfNextBusinessDay(start));
    }

    Instant due(Instant start, LocalDays days) {
        return deadline.apply(start, days);
    }

    Instant dueSoon(Instant start, LocalDays days) {
        Instant due = due(start, days);
        return inBusinessHours
                ? days.threeQuarters(start, due)
                : start.plusMillis(Duration.between(start, due).toMillis() * 3 / 4);
    }
}
