package org.supportprocess.audit;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.supportprocess.audit.Verdict.Kind;
import org.supportprocess.request.RecordedTarget;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.ResponseTarget;

/** The finding of a verdict. It judges nothing itself: whether a promise was kept is the episode's to say. */
record VerdictFinder(Episode episode, List<RecordedTarget> targets, Instant now) {

    Verdict verdict() {
        Boolean met = episode.metBy(now);
        if (met == null) {
            return undecided();
        }
        return met ? kept() : missed();
    }

    private Verdict undecided() {
        if (episode.target() == null) {
            return Verdict.of(Kind.DECLINED);
        }
        if (!target().promised()) {
            return noHour();
        }
        Instant closedAt = episode.closedAt();
        return closedAt == null
                ? new Verdict(Kind.RUNNING, null, promise())
                : Verdict.of(Kind.CLOSED_BEFORE, closedAt, promise());
    }

    private Verdict noHour() {
        boolean before = targets.stream().anyMatch(earlier -> earlier.target().promised());
        Instant respondedAt = episode.respondedAt();
        if (respondedAt == null) {
            return Verdict.of(before ? Kind.NO_HOUR_ANY_MORE : Kind.NO_HOUR);
        }
        Kind answered = before ? Kind.NO_HOUR_ANY_MORE_ANSWERED : Kind.NO_HOUR_ANSWERED;
        return Verdict.of(answered, episode.startedAt(), respondedAt);
    }

    private Verdict kept() {
        Instant respondedAt = requireNonNull(episode.respondedAt());
        return respondedAt.equals(promise())
                ? Verdict.of(Kind.KEPT_EXACTLY)
                : Verdict.of(Kind.KEPT, respondedAt, promise());
    }

    private Verdict missed() {
        return brokenBefore().orElseGet(this::missedAtLast);
    }

    /** The verdict on a promise whose time had passed before another one took its place. */
    private Optional<Verdict> brokenBefore() {
        return IntStream.range(1, targets.size())
                .filter(next -> targets.get(next - 1)
                        .target()
                        .metBy(targets.get(next).setAt())
                        .equals(Optional.of(false)))
                .mapToObj(next -> Verdict.of(next == 1 ? Kind.MISSED_FIRST : Kind.MISSED_BEFORE))
                .findFirst();
    }

    private Verdict missedAtLast() {
        if (!targetPassed()) {
            return Verdict.of(Kind.MISSED_EARLIER);
        }
        Instant respondedAt = episode.respondedAt();
        if (respondedAt != null) {
            return Verdict.of(Kind.MISSED, promise(), respondedAt);
        }
        Instant closedAt = episode.closedAt();
        return closedAt == null
                ? Verdict.of(Kind.MISSED_SO_FAR, promise(), now)
                : Verdict.of(Kind.MISSED_CLOSED, promise(), closedAt);
    }

    /** Whether the broken promise is the one in force, and not one from before targets were recorded. */
    private boolean targetPassed() {
        Instant judged = Stream.of(episode.respondedAt(), episode.closedAt(), now)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return target().metBy(judged).equals(Optional.of(false));
    }

    private ResponseTarget target() {
        return requireNonNull(episode.target());
    }

    private Instant promise() {
        return requireNonNull(target().respondBy());
    }
}
