package org.supportprocess.request.turn;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is.
 *
 * @param since in UTC
 * @param until when the request is closed if the customer stays silent, in UTC; absent where no turn of theirs runs
 */
public record Turn(Side of, Instant since, @Nullable Instant until, Reason why) {

    public enum Side {
        US,
        CUSTOMER,
        /** Nobody is waited for: what stands in the way has to end first. */
        NOBODY
    }

    /** The names are told to programs, so they never change. */
    public enum Reason {
        INITIAL_RESPONSE_AWAITED,
        WORK_IN_PROGRESS,
        CUSTOMER_ACTED,
        INFORMATION_REQUESTED,
        SOLUTION_PROPOSED,
        /** Our last word waits to be taken by the customer's mail server. */
        WORD_ON_ITS_WAY,
        WORD_NOT_DELIVERED,
        NOBODY_TO_WRITE_TO,
        OUTAGE,
        /** The mailbox has not been read since the turn ran out; an answer may lie in it. */
        MAILBOX_NOT_READ,
        CLOSED
    }

    /** Something in the way of the turn, with the instant since which it is there. */
    public record Hindrance(Reason why, Instant since) {}

    public boolean isCustomers() {
        return of == Side.CUSTOMER;
    }
}
