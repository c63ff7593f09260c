package org.supportprocess.request.event;

import org.jspecify.annotations.Nullable;

/** What can happen to a request. The names are stored and told to programs, so they never change. */
public enum EventKind {
    REQUEST_SUBMITTED,
    REQUEST_DECLINED,
    SEVERITY_ASSESSED,
    RESPONSE_TARGET_SET,
    REQUEST_ROUTED,
    REQUEST_ACKNOWLEDGED,
    CRITICAL_REQUEST_ANNOUNCED,
    RESPONSE_FELL_DUE_SOON,
    RESPONSE_FELL_OVERDUE,
    RESPONSE_STILL_MISSING,
    UPDATE_FELL_DUE,
    UPDATE_FELL_OVERDUE,
    /** The customer is told that a promise was missed. */
    PROMISE_MISSED,
    /** A lead has named the time of the next news. */
    NEWS_PROMISED,
    CRITICAL_REQUEST_FOLLOWED,
    ESCALATION_REVIEWED,
    NOTE_WRITTEN,
    CALL_LOGGED,
    REQUEST_REASSIGNED,
    REQUESTS_LINKED,
    TRANSLATOR_REQUESTED,
    TRANSLATOR_ARRANGED,
    OUTAGE_LINKED,
    OUTAGE_UNLINKED,
    REQUEST_ANSWERED,
    MESSAGE_SENT,
    MESSAGE_NOT_DELIVERED,
    FILE_ATTACHED,
    REQUEST_HANDED_OVER,
    HANDOVER_EXPLAINED,
    INFORMATION_REQUESTED,
    CUSTOMER_REMINDED,
    INFORMATION_RECEIVED,
    SOLUTION_QUESTIONED,
    TURN_BEGUN_AGAIN,
    WORK_RESUMED,
    SOLUTION_PROPOSED,
    SOLUTION_CONFIRMED,
    SOLUTION_REJECTED,
    SEVERITY_CHANGED,
    REQUEST_WITHDRAWN,
    REQUEST_CLOSED,
    SURVEY_INVITED,
    SURVEY_ANSWERED,
    /** A message that came after closing; it is kept, and moves nothing. */
    MESSAGE_AFTER_CLOSING,
    REQUEST_REOPENED,
    REQUEST_ARCHIVED;

    /** An event of this kind that has no facts of its own, or none yet. */
    public RecordedEvent recorded() {
        return new RecordedEvent(this, Facts.NONE);
    }

    public RecordedEvent with(Fact fact, @Nullable Object value) {
        return recorded().and(fact, value);
    }
}
