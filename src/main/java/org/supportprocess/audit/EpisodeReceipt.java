package org.supportprocess.audit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.supportprocess.request.Episode;
import org.supportprocess.request.RecordedTarget;

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
                IntStream.range(0, targets.size())
                        .mapToObj(place -> TargetReceipt.of(targets.get(place), place == 0))
                        .toList(),
                episode.metBy(now),
                new Verdict(episode, targets, zone, now).sentence());
    }

    /** That the target in force is not among the recorded ones; empty where it is, and where there is none. */
    public Optional<String> remark() {
        return Optional.ofNullable(episode.target())
                .filter(inForce -> targets.isEmpty()
                        || !inForce.equals(
                                targets.get(targets.size() - 1).recorded().target()))
                .map(unexplained ->
                        "What the target of this episode follows from was not recorded, so it cannot be counted anew.");
    }
}
