package org.supportprocess.request;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.RecordedDecision;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.request.promise.Severity;

/**
 * A response target that was once set, with everything it follows from; never changed. A request has one for each
 * opening, reopening and change of severity before the answer. Its position is that of its entry in the timeline.
 */
@Entity
@Immutable
public class RecordedTarget extends RequestEntry {

    private int episode;
    private Instant setAt;
    private Instant countedFrom;

    @Enumerated(EnumType.STRING)
    private TargetCause cause;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private CalendarVersion calendar;

    private ResponseTarget target;

    private RecordedDecision decision;

    protected RecordedTarget() {}

    @SuppressWarnings("NullAway") // the process assesses the severity before it sets a target
    RecordedTarget(SupportRequest request, int position, RecordedDecision decision, Instant setAt) {
        super(request, position);
        Episode current = request.episode();
        this.episode = current.number();
        this.setAt = setAt;
        this.countedFrom = current.startedAt();
        this.cause = TargetCause.of(request);
        this.severity = request.severity();
        this.calendar = current.calendar();
        this.target = requireNonNull(current.target());
        this.decision = decision;
    }

    public int episode() {
        return episode;
    }

    public Instant setAt() {
        return setAt;
    }

    /** When the clock of the initial response began to run. */
    public Instant countedFrom() {
        return countedFrom;
    }

    public TargetCause cause() {
        return cause;
    }

    public Severity severity() {
        return severity;
    }

    public CalendarVersion calendar() {
        return calendar;
    }

    public ResponseTarget target() {
        return target;
    }

    public RecordedDecision decision() {
        return decision;
    }
}
