package org.supportprocess.audit;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.supportprocess.audit.EpisodeVerdict.Kind;
import org.supportprocess.request.Promise;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.Verdict;

/** The finding of a verdict. It judges nothing itself: whether a promise was kept is the promise's to say. */
record VerdictFinder(Episode episode, List<Promise> promises, Instant now) {

    EpisodeVerdict verdict() {
        Boolean met = episode.metBy(now);
        if (met == null) {
            return undecided();
        }
        return met ? kept() : missed();
    }

    private EpisodeVerdict undecided() {
        if (episode.target() == null) {
            return EpisodeVerdict.of(Kind.DECLINED);
        }
        Instant closedAt = episode.closedAt();
        if (closedAt != null && !episode.responded()) {
            return soonestNamed()
                    .map(promised -> EpisodeVerdict.of(Kind.CLOSED_BEFORE, closedAt, promised))
                    .orElseGet(this::noHour);
        }
        Instant promised = episode.promisedNext();
        return promised != null && !episode.responded() ? new EpisodeVerdict(Kind.RUNNING, null, promised) : noHour();
    }

    private EpisodeVerdict noHour() {
        boolean before = soonestNamed().isPresent();
        Instant respondedAt = episode.respondedAt();
        if (respondedAt == null) {
            return EpisodeVerdict.of(before ? Kind.NO_HOUR_ANY_MORE : Kind.NO_HOUR);
        }
        Kind answered = before ? Kind.NO_HOUR_ANY_MORE_ANSWERED : Kind.NO_HOUR_ANSWERED;
        return EpisodeVerdict.of(answered, episode.startedAt(), respondedAt);
    }

    private EpisodeVerdict kept() {
        Instant respondedAt = requireNonNull(episode.respondedAt());
        Instant promised = soonest(Verdict.KEPT).orElse(respondedAt);
        return respondedAt.equals(promised)
                ? EpisodeVerdict.of(Kind.KEPT_EXACTLY)
                : EpisodeVerdict.of(Kind.KEPT, respondedAt, promised);
    }

    /** By how much, where the broken promise is on record. */
    private EpisodeVerdict missed() {
        return soonest(Verdict.MISSED)
                .map(promised -> EpisodeVerdict.of(kindOfMissing(), promised, episode.judgedAt(now)))
                .orElse(EpisodeVerdict.of(Kind.MISSED_EARLIER));
    }

    private Kind kindOfMissing() {
        if (episode.responded()) {
            return Kind.MISSED;
        }
        return episode.closed() ? Kind.MISSED_CLOSED : Kind.MISSED_SO_FAR;
    }

    private Optional<Instant> soonest(Verdict verdict) {
        return soonest(promises.stream().filter(promise -> promise.verdict(episode, now) == verdict));
    }

    private Optional<Instant> soonestNamed() {
        return soonest(promises.stream().filter(promise -> promise.target().promised()));
    }

    private static Optional<Instant> soonest(Stream<Promise> some) {
        return some.map(promise -> promise.target().due()).min(Comparator.naturalOrder());
    }
}
