package org.supportprocess.request.promise;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supportprocess.calendar.BusinessCalendar;
import org.supportprocess.calendar.CalendarVersion;

/**
 * The time by which an engineer makes contact and starts work. Either an instant is promised, or no hour is named and
 * an internal goal takes its place, which drives the escalation and is never a promise (service description, section
 * 3).
 *
 * @param respondBy the promised instant; absent where no hour is named
 * @param internalGoal the internal instant; absent where one is promised
 */
@Embeddable
public record ResponseTarget(
        @Enumerated(EnumType.STRING) Availability availability,
        @Enumerated(EnumType.STRING) Commitment commitment,
        @Nullable Instant respondBy,
        @Nullable Instant internalGoal) {

    public boolean promised() {
        return respondBy != null;
    }

    /** The instant the work is measured against: the promised one or the internal goal. */
    public Instant due() {
        return promised() ? respondBy : internalGoal;
    }

    /** The hours that count towards it. */
    public BusinessCalendar hours(CalendarVersion calendar) {
        return hoursCounted().hours(calendar);
    }

    Availability hoursCounted() {
        return commitment.hoursCounted(availability);
    }

    /** The same, with the sooner of its instant and another promised one. */
    public ResponseTarget noLaterThan(Instant promised) {
        return promised.isBefore(due()) ? new ResponseTarget(availability, commitment, promised, null) : this;
    }

    /**
     * When a share of its time has gone by.
     *
     * @param percent the share, from 0 to 100
     * @param from the instant from which it counts
     */
    public Instant afterShare(int percent, Instant from, CalendarVersion calendar) {
        return hours(calendar).afterShare(percent, from, due());
    }

    /** Whether a response at {@code instant} keeps the promise; empty where nothing was promised. */
    public Optional<Boolean> metBy(Instant instant) {
        return Optional.ofNullable(respondBy).map(promise -> !instant.isAfter(promise));
    }
}
