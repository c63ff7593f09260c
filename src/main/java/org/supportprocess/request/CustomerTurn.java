package org.supportprocess.request;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.supportprocess.calendar.BusinessCalendar;
import org.supportprocess.calendar.CalendarVersion;

/**
 * How long the customer's answer is waited for, in the customer's business days.
 *
 * @param remindAt null where no reminder is sent
 * @param remindAgainAt null where no reminder is sent
 * @param answerBy when silence is taken for an answer
 */
@Embeddable
public record CustomerTurn(Instant remindAt, Instant remindAgainAt, Instant answerBy) {

    public static CustomerTurn toInform(Instant asked, CalendarVersion hours) {
        BusinessCalendar calendar = hours.business();
        return new CustomerTurn(
                calendar.plusBusinessDays(asked, 3),
                calendar.plusBusinessDays(asked, 6),
                calendar.plusBusinessDays(asked, 10));
    }

    public static CustomerTurn toConfirm(Instant proposed, CalendarVersion hours) {
        return new CustomerTurn(null, null, hours.business().plusBusinessDays(proposed, 5));
    }
}
