package org.supportprocess.request;

import java.time.Instant;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.turn.CustomerDeadlines;
import org.supportprocess.request.turn.CustomerTurn;

/** The reason the customer is given the turn. */
public enum CustomerQuestion {
    /** An engineer needs to know something. */
    FOR_INFORMATION(Phase.WAITING_FOR_CUSTOMER) {
        @Override
        public CustomerTurn turn(Instant asked, CalendarVersion hours, CustomerDeadlines deadlines) {
            return deadlines.forInformation(asked, hours);
        }

        @Override
        RequestEvent asked(Instant until) {
            return new RequestEvent.InformationRequested(until);
        }
    },
    /** An engineer proposes a solution. */
    FOR_CONFIRMATION(Phase.SOLUTION_PROPOSED) {
        @Override
        public CustomerTurn turn(Instant asked, CalendarVersion hours, CustomerDeadlines deadlines) {
            return deadlines.forConfirmation(asked, hours);
        }

        @Override
        RequestEvent asked(Instant until) {
            return new RequestEvent.SolutionProposed(until);
        }
    };

    private final Phase phase;

    CustomerQuestion(Phase phase) {
        this.phase = phase;
    }

    /** The phase in which the request waits for the answer. */
    Phase phase() {
        return phase;
    }

    /** The time to answer, in the customer's days as {@code hours} counts them. */
    public abstract CustomerTurn turn(Instant asked, CalendarVersion hours, CustomerDeadlines deadlines);

    abstract RequestEvent asked(Instant until);
}
