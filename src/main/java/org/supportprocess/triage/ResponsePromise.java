package org.supportprocess.triage;

import java.time.Instant;
import org.supportprocess.calendar.BusinessCalendar;
import org.supportprocess.request.Availability;
import org.supportprocess.request.Commitment;
import org.supportprocess.request.ResponseTarget;

/**
 * What the table {@code response-target} answers.
 *
 * @param internalGoal null where an hour is promised
 */
public record ResponsePromise(Availability availability, Commitment commitment, InternalGoal internalGoal) {

    /** The promise as instants, counted from {@code start}. */
    public ResponseTarget from(Instant start, BusinessCalendar calendar) {
        return commitment
                .deadline(start, calendar)
                .map(promised -> new ResponseTarget(availability, commitment, promised, null))
                .orElseGet(() ->
                        new ResponseTarget(availability, commitment, null, internalGoal.deadline(start, calendar)));
    }
}
