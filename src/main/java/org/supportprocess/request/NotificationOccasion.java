package org.supportprocess.request;

/** A moment in the life of a request that the customer is told about, by whatever means; each moment is told once. */
public enum NotificationOccasion {
    /** The request was taken in; what is promised is known. */
    ACKNOWLEDGED,
    /** The request was not taken in; the customer learns where to go instead. */
    DECLINED,
    /** An engineer made contact: the initial response. */
    ANSWERED,
    /** An engineer needs to know something; it is the customer's turn. */
    INFORMATION_REQUESTED,
    /** The information asked for is still missing. */
    REMINDED,
    /** An engineer proposes a solution; it is the customer's turn. */
    SOLUTION_PROPOSED,
    /** The request was closed, for whatever reason; its survey and its reopen window begin. */
    CLOSED,
    /** The customer reopened the request; what is promised for the new episode is known. */
    REOPENED,
    /**
     * A promised response is overdue, and the team lead looks into it. Where nothing was promised there is nothing to
     * tell.
     */
    ESCALATED,
    /** Somebody on the staff wrote outside the tasks. */
    MESSAGE_SENT
}
