package org.supportprocess.audit;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.supportprocess.request.EnglishWording;
import org.supportprocess.request.RecordedTarget;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.ResponseTarget;

/** The verdict in plain words: whether a promise was kept. It judges nothing itself: the verdict is the episode's. */
record VerdictSentence(Episode episode, List<RecordedTarget> targets, ZoneId zone, Instant now) {

    String sentence() {
        Boolean met = episode.metBy(now);
        if (met == null) {
            return undecided();
        }
        return met ? kept() : missed();
    }

    private String undecided() {
        if (episode.target() == null) {
            return "No hour was promised: the request was declined.";
        }
        if (!target().promised()) {
            return noHour();
        }
        Instant closedAt = episode.closedAt();
        return closedAt == null
                ? "Running until %s.".formatted(EnglishWording.at(promise(), zone))
                : "Not decided: the request was closed %s before the promised time."
                        .formatted(between(closedAt, promise()));
    }

    private String noHour() {
        String promised = targets.stream().anyMatch(earlier -> earlier.target().promised())
                ? "No hour was promised any more once the severity had been changed"
                : "No hour was promised";
        Instant respondedAt = episode.respondedAt();
        return respondedAt == null
                ? promised + "."
                : "%s; the engineer made contact after %s."
                        .formatted(promised, between(episode.startedAt(), respondedAt));
    }

    private String kept() {
        Instant respondedAt = requireNonNull(episode.respondedAt());
        return respondedAt.equals(promise())
                ? "Kept: the engineer made contact exactly at the promised time."
                : "Kept: the engineer made contact %s before the promised time."
                        .formatted(between(respondedAt, promise()));
    }

    private String missed() {
        return brokenBefore().orElseGet(this::missedAtLast);
    }

    /** The verdict on a promise whose time had passed before another one took its place. */
    private Optional<String> brokenBefore() {
        return IntStream.range(1, targets.size())
                .filter(next -> targets.get(next - 1)
                        .target()
                        .metBy(targets.get(next).setAt())
                        .equals(Optional.of(false)))
                .mapToObj(next -> "Missed: the time promised %s had passed when the severity was changed."
                        .formatted(next == 1 ? "first" : "before"))
                .findFirst();
    }

    private String missedAtLast() {
        if (!targetPassed()) {
            return "Missed: a time promised before had passed without contact by an engineer.";
        }
        Instant respondedAt = episode.respondedAt();
        if (respondedAt != null) {
            return "Missed by %s: the engineer made contact after the promised time."
                    .formatted(between(promise(), respondedAt));
        }
        Instant closedAt = episode.closedAt();
        return closedAt == null
                ? "Missed by %s so far: no engineer has made contact yet.".formatted(between(promise(), now))
                : "Missed: the request was closed %s after the promised time, and no engineer had made contact."
                        .formatted(between(promise(), closedAt));
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

    private static String between(Instant from, Instant to) {
        return EnglishWording.of(Duration.between(from, to));
    }
}
