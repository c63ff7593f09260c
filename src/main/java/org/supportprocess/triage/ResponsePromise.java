package org.supportprocess.triage;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.calendar.Deadline;
import org.supportprocess.request.promise.Availability;
import org.supportprocess.request.promise.Commitment;
import org.supportprocess.request.promise.Decision;
import org.supportprocess.request.promise.ResponseTarget;

/**
 * What the table {@code response-target} answers.
 *
 * @param internalGoal null where an hour is promised
 */
public record ResponsePromise(Availability availability, Commitment commitment, InternalGoal internalGoal) {

    public static ResponsePromise of(Decision decision) {
        return of(decision.outputs());
    }

    /** @param answer by the names of the columns; what the table left empty is not there */
    public static ResponsePromise of(Map<String, String> answer) {
        return new ResponsePromise(
                Availability.valueOf(answer.get("availability")),
                Commitment.valueOf(answer.get("commitment")),
                Optional.ofNullable(answer.get("internalGoal"))
                        .map(InternalGoal::valueOf)
                        .orElse(null));
    }

    /** The promise as instants, counted from {@code start}. */
    public ResponseTarget from(Instant start, CalendarVersion calendar) {
        return at(counted(start, calendar).at());
    }

    /** The same, where the instant has been counted already. */
    public ResponseTarget at(Instant due) {
        return commitment == Commitment.NO_HOUR_NAMED
                ? new ResponseTarget(availability, commitment, null, due)
                : new ResponseTarget(availability, commitment, due, null);
    }

    /** The promised instant, or the internal goal where none is promised, with the time counted until then. */
    public Deadline counted(Instant start, CalendarVersion calendar) {
        return commitment
                .deadline(start, availability, calendar)
                .orElseGet(() -> internalGoal.deadline(start, availability, calendar));
    }

    /** Which hours count: those of business days, where the target is the end of one, whatever the availability. */
    public Availability hoursCounted() {
        return internalGoal == InternalGoal.END_OF_NEXT_BUSINESS_DAY
                ? Availability.BUSINESS_HOURS
                : commitment.hoursCounted(availability);
    }
}
