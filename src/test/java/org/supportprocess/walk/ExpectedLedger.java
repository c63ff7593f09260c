package org.supportprocess.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.Verdict;

/** What the model says of the promises of one episode. */
public final class ExpectedLedger {

    private static final Duration AT_ONCE = Duration.ofMinutes(15);

    private final ExpectedTerms terms;
    private final Instant startedAt;
    private final List<Made> made = new ArrayList<>();

    private Made present;
    private Made next;

    ExpectedLedger(ExpectedTerms terms, Severity severity, Instant startedAt) {
        this.terms = terms;
        this.startedAt = startedAt;
        ExpectedPromise promise = terms.promise(severity);
        make(severity, promise, promise.due(startedAt, terms.days()), startedAt, startedAt);
    }

    /** Someone has set another severity. */
    void changes(Severity to, boolean byCustomer, Instant now) {
        Optional<Made> back = standing()
                .filter(earlier -> earlier.severity == to)
                .filter(earlier -> standing()
                        .skip(made(earlier))
                        .noneMatch(change -> change.byCustomer && !byCustomer
                                || change.at.plus(AT_ONCE).isBefore(now)))
                .reduce((one, later) -> later);
        if (back.isPresent()) {
            takeBackTo(back.get(), now);
        } else {
            boolean raised = to.compareTo(present.severity) < 0;
            if (byCustomer && !raised) {
                made.stream().filter(promise -> promise.runs(now)).forEach(promise -> promise.releasedAt = now);
            }
            promiseAnew(to, raised, now);
            present.byCustomer = byCustomer;
        }
    }

    private void promiseAnew(Severity to, boolean raised, Instant now) {
        ExpectedPromise promise = terms.promise(to);
        Instant due = promise.due(startedAt, terms.days());
        boolean passed = due.isBefore(now);
        Instant from = passed ? now : startedAt;
        Instant possible = promise.due(from, terms.days());
        Instant sooner = soonestRunning(now).map(running -> running.due).orElse(possible);
        make(to, promise, raised && sooner.isBefore(possible) ? sooner : possible, from, now);
    }

    private void takeBackTo(Made earlier, Instant now) {
        for (Made change : standing().skip(made(earlier)).toList()) {
            standing().filter(any -> change.at.equals(any.releasedAt)).forEach(any -> any.releasedAt = null);
            change.takenBack = true;
            change.releasedAt = now;
        }
        aim(earlier, now);
    }

    private void make(Severity severity, ExpectedPromise promise, Instant due, Instant from, Instant now) {
        Made promised = new Made(severity, promise, due, from, now);
        made.add(promised);
        aim(promised, now);
    }

    private void aim(Made promised, Instant now) {
        present = promised;
        next = soonestRunning(now)
                .filter(running -> !promised.due.isBefore(running.due))
                .orElse(promised);
    }

    /** How many of those that stand were made up to this one. */
    private long made(Made last) {
        return standing().toList().indexOf(last) + 1L;
    }

    private Stream<Made> standing() {
        return made.stream().filter(promise -> !promise.takenBack);
    }

    private Optional<Made> soonestRunning(Instant now) {
        return made.stream().filter(promise -> promise.runs(now)).min(Comparator.comparing(promise -> promise.due));
    }

    Instant promisedBy() {
        return present.promise.named() ? present.due : null;
    }

    Instant goal() {
        return present.promise.named() ? null : present.due;
    }

    /** When the work is due. */
    Instant due() {
        return next.due;
    }

    boolean inBusinessHours() {
        return next.promise.inBusinessHours();
    }

    Instant from() {
        return next.from;
    }

    Instant dueSoon() {
        return threeQuarters(next);
    }

    boolean inLastQuarter(Instant now) {
        return made.stream().anyMatch(promise -> promise.runs(now) && !now.isBefore(threeQuarters(promise)));
    }

    /**
     * The customer was reached, which may be noted later. What was promised after that was promised in error, and what was kept by
     * it cannot be given up any more.
     */
    void responded(Instant contact) {
        standing()
                .filter(promise -> !promise.at.isAfter(contact))
                .filter(promise -> promise.releasedAt != null && promise.releasedAt.isAfter(contact))
                .forEach(promise -> promise.releasedAt = null);
        made.stream().filter(promise -> promise.at.isAfter(contact)).forEach(promise -> promise.releasedAt = contact);
    }

    /** Whether the time that comes next was promised to the customer. */
    boolean isNamed() {
        return next.promise.named();
    }

    /** The first instant to which we are held. */
    Instant held() {
        return made.stream()
                .filter(Made::holds)
                .map(promise -> promise.due)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    Boolean verdict(Instant end, boolean responded) {
        if (held() == null) {
            return null;
        }
        return end.isAfter(held()) ? Boolean.FALSE : responded ? Boolean.TRUE : null;
    }

    /** Every promise with its verdict. */
    List<Standing> standing(Instant contact, Instant ended, Instant now) {
        return made.stream()
                .map(promise -> new Standing(
                        promise.promise.named() ? promise.due : null, verdict(promise, contact, ended, now)))
                .toList();
    }

    private static Verdict verdict(Made promise, Instant contact, Instant ended, Instant now) {
        if (!promise.promise.named()) {
            return Verdict.NOTHING_PROMISED;
        }
        if (promise.releasedAt != null) {
            return Verdict.RELEASED;
        }
        Instant judged = contact != null ? contact : ended != null ? ended : now;
        if (judged.isAfter(promise.due)) {
            return Verdict.MISSED;
        }
        return contact != null ? Verdict.KEPT : ended != null ? Verdict.RELEASED : Verdict.OPEN;
    }

    public record Standing(Instant respondBy, Verdict verdict) {}

    private Instant threeQuarters(Made promise) {
        return promise.promise.inBusinessHours()
                ? terms.days().threeQuarters(promise.from, promise.due)
                : promise.from.plusMillis(
                        Duration.between(promise.from, promise.due).toMillis() * 3 / 4);
    }

    private static final class Made {

        private final Severity severity;
        private final ExpectedPromise promise;
        private final Instant due;
        private final Instant from;
        private final Instant at;
        private Instant releasedAt;
        private boolean takenBack;
        private boolean byCustomer;

        private Made(Severity severity, ExpectedPromise promise, Instant due, Instant from, Instant at) {
            this.severity = severity;
            this.promise = promise;
            this.due = due;
            this.from = from;
            this.at = at;
        }

        private boolean holds() {
            return promise.named() && releasedAt == null;
        }

        private boolean runs(Instant now) {
            return holds() && !now.isAfter(due);
        }
    }
}
