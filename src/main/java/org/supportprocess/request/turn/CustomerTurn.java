package org.supportprocess.request.turn;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.supportprocess.calendar.BusinessCalendar;
import org.supportprocess.calendar.CalendarVersion;

/**
 * The time the customer has to answer, in the customer's business days. It is counted whether or not something holds it up;
 * once nothing does any more, a full one begins.
 *
 * @param since when it began: with our last word
 * @param remindAgainAt absent for a proposed solution, which has one reminder
 * @param answerBy when silence may count as an answer
 * @param remindDays the business days from which the instants follow, so that a full turn is as long as the one that was told
 * @param remindedAt the last reminder of this turn; absent before the first
 */
@Embeddable
public record CustomerTurn(
        @Column(name = "turn_since") Instant since,
        Instant remindAt,
        @Nullable Instant remindAgainAt,
        Instant answerBy,
        @Column(name = "remind_days") Integer remindDays,
        @Column(name = "remind_again_days") @Nullable Integer remindAgainDays,
        @Column(name = "answer_days") Integer days,
        @Nullable Instant remindedAt) {

    /** The business days that a customer who has been reminded has at least. */
    private static final int AFTER_A_REMINDER = 1;

    static CustomerTurn of(
            Instant since,
            CalendarVersion hours,
            Integer remindDays,
            @Nullable Integer remindAgainDays,
            Integer answerDays) {
        BusinessCalendar calendar = hours.business();
        return new CustomerTurn(
                since,
                calendar.plusBusinessDays(since, remindDays),
                remindAgainDays == null ? null : calendar.plusBusinessDays(since, remindAgainDays),
                calendar.plusBusinessDays(since, answerDays),
                remindDays,
                remindAgainDays,
                answerDays,
                null);
    }

    /** A full turn from another instant on. */
    public CustomerTurn again(Instant from, CalendarVersion hours) {
        return of(from, hours, remindDays, remindAgainDays, days);
    }

    public CustomerTurn reminded(Instant at) {
        return new CustomerTurn(since, remindAt, remindAgainAt, answerBy, remindDays, remindAgainDays, days, at);
    }

    /** When the request is closed if the customer stays silent: not before the day after a reminder has passed. */
    public Instant until(CalendarVersion hours) {
        Instant afterReminder = remindedAt == null ? answerBy : after(remindedAt, hours);
        return afterReminder.isBefore(answerBy) ? answerBy : afterReminder;
    }

    /** Whether the customer has been silent to the end, a reminder notwithstanding. */
    public boolean over(CalendarVersion hours, Instant now) {
        return remindedAt != null && !now.isBefore(until(hours));
    }

    /** Whether a reminder is due that has not gone out; each goes out once, and two never on one day. */
    public boolean reminderDue(CalendarVersion hours, Instant now) {
        if (remindedAt == null) {
            return !now.isBefore(remindAt);
        }
        return remindAgainAt != null
                && remindedAt.isBefore(remindAgainAt)
                && !now.isBefore(remindAgainAt)
                && !now.isBefore(after(remindedAt, hours));
    }

    private static Instant after(Instant reminder, CalendarVersion hours) {
        return hours.business().plusBusinessDays(reminder, AFTER_A_REMINDER);
    }
}
