package org.supportprocess.triage;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.calendar.Deadline;
import org.supportprocess.request.promise.Availability;
import org.supportprocess.request.promise.Commitment;
import org.supportprocess.request.promise.RecordedDecision;
import org.supportprocess.request.promise.ResponseTarget;

/**
 * The answer of the table {@code response-target}.
 *
 * @param internalGoal absent where an hour is promised
 */
public record ResponsePromise(
        Availability availability,
        Commitment commitment,
        @Nullable InternalGoal internalGoal) {

    public static ResponsePromise of(RecordedDecision decision) {
        return of(decision.outputs());
    }

    /** @param answer the values by the names of the columns; columns the table left empty are missing */
    public static ResponsePromise of(Map<String, String> answer) {
        return new ResponsePromise(
                Availability.valueOf(requireNonNull(answer.get("availability"))),
                Commitment.valueOf(requireNonNull(answer.get("commitment"))),
                Optional.ofNullable(answer.get("internalGoal"))
                        .map(InternalGoal::valueOf)
                        .orElse(null));
    }

    /** The promise as instants, counted from {@code start}. */
    public ResponseTarget from(Instant start, CalendarVersion calendar) {
        return at(counted(start, calendar).at());
    }

    /** The same, for an instant that has been counted already. */
    public ResponseTarget at(Instant due) {
        return commitment == Commitment.NO_HOUR_NAMED
                ? new ResponseTarget(availability, commitment, null, due)
                : new ResponseTarget(availability, commitment, due, null);
    }

    /** The promised instant, or else the internal goal, with the time counted until then. */
    public Deadline counted(Instant start, CalendarVersion calendar) {
        return commitment.deadline(start, availability, calendar).orElseGet(() -> requireNonNull(internalGoal)
                .deadline(start, availability, calendar));
    }

    /**
     * The hours that count: business hours where the target is the end of a business day, whatever the availability.
     */
    public Availability hoursCounted() {
        return internalGoal == InternalGoal.END_OF_NEXT_BUSINESS_DAY
                ? Availability.BUSINESS_HOURS
                : commitment.hoursCounted(availability);
    }
}
