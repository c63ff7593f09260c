package org.supportprocess.request;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.RecordedDecision;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;
import org.supportprocess.request.promise.TargetCause;
import org.supportprocess.request.promise.Verdict;

/**
 * A response target that was once set, with everything it follows from. A request has one for each opening, reopening and change
 * of severity before the answer, and each is judged at its own instant. Nothing of it changes but whether we have been released
 * from it. Its position is that of its entry in the timeline.
 */
@Entity
public class Promise extends RequestEntry {

    private int episode;
    private int number;
    private Instant setAt;
    private Instant countedFrom;

    @Enumerated(EnumType.STRING)
    private TargetCause cause;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private CalendarVersion calendar;

    private ResponseTarget target;

    private RecordedDecision decision;

    private @Nullable Instant passedBefore;
    private @Nullable Instant releasedAt;
    private boolean takenBack;
    private boolean byCustomer;

    protected Promise() {}

    @SuppressWarnings("NullAway") // the process assesses the severity before it sets a target
    Promise(SupportRequest request, int position, Promises.Time time, RecordedDecision decision, Instant setAt) {
        super(request, position);
        Episode current = request.episode();
        this.episode = current.number();
        this.number = time.number();
        this.setAt = setAt;
        this.countedFrom = time.countedFrom();
        this.passedBefore = time.passedBefore();
        this.cause = time.cause();
        this.severity = request.severity();
        this.calendar = current.calendar();
        this.target = time.target();
        this.decision = decision;
        this.byCustomer = request.severitySource() == SeveritySource.CUSTOMER;
    }

    public int episode() {
        return episode;
    }

    /** Its number within the episode, from 1. */
    public int number() {
        return number;
    }

    public Instant setAt() {
        return setAt;
    }

    /** From when its time counts: the beginning of the episode, or the change of severity. */
    public Instant countedFrom() {
        return countedFrom;
    }

    /**
     * The instant that counts from the beginning of the episode, where it had passed already when the severity was changed. It is on
     * record, and no broken promise.
     */
    public @Nullable Instant passedBefore() {
        return passedBefore;
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

    /** When we were released from it; absent where we were not. */
    public @Nullable Instant releasedAt() {
        return releasedAt;
    }

    /**
     * The verdict on it.
     *
     * @param of the episode in which it was made
     */
    public Verdict verdict(Episode of, Instant now) {
        if (!target.promised()) {
            return Verdict.NOTHING_PROMISED;
        }
        if (releasedAt != null) {
            return Verdict.RELEASED;
        }
        if (of.judgedAt(now).isAfter(requireNonNull(target.respondBy()))) {
            return Verdict.MISSED;
        }
        if (of.responded()) {
            return Verdict.KEPT;
        }
        return of.closed() ? Verdict.RELEASED : Verdict.OPEN;
    }

    boolean runsAt(Instant now) {
        return holds() && !now.isAfter(requireNonNull(target.respondBy()));
    }

    /** Whether an hour was named, to which we are still held. */
    boolean holds() {
        return target.promised() && releasedAt == null;
    }

    /** Whether the change of severity that led to it was taken back at once, as if it had never been made. */
    public boolean takenBack() {
        return takenBack;
    }

    /** Whether the customer has set the severity for which it was made. */
    boolean byCustomer() {
        return byCustomer;
    }

    void release(Instant now) {
        releasedAt = now;
    }

    void takeBack(Instant now) {
        takenBack = true;
        releasedAt = now;
    }

    void reinstate() {
        releasedAt = null;
    }
}
