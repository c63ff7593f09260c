package org.supportprocess.request;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.supportprocess.calendar.BusinessCalendar;

/** What is promised for the initial response (service description, section 3). No hour named is a value, not a gap. */
public enum Commitment {
    PT1H(elapsed("PT1H")),
    PT2H(elapsed("PT2H")),
    PT4H(elapsed("PT4H")),
    PT8H(elapsed("PT8H")),
    NEXT_BUSINESS_DAY((start, calendar) -> calendar.endOfNextBusinessDay(start)),
    NO_HOUR_NAMED((start, calendar) -> null);

    private final BiFunction<Instant, BusinessCalendar, Instant> deadline;

    Commitment(BiFunction<Instant, BusinessCalendar, Instant> deadline) {
        this.deadline = deadline;
    }

    /** The promised instant for a request submitted at {@code start}; empty where no hour is named. */
    public Optional<Instant> deadline(Instant start, BusinessCalendar calendar) {
        return Optional.ofNullable(deadline.apply(start, calendar));
    }

    private static BiFunction<Instant, BusinessCalendar, Instant> elapsed(String duration) {
        return (start, calendar) -> start.plus(Duration.parse(duration));
    }
}
