package org.supportprocess.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.RecordedTarget;
import org.supportprocess.request.TargetCause;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.ResponseTarget;

/**
 * The promise of an episode, with what came of it.
 *
 * @param targets in the order in which they were set; the last one is the one in force
 * @param met whether it was kept; absent where nothing was promised or nothing is decided yet
 * @param verdict the same with what led to it
 */
public record EpisodeReceipt(
        Episode episode,
        List<TargetReceipt> targets,
        @Nullable Boolean met,
        Verdict verdict) {

    static EpisodeReceipt of(Episode episode, List<RecordedTarget> targets, Instant now) {
        return new EpisodeReceipt(
                episode,
                targets.stream().map(TargetReceipt::of).toList(),
                episode.metBy(now),
                new VerdictFinder(episode, targets, now).verdict());
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

    private RecordedTarget recorded(int place) {
        return targets.get(place).recorded();
    }
}
