package org.supportprocess.portal;

import java.time.Instant;
import java.util.Optional;
import org.supportprocess.request.promise.Episode;

/** How the promise of a first response stands, in the words that a customer asks it in. */
public enum Standing {
    /** Promised, and there is time left. */
    RUNNING,
    /** Promised, the time has passed, and nobody has made contact. */
    OVERDUE,
    KEPT,
    MISSED,
    /** A time promised before the severity was changed had passed already; what is promised now is not the one that was missed. */
    BROKEN_BEFORE,
    /** Nothing is promised, and nobody has made contact yet. */
    NO_HOUR,
    /** Nothing was promised; an engineer made contact. */
    NO_HOUR_ANSWERED,
    /** Closed before the promised time without a contact. */
    UNDECIDED,
    /** A declined request. */
    NONE;

    static Standing of(Episode episode, Instant now) {
        if (episode.target() == null) {
            return NONE;
        }
        Boolean met = episode.metBy(now);
        return met == null ? undecided(episode) : met ? KEPT : broken(episode, now);
    }

    private static Standing undecided(Episode episode) {
        if (!episode.target().promised()) {
            return episode.respondedAt() == null ? NO_HOUR : NO_HOUR_ANSWERED;
        }
        return episode.closedAt() == null ? RUNNING : UNDECIDED;
    }

    private static Standing broken(Episode episode, Instant now) {
        Optional<Instant> end =
                Optional.ofNullable(episode.respondedAt()).or(() -> Optional.ofNullable(episode.closedAt()));
        boolean byTheLatest = episode.target().metBy(end.orElse(now)).equals(Optional.of(false));
        if (!byTheLatest) {
            return BROKEN_BEFORE;
        }
        return end.isPresent() ? MISSED : OVERDUE;
    }
}
