package org.supportprocess.audit;

import java.time.Duration;
import java.time.Instant;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.calendar.Deadline;
import org.supportprocess.request.RecordedTarget;
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
}
