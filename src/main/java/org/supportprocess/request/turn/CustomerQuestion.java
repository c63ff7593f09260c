package org.supportprocess.request.turn;

import java.time.Instant;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.request.lifecycle.Phase;

/** The reason the customer is given the turn. */
public enum CustomerQuestion {
    /** An engineer needs to know something. */
    FOR_INFORMATION(Phase.WAITING_FOR_CUSTOMER) {
        @Override
        public CustomerTurn turn(Instant since, CalendarVersion hours, CustomerDeadlines days) {
            return CustomerTurn.of(since, hours, days.remindAfter(), days.remindAgainAfter(), days.unansweredAfter());
        }
    },
    /** An engineer proposes a solution. */
    FOR_CONFIRMATION(Phase.SOLUTION_PROPOSED) {
        @Override
        public CustomerTurn turn(Instant since, CalendarVersion hours, CustomerDeadlines days) {
            return CustomerTurn.of(since, hours, days.remindOfSilenceAfter(), null, days.silenceAfter());
        }
    };

    private final Phase phase;

    CustomerQuestion(Phase phase) {
        this.phase = phase;
    }

    /** The question that a request in this phase waits for an answer to. */
    public static CustomerQuestion in(Phase waiting) {
        return waiting == Phase.WAITING_FOR_CUSTOMER ? FOR_INFORMATION : FOR_CONFIRMATION;
    }

    /** The phase in which the request waits for the answer. */
    public Phase phase() {
        return phase;
    }

    /** The time to answer, in the customer's days as {@code hours} counts them. */
    public abstract CustomerTurn turn(Instant since, CalendarVersion hours, CustomerDeadlines days);
}
