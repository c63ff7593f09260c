package org.supportprocess.request;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.promise.Assessment;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;
import org.supportprocess.request.promise.TargetCause;

/**
 * The promises of the current episode, and the rules for what a change of severity does to them.
 *
 * @param made in the order in which they were made
 */
record Promises(Episode episode, List<Promise> made) {

    /** A change that is taken back within this time leaves no trace on the verdict. */
    private static final Duration TAKEN_BACK_AT_ONCE = Duration.ofMinutes(15);

    /** Percent. */
    private static final int BEFORE_THE_LAST_QUARTER = 75;

    private static final Comparator<Promise> SOONEST =
            Comparator.comparing(promise -> promise.target().due());

    /**
     * The promise that stands again, since every change after it is taken back at once with this one. A customer's change is theirs to take
     * back: a lowering of ours leaves what it promised.
     */
    Optional<Promise> takenBackTo(Assessment now, Instant at) {
        return standing()
                .filter(earlier -> earlier.severity() == now.severity())
                .filter(earlier ->
                        changesAfter(earlier).allMatch(change -> mayTakeBack(change, now.severitySource(), at)))
                .reduce((first, later) -> later);
    }

    private static boolean mayTakeBack(Promise change, SeveritySource by, Instant at) {
        boolean theirs = !change.byCustomer() || by == SeveritySource.CUSTOMER;
        return theirs && !change.setAt().plus(TAKEN_BACK_AT_ONCE).isBefore(at);
    }

    void takeBackTo(Promise earlier, Instant now) {
        changesAfter(earlier).toList().forEach(change -> {
            standing().filter(any -> change.setAt().equals(any.releasedAt())).forEach(Promise::reinstate);
            change.takeBack(now);
        });
        aimAt(earlier, now);
    }

    /** The first time that is promised in the episode. */
    Time first(Function<Instant, ResponseTarget> counted) {
        TargetCause cause = episode.number() == 1 ? TargetCause.SUBMITTED : TargetCause.REOPENED;
        return new Time(1, cause, counted.apply(episode.startedAt()), episode.startedAt(), null);
    }

    /**
     * The time that is promised beside those that run. It counts from the beginning of the episode, or from the change where that
     * instant has passed; a raise never promises later than what has been promised already.
     *
     * @param number within the episode, which has promises of news as well
     * @param counted the target, by the instant from which it counts
     */
    Time next(int number, Function<Instant, ResponseTarget> counted, Severity severity, Instant now) {
        Instant start = episode.startedAt();
        ResponseTarget target = counted.apply(start);
        boolean passed = target.due().isBefore(now);
        ResponseTarget possible = passed ? counted.apply(now) : target;
        return new Time(
                number,
                TargetCause.SEVERITY_CHANGED,
                isRaise(severity) ? noLaterThanRunning(possible, now) : possible,
                passed ? now : start,
                passed ? target.due() : null);
    }

    /** A customer who lowers the severity releases us from what they were promised for the higher one. */
    void releaseIfLowered(Assessment assessment, Instant now) {
        if (assessment.severitySource() == SeveritySource.CUSTOMER && isLowering(assessment.severity())) {
            made.stream().filter(promise -> promise.runsAt(now)).forEach(promise -> promise.release(now));
        }
    }

    void add(Promise promise, Instant now) {
        made.add(promise);
        aimAt(promise, now);
    }

    /** Makes the target of a promise the present one; the work goes towards whichever of the running ones comes first. */
    void aimAt(Promise present, Instant now) {
        Promise next = running(now)
                .filter(running ->
                        !present.target().due().isBefore(running.target().due()))
                .orElse(present);
        episode.aim(
                present.target(),
                next.target(),
                next.countedFrom(),
                made.stream()
                        .filter(Promise::holds)
                        .min(SOONEST)
                        .map(promise -> promise.target().due())
                        .orElse(null),
                now);
    }

    /** What was promised after the customer had been reached was promised in error, and what that had kept was not given up after it. */
    void respondedAt(Instant contact, Instant now) {
        standing()
                .filter(promise -> promise.releasedAt() != null
                        && promise.releasedAt().isAfter(contact)
                        && !promise.setAt().isAfter(contact))
                .forEach(Promise::reinstate);
        made.stream().filter(promise -> promise.setAt().isAfter(contact)).forEach(promise -> promise.release(now));
        present().ifPresent(promise -> aimAt(promise, contact));
    }

    /** Whether one of them runs, and the last quarter of its time has begun. */
    boolean inLastQuarter(Instant now) {
        return made.stream()
                .filter(promise -> promise.runsAt(now))
                .anyMatch(promise -> !now.isBefore(promise.target()
                        .afterShare(BEFORE_THE_LAST_QUARTER, promise.countedFrom(), episode.calendar())));
    }

    private ResponseTarget noLaterThanRunning(ResponseTarget target, Instant now) {
        return running(now)
                .map(promise -> requireNonNull(promise.target().respondBy()))
                .map(target::noLaterThan)
                .orElse(target);
    }

    private Optional<Promise> running(Instant now) {
        return made.stream().filter(promise -> promise.runsAt(now)).min(SOONEST);
    }

    private Stream<Promise> standing() {
        return made.stream().filter(promise -> !promise.takenBack());
    }

    private Stream<Promise> changesAfter(Promise earlier) {
        return standing().filter(promise -> promise.number() > earlier.number());
    }

    private boolean isRaise(Severity severity) {
        return present()
                .filter(promise -> severity.compareTo(promise.severity()) < 0)
                .isPresent();
    }

    private boolean isLowering(Severity severity) {
        return present()
                .filter(promise -> severity.compareTo(promise.severity()) > 0)
                .isPresent();
    }

    /** The promise that goes with the present severity; absent where that is from before promises were recorded. */
    private Optional<Promise> present() {
        return standing().reduce((first, later) -> later);
    }

    /**
     * The time of a new promise.
     *
     * @param number within the episode, from 1
     * @param countedFrom the beginning of the episode, or the change of severity
     * @param passedBefore the instant that counts from the beginning, where it had passed already
     */
    record Time(
            int number,
            TargetCause cause,
            ResponseTarget target,
            Instant countedFrom,
            @Nullable Instant passedBefore) {}
}
