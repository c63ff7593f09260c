package org.supportprocess.audit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of the promise of an episode.
 *
 * @param by the real time between the promise, or the start where none was made, and what happened; absent where that does
 *     not matter
 * @param until the promised instant; absent unless it still runs
 */
public record EpisodeVerdict(
        Kind kind, @Nullable Duration by, @Nullable Instant until) {

    public enum Kind {
        /** The request was declined. */
        DECLINED,
        NO_HOUR,
        NO_HOUR_ANSWERED,
        /** We were released from what was promised by a change of severity. */
        NO_HOUR_ANY_MORE,
        NO_HOUR_ANY_MORE_ANSWERED,
        RUNNING,
        /** Closed before the promised time, without contact. */
        CLOSED_BEFORE,
        KEPT_EXACTLY,
        KEPT,
        /** A promise from before targets were recorded was. */
        MISSED_EARLIER,
        MISSED,
        MISSED_SO_FAR,
        /** Closed after the promised time, without contact. */
        MISSED_CLOSED
    }

    static EpisodeVerdict of(Kind kind) {
        return new EpisodeVerdict(kind, null, null);
    }

    static EpisodeVerdict of(Kind kind, Instant from, Instant to) {
        return new EpisodeVerdict(kind, Duration.between(from, to), null);
    }
}
