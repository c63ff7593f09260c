package org.supportprocess.request;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.supportprocess.calendar.BusinessCalendar;

/** What is promised for the initial response (service description, section 3). No hour named is a value, not a gap. */
public enum Commitment {
    PT1H("within 1 hour", elapsed("PT1H")),
    PT2H("within 2 hours", elapsed("PT2H")),
    PT4H("within 4 hours", elapsed("PT4H")),
    PT8H("within 8 hours", elapsed("PT8H")),
    NEXT_BUSINESS_DAY("by the end of the next business day", (start, calendar) -> calendar.endOfNextBusinessDay(start)
            .at()),
    NO_HOUR_NAMED("no hour is named", (start, calendar) -> null);

    private final String words;
    private final BiFunction<Instant, BusinessCalendar, Instant> deadline;

    Commitment(String words, BiFunction<Instant, BusinessCalendar, Instant> deadline) {
        this.words = words;
        this.deadline = deadline;
    }

    /** The promised instant for a request submitted at {@code start}; empty where no hour is named. */
    public Optional<Instant> deadline(Instant start, BusinessCalendar calendar) {
        return Optional.ofNullable(deadline.apply(start, calendar));
    }

    String words() {
        return words;
    }

    private static BiFunction<Instant, BusinessCalendar, Instant> elapsed(String duration) {
        return (start, calendar) -> start.plus(Duration.parse(duration));
    }
}
