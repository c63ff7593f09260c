package org.supportprocess.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.calendar.Deadline;
import org.supportprocess.request.EnglishWording;
import org.supportprocess.request.RecordedTarget;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.triage.ResponsePromise;

/**
 * A response target as it was recorded, beside the same target counted anew from the recorded facts.
 *
 * @param counted the deadline counted anew, with the intervals that counted
 */
public record TargetReceipt(RecordedTarget recorded, Deadline counted, CountedHours hours) {

    static TargetReceipt of(RecordedTarget recorded) {
        Instant start = recorded.countedFrom();
        CalendarVersion calendar = recorded.calendar();
        ResponsePromise promise = ResponsePromise.of(recorded.decision());
        Deadline counted = promise.counted(start, calendar);
        CountedHours hours =
                CountedHours.of(promise.hoursCounted(), promise.hoursCounted().hours(calendar), start, counted);
        return new TargetReceipt(recorded, counted, hours);
    }

    /** The reason it was set, in a sentence. */
    public String why() {
        return switch (recorded.cause()) {
            case SUBMITTED -> "The request was submitted.";
            case REOPENED -> "The request was reopened.";
            case SEVERITY_CHANGED ->
                "The severity was changed to %s before an engineer had made contact.".formatted(recorded.severity());
        };
    }

    /** The promise, or that there is none, in a sentence. */
    public String inWords(ZoneId zone) {
        return EnglishWording.of(recorded.target(), recorded.setAt(), zone) + ".";
    }

    /** The sum of the counted intervals, in real time. */
    public Duration countedTime() {
        return counted.counted().stream()
                .map(interval -> Duration.between(interval.from(), interval.to()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Whether the target counted anew is the recorded one. */
    public boolean agrees() {
        return recorded.target().equals(ResponsePromise.of(recorded.decision()).at(counted.at()));
    }

    /** The remarks a reader needs about the instant, in sentences; often none. */
    public List<String> remarks(ZoneId zone) {
        List<String> remarks = new ArrayList<>();
        if (!recorded.target().promised()) {
            remarks.add("The goal is internal; it is not a promise and cannot be missed.");
        }
        if (!agrees()) {
            remarks.add(disagreement(recorded.target(), zone));
        }
        return remarks;
    }

    private String disagreement(ResponseTarget target, ZoneId zone) {
        return "This receipt does not add up: counted anew the instant is %s, but %s was recorded. Please report it; the recorded one counts."
                .formatted(EnglishWording.at(counted.at(), zone), EnglishWording.at(target.due(), zone));
    }
}
