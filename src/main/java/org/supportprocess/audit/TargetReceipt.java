package org.supportprocess.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.calendar.Deadline;
import org.supportprocess.request.Promise;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.TargetCause;
import org.supportprocess.request.promise.Verdict;
import org.supportprocess.triage.ResponsePromise;

/**
 * A response target as it was recorded, beside the same target counted anew from the recorded facts.
 *
 * @param counted the deadline counted anew, with the intervals that counted
 * @param sooner the promise that ran already and named a sooner time, which holds for this one as well
 */
public record TargetReceipt(
        Promise recorded, Verdict verdict, Deadline counted, CountedHours hours, Optional<Promise> sooner) {

    static TargetReceipt of(Promise recorded, List<Promise> all, Episode episode, Instant now) {
        Instant start = recorded.countedFrom();
        CalendarVersion calendar = recorded.calendar();
        ResponsePromise promise = ResponsePromise.of(recorded.decision());
        Deadline counted = promise.counted(start, calendar);
        CountedHours hours =
                CountedHours.of(promise.hoursCounted(), promise.hoursCounted().hours(calendar), start, counted);
        return new TargetReceipt(
                recorded, recorded.verdict(episode, now), counted, hours, sooner(recorded, counted.at(), all));
    }

    private static Optional<Promise> sooner(Promise recorded, Instant counted, List<Promise> all) {
        Instant named = recorded.target().respondBy();
        if (named == null || recorded.cause() != TargetCause.SEVERITY_CHANGED || !named.isBefore(counted)) {
            return Optional.empty();
        }
        return all.stream()
                .filter(earlier -> earlier.number() < recorded.number()
                        && named.equals(earlier.target().respondBy()))
                .findFirst();
    }

    /** The sum of the counted intervals, in real time. */
    public Duration countedTime() {
        return counted.counted().stream()
                .map(interval -> Duration.between(interval.from(), interval.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Whether the target counted anew is the recorded one. */
    public boolean agrees() {
        return recorded.target()
                .equals(ResponsePromise.of(recorded.decision())
                        .at(sooner.map(earlier -> earlier.target().due()).orElse(counted.at())));
    }
}
