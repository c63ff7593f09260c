package org.supportprocess.request.turn;

import java.time.Instant;
import org.supportprocess.calendar.CalendarVersion;

/**
 * The answer of the table {@code customer-turn}: how long the customer has the turn (service description, section 1).
 *
 * @param remindAfter business days without the information asked for until the first reminder
 * @param remindAgainAfter business days until the second one
 * @param unansweredAfter business days until the request is closed as unanswered
 * @param remindOfSilenceAfter business days without an answer to a proposed solution until the reminder
 * @param silenceAfter business days without an answer to a proposed solution until it counts as confirmed
 * @param reopenWindowDays days after closing, up to the same local time, for which a request can be reopened
 */
public record CustomerDeadlines(
        int remindAfter,
        int remindAgainAfter,
        int unansweredAfter,
        int remindOfSilenceAfter,
        int silenceAfter,
        int reopenWindowDays) {

    /** The first instant at which it is too late to reopen. */
    public Instant reopenUntil(Instant closed, CalendarVersion hours) {
        return hours.business().plusDays(closed, reopenWindowDays);
    }
}
