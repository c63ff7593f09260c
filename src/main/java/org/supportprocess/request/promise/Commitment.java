package org.supportprocess.request.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.calendar.Deadline;

/** What is promised for the initial response (service description, section 3). No hour named is a value, not a gap. */
public enum Commitment {
    PT1H("within 1 hour"),
    PT2H("within 2 hours"),
    PT4H("within 4 hours"),
    PT8H("within 8 hours"),
    NEXT_BUSINESS_DAY("by the end of the next business day"),
    NO_HOUR_NAMED("no hour is named");

    private final String words;

    Commitment(String words) {
        this.words = words;
    }

    /**
     * The promise for a request submitted at {@code start}; empty where no hour is named.
     *
     * @param availability which hours count
     */
    public Optional<Deadline> deadline(Instant start, Availability availability, CalendarVersion calendar) {
        return switch (this) {
            case NO_HOUR_NAMED -> Optional.empty();
            case NEXT_BUSINESS_DAY -> Optional.of(calendar.business().endOfNextBusinessDay(start));
            default -> Optional.of(availability.hours(calendar).deadline(start, Duration.parse(name())));
        };
    }

    /** Which hours count: those of business days where it is the end of one, whatever the availability. */
    public Availability hoursCounted(Availability availability) {
        return this == NEXT_BUSINESS_DAY ? Availability.BUSINESS_HOURS : availability;
    }

    public String words() {
        return words;
    }
}
