package org.supportprocess.request.promise;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.calendar.Deadline;

/** The promise for the initial response (service description, section 3). No hour named is a value, not a gap. */
public enum Commitment {
    PT1H,
    PT2H,
    PT4H,
    PT8H,
    NEXT_BUSINESS_DAY,
    NO_HOUR_NAMED;

    /**
     * The promise for a request submitted at {@code start}; empty where no hour is named.
     *
     * @param availability the hours that count
     */
    public Optional<Deadline> deadline(Instant start, Availability availability, CalendarVersion calendar) {
        return switch (this) {
            case NO_HOUR_NAMED -> Optional.empty();
            case NEXT_BUSINESS_DAY -> Optional.of(calendar.business().endOfNextBusinessDay(start));
            default -> Optional.of(availability.hours(calendar).deadline(start, Duration.parse(name())));
        };
    }

    /** The hours that count: business hours for the end of a business day, whatever the availability. */
    public Availability hoursCounted(Availability availability) {
        return this == NEXT_BUSINESS_DAY ? Availability.BUSINESS_HOURS : availability;
    }
}
