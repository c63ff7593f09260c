package org.supportprocess.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.NewsPromise;
import org.supportprocess.request.Promise;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.request.promise.TargetCause;

/**
 * The promise of an episode, with what came of it.
 *
 * @param targets in the order in which they were set; the last one is the one in force
 * @param news what a customer who was let down was promised to hear, in order
 * @param met whether it was kept; absent where nothing was promised or nothing is decided yet
 * @param verdict the same with what led to it
 */
public record EpisodeReceipt(
        Episode episode,
        List<TargetReceipt> targets,
        List<NewsReceipt> news,
        @Nullable Boolean met,
        EpisodeVerdict verdict) {

    static EpisodeReceipt of(Episode episode, List<Promise> promises, List<NewsPromise> news, Instant now) {
        return new EpisodeReceipt(
                episode,
                promises.stream()
                        .map(promise -> TargetReceipt.of(promise, promises, episode, now))
                        .toList(),
                news.stream()
                        .map(promise -> new NewsReceipt(promise, promise.verdict(episode, now)))
                        .toList(),
                episode.metBy(now),
                new VerdictFinder(episode, promises, now).verdict());
    }

    /** What may not have been recorded, before targets were. */
    public enum Gap {
        /** What the target in force follows from. */
        TARGET,
        /** The target that the episode began with. */
        FIRST_TARGET
    }

    /** What was not recorded; mostly empty. */
    public Optional<Gap> gap() {
        ResponseTarget target = episode.target();
        if (target == null) {
            return Optional.empty();
        }
        if (targets.isEmpty() || !target.equals(recorded(targets.size() - 1).target())) {
            return Optional.of(Gap.TARGET);
        }
        return recorded(0).cause() == TargetCause.SEVERITY_CHANGED ? Optional.of(Gap.FIRST_TARGET) : Optional.empty();
    }

    private Promise recorded(int place) {
        return targets.get(place).recorded();
    }
}
