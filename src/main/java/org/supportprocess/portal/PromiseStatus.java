package org.supportprocess.portal;

import java.time.Instant;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.ResponseTarget;

/** The state of a promised first response, from the customer's point of view. */
public enum PromiseStatus {
    /** Promised, with time left. */
    RUNNING,
    /** Promised, with the time passed before anybody has made contact. */
    OVERDUE,
    KEPT,
    MISSED,
    /** Missed before the severity was changed: the promise in force now is not the one that was broken. */
    BROKEN_BEFORE,
    /** No hour promised, and no contact yet. */
    NO_HOUR,
    /** No hour promised, but an engineer has made contact. */
    NO_HOUR_ANSWERED,
    /** Closed before the promised time without a contact. */
    UNDECIDED,
    /** A declined request. */
    NONE;

    static PromiseStatus of(Episode episode, Instant now) {
        ResponseTarget target = episode.target();
        if (target == null) {
            return NONE;
        }
        Boolean met = episode.metBy(now);
        return met == null ? undecided(episode) : met ? KEPT : broken(episode, now);
    }

    private static PromiseStatus undecided(Episode episode) {
        if (episode.promisedNext() == null) {
            return episode.respondedAt() == null ? NO_HOUR : NO_HOUR_ANSWERED;
        }
        return episode.closedAt() == null ? RUNNING : UNDECIDED;
    }

    private static PromiseStatus broken(Episode episode, Instant now) {
        Instant next = episode.promisedNext();
        if (next == null || !episode.judgedAt(now).isAfter(next)) {
            return BROKEN_BEFORE;
        }
        return episode.responded() || episode.closed() ? MISSED : OVERDUE;
    }
}
