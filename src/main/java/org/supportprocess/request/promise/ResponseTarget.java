package org.supportprocess.request.promise;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.supportprocess.calendar.BusinessCalendar;
import org.supportprocess.calendar.CalendarVersion;

/**
 * By when an engineer makes contact and starts work. Either an instant is promised, or no hour is named and an internal
 * goal takes its place, which drives the escalation and is never a promise (service description, section 3).
 *
 * @param respondBy the promised instant, or null
 * @param internalGoal the internal instant, or null where one is promised
 */
@Embeddable
public record ResponseTarget(
        @Enumerated(EnumType.STRING) Availability availability,
        @Enumerated(EnumType.STRING) Commitment commitment,
        Instant respondBy,
        Instant internalGoal) {

    public boolean promised() {
        return respondBy != null;
    }

    /** The instant that the work is measured against: the promised one or the internal goal. */
    public Instant due() {
        return promised() ? respondBy : internalGoal;
    }

    /** The time that counts towards it. */
    public BusinessCalendar hours(CalendarVersion calendar) {
        return commitment.hoursCounted(availability).hours(calendar);
    }

    /** Whether a response at {@code instant} keeps the promise; empty where nothing was promised. */
    public Optional<Boolean> metBy(Instant instant) {
        return Optional.ofNullable(respondBy).map(promise -> !instant.isAfter(promise));
    }
}
