package org.supportprocess.audit;

import java.time.Instant;
import java.time.ZoneId;
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
 * @param verdict the same in a sentence
 */
public record EpisodeReceipt(
        Episode episode,
        List<TargetReceipt> targets,
        @Nullable Boolean met,
        String verdict) {

    static EpisodeReceipt of(Episode episode, List<RecordedTarget> targets, ZoneId zone, Instant now) {
        return new EpisodeReceipt(
                episode,
                targets.stream().map(TargetReceipt::of).toList(),
                episode.metBy(now),
                new VerdictSentence(episode, targets, zone, now).sentence());
    }

    /** The remark that the target in force, or the first one, was not recorded; mostly empty. */
    public Optional<String> remark() {
        ResponseTarget target = episode.target();
        if (target == null) {
            return Optional.empty();
        }
        if (targets.isEmpty() || !target.equals(recorded(targets.size() - 1).target())) {
            return Optional.of(
                    "What the target of this episode follows from was not recorded, so it cannot be counted anew.");
        }
        return recorded(0).cause() == TargetCause.SEVERITY_CHANGED
                ? Optional.of("The target that this episode began with was not recorded.")
                : Optional.empty();
    }

    private RecordedTarget recorded(int place) {
        return targets.get(place).recorded();
    }
}
