package org.supportprocess.portal;

import java.time.Instant;
import java.util.Optional;
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
        return met == null ? undecided(episode, target) : met ? KEPT : broken(episode, target, now);
    }

    private static PromiseStatus undecided(Episode episode, ResponseTarget target) {
        if (!target.promised()) {
            return episode.respondedAt() == null ? NO_HOUR : NO_HOUR_ANSWERED;
        }
        return episode.closedAt() == null ? RUNNING : UNDECIDED;
    }

    private static PromiseStatus broken(Episode episode, ResponseTarget target, Instant now) {
        Optional<Instant> end =
                Optional.ofNullable(episode.respondedAt()).or(() -> Optional.ofNullable(episode.closedAt()));
        boolean byTheLatest = target.metBy(end.orElse(now)).equals(Optional.of(false));
        if (!byTheLatest) {
            return BROKEN_BEFORE;
        }
        return end.isPresent() ? MISSED : OVERDUE;
    }
}
