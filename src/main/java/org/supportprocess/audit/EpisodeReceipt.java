package org.supportprocess.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.supportprocess.request.Cause;
import org.supportprocess.request.RecordedTarget;
import org.supportprocess.request.promise.Episode;

/**
 * What was promised in an episode and what came of it.
 *
 * @param targets in the order in which they were set; the last one is the one in force
 * @param met true (kept), false (missed), null where nothing was promised or nothing is decided yet
 * @param verdict the same in a sentence
 */
public record EpisodeReceipt(Episode episode, List<TargetReceipt> targets, Boolean met, String verdict) {

    static EpisodeReceipt of(Episode episode, List<RecordedTarget> targets, ZoneId zone, Instant now) {
        return new EpisodeReceipt(
                episode,
                targets.stream().map(TargetReceipt::of).toList(),
                episode.metBy(now),
                new Verdict(episode, targets, zone, now).sentence());
    }

    /** What is not among the recorded targets: the one in force, or the first; mostly empty. */
    public Optional<String> remark() {
        if (episode.target() == null) {
            return Optional.empty();
        }
        if (targets.isEmpty()
                || !episode.target().equals(recorded(targets.size() - 1).target())) {
            return Optional.of(
                    "What the target of this episode follows from was not recorded, so it cannot be counted anew.");
        }
        return recorded(0).cause() == Cause.SEVERITY_CHANGED
                ? Optional.of("The target that this episode began with was not recorded.")
                : Optional.empty();
    }

    private RecordedTarget recorded(int place) {
        return targets.get(place).recorded();
    }
}
