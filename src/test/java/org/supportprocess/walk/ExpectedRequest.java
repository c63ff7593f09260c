package org.supportprocess.walk;

import static org.supportprocess.walk.ExpectedOutcome.done;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.walk.ExpectedOutcome.Verdict;

/**
 * The reference model: a request's life as the service description and the diagram tell it, without an engine, a table or
 * a database.
 */
final class ExpectedRequest {

    static final Map<String, String> ENGINEERS = Map.of(
            "exchange-online", "erik",
            "sharepoint-online", "sofia",
            "lync-online", "lena",
            "billing", "bea");

    private static final Map<Phase, String> WAITS = Map.of(
            Phase.ANSWERING, "userTask_answerRequest",
            Phase.RESOLVING, "userTask_resolveRequest",
            Phase.WAITING_FOR_CUSTOMER, "userTask_awaitInformation",
            Phase.SOLUTION_PROPOSED, "userTask_awaitConfirmation",
            Phase.CLOSED, "receiveTask_waitForReopening",
            Phase.WITHDRAWN, "receiveTask_waitForReopening");

    private enum Timer {
        RESPONSE_DUE_SOON,
        RESPONSE_OVERDUE,
        RESPONSE_STILL_MISSING,
        UPDATE_DUE,
        UPDATE_OVERDUE,
        REMINDER_DUE,
        SECOND_REMINDER_DUE,
        CUSTOMER_SILENT,
        REOPEN_WINDOW_OVER
    }

    private final RequestNumber number;
    private final Contract contract;
    private final List<EventKind> timeline = new ArrayList<>();
    private final Map<Timer, Instant> timers = new EnumMap<>(Timer.class);
    private final Set<Timer> reminded = EnumSet.noneOf(Timer.class);

    private Phase phase;
    private int episode;
    private Severity severity;
    private String queue;
    private Instant startedAt;
    private ExpectedLedger ledger;
    private Boolean met;
    private boolean review;
    private boolean followed;
    private Instant silentSince;
    private Instant newsFrom;
    private Instant newsBy;
    private Instant lateToldAt;
    private boolean proposal;
    private Instant proposedAt;
    private Instant saidAt;
    private Instant actedAt;
    private Instant spokeAt;
    private Instant answerBy;
    private Instant remindedAt;
    private Instant remindAgainAt;
    private boolean outage;
    private Closure closure;
    private boolean surveyed;
    private Instant reopenUntil;

    ExpectedRequest(RequestNumber number, Contract contract, Severity severity, Instant now) {
        this.number = number;
        this.contract = contract;
        happened(EventKind.REQUEST_SUBMITTED);
        if (contract.entitled()) {
            accept(severity, now);
        } else {
            decline();
        }
    }

    RequestNumber number() {
        return number;
    }

    Contract contract() {
        return contract;
    }

    String user() {
        return contract.user();
    }

    /** The engineer of the queue that the request is in; of the first one where it has not come to any. */
    String engineer() {
        return ENGINEERS.get(queue == null ? contract.queue() : queue);
    }

    boolean ended() {
        return phase == Phase.ARCHIVED || phase == Phase.DECLINED;
    }

    boolean inHandling() {
        return !ended() && !closed();
    }

    Optional<Instant> nextTimer() {
        return timers.values().stream().min(Instant::compareTo);
    }

    ComparedState standing() {
        return new ComparedState(
                phase,
                episode,
                severity,
                queue,
                ledger == null ? null : ledger.promisedBy(),
                ledger == null ? null : ledger.goal(),
                met,
                closure,
                reopenUntil,
                Optional.ofNullable(WAITS.get(phase)).map(Set::of).orElse(Set.of()),
                tasks());
    }

    /** What has happened to it, in order. */
    List<EventKind> timeline() {
        return timeline;
    }

    // ---- the customer

    ExpectedOutcome hear(Instant now) {
        return inTurn(inHandling(), () -> {
            writes(now);
            if (!customerActs(now)) {
                happened(EventKind.MESSAGE_SENT);
            }
        });
    }

    ExpectedOutcome attach(Instant now) {
        return inTurn(inHandling(), () -> {
            happened(EventKind.FILE_ATTACHED);
            customerActs(now);
        });
    }

    /** It may be about a solution, unless it answers a question. */
    private void writes(Instant now) {
        saidAt = phase == Phase.WAITING_FOR_CUSTOMER ? saidAt : now;
    }

    /** Whatever the customer does while we wait for them is an answer. */
    private boolean customerActs(Instant now) {
        boolean asked = asked();
        actedAt = now;
        if (asked) {
            happened(
                    phase == Phase.WAITING_FOR_CUSTOMER
                            ? EventKind.INFORMATION_RECEIVED
                            : EventKind.SOLUTION_QUESTIONED);
            resolve(now);
        }
        return asked;
    }

    private boolean asked() {
        return phase == Phase.WAITING_FOR_CUSTOMER || phase == Phase.SOLUTION_PROPOSED;
    }

    ExpectedOutcome confirm(Instant now) {
        return inTurn(inHandling() && proposal, () -> {
            happened(EventKind.SOLUTION_CONFIRMED);
            close(Closure.CONFIRMED, now);
        });
    }

    ExpectedOutcome reject(Instant now) {
        return inTurn(phase == Phase.SOLUTION_PROPOSED, () -> {
            happened(EventKind.SOLUTION_REJECTED);
            proposal = false;
            actedAt = now;
            resolve(now);
        });
    }

    ExpectedOutcome withdraw(Instant now) {
        return inTurn(inHandling(), () -> {
            happened(EventKind.REQUEST_WITHDRAWN);
            close(Closure.WITHDRAWN, now);
        });
    }

    ExpectedOutcome reopen(Instant now) {
        return inTurn(closed() && now.isBefore(reopenUntil), () -> {
            episode++;
            happened(EventKind.REQUEST_REOPENED);
            begin(now);
        });
    }

    ExpectedOutcome answerSurvey(Instant now) {
        return inTurn(phase == Phase.CLOSED && !surveyed, () -> {
            surveyed = true;
            happened(EventKind.SURVEY_ANSWERED);
        });
    }

    ExpectedOutcome customerChangesSeverity(Severity to, Instant now) {
        boolean other = severity != to;
        return inTurn(inHandling(), () -> {
                    if (other) {
                        becomes(to, true, now, () -> customerActs(now));
                    } else if (asked()) {
                        writes(now);
                        customerActs(now);
                    }
                })
                .unless(contract.neverHas(to), Verdict.INVALID)
                .unless(!contract.setsSeverity(), Verdict.NOT_PERMITTED);
    }

    // ---- staff

    ExpectedOutcome changeSeverity(Severity to, boolean byLead, Instant now) {
        return inTurn(inHandling(), () -> becomes(to, false, now, () -> {}))
                .unless(!byLead && lowersTooLate(to, now), Verdict.NOT_PERMITTED)
                .unless(contract.neverHas(to), Verdict.INVALID);
    }

    private boolean lowersTooLate(Severity to, Instant now) {
        return phase == Phase.ANSWERING && severity.compareTo(to) < 0 && ledger.inLastQuarter(now);
    }

    ExpectedOutcome tell(Instant now) {
        return inTurn(inHandling() && phase != Phase.ANSWERING, () -> {
            happened(EventKind.MESSAGE_SENT);
            proposal = proposal && asked();
            weSpoke(now);
        });
    }

    /** A word of ours gives the customer a full turn in theirs, and sets back the next update in ours. */
    private void weSpoke(Instant now) {
        spokeAt = now;
        newsBy = null;
        if (phase == Phase.WAITING_FOR_CUSTOMER) {
            giveTimeToAnswer(now);
        } else if (phase == Phase.SOLUTION_PROPOSED) {
            giveTimeToConfirm(now);
        } else if (phase == Phase.RESOLVING) {
            silenceStarts(now);
            planUpdates();
        }
    }

    /** An engineer of exchange-online: in that queue the first talk is the initial response. */
    ExpectedOutcome weCall(boolean reached, Instant now) {
        return possibleNow(inHandling(), () -> {
            happened(EventKind.CALL_LOGGED);
            boolean contact = reached && queue.equals("exchange-online");
            if (contact && phase == Phase.ANSWERING) {
                answered(now);
                saidAt = now;
            } else if (reached) {
                saidAt = now;
                if (contact || asked()) {
                    weSpoke(now);
                } else {
                    spokeAt = now;
                }
                newsBy = null;
            }
        });
    }

    ExpectedOutcome theyCall(Instant now) {
        return possibleNow(inHandling(), () -> {
            happened(EventKind.CALL_LOGGED);
            saidAt = now;
            customerActs(now);
        });
    }

    /** An engineer of its queue has read or heard that the solution works. */
    ExpectedOutcome closeAsConfirmed(Instant now) {
        return possibleNow(inHandling(), () -> {
                    happened(EventKind.SOLUTION_CONFIRMED);
                    close(Closure.CONFIRMED, now);
                })
                .unless(inHandling() && !(proposal && maybeConfirmed()), Verdict.INVALID);
    }

    /** The customer has said something about the solution that stands, and nobody has gone on since. */
    private boolean maybeConfirmed() {
        return saidAt != null
                && Stream.of(proposedAt, spokeAt, actedAt)
                        .filter(Objects::nonNull)
                        .noneMatch(saidAt::isBefore);
    }

    /** Linking it a second time does nothing. */
    ExpectedOutcome link() {
        return inTurn(inHandling() || outage, () -> {
            if (!outage) {
                outage = true;
                happened(EventKind.OUTAGE_LINKED);
            }
        });
    }

    ExpectedOutcome unlink(Instant now) {
        return inTurn(inHandling() && outage, () -> {
            outage = false;
            happened(EventKind.OUTAGE_UNLINKED);
            if (asked()) {
                happened(EventKind.TURN_BEGUN_AGAIN);
                weSpoke(now);
            }
        });
    }

    ExpectedOutcome followUp() {
        return atTask(followed, () -> {
            followed = false;
            happened(EventKind.CRITICAL_REQUEST_FOLLOWED);
        });
    }

    ExpectedOutcome answer(Instant now) {
        return atTask(phase == Phase.ANSWERING, () -> answered(now));
    }

    /** The first answer is a question already. */
    ExpectedOutcome answerAsking(Instant now) {
        return atTask(phase == Phase.ANSWERING, () -> {
            answered(now);
            asked(now);
        });
    }

    /** The first answer is the solution already. */
    ExpectedOutcome answerSolving(Instant now) {
        return atTask(phase == Phase.ANSWERING, () -> {
            answered(now);
            proposed(now);
        });
    }

    /** An engineer goes on without the customer. */
    ExpectedOutcome resume(Phase waiting, Instant now) {
        return atTask(phase == waiting, () -> {
            happened(EventKind.WORK_RESUMED);
            resolve(now);
        });
    }

    private void answered(Instant now) {
        met = ledger.verdict(now, true);
        spokeAt = now;
        newsBy = null;
        happened(EventKind.REQUEST_ANSWERED);
        resolve(now);
    }

    private void asked(Instant now) {
        phase = Phase.WAITING_FOR_CUSTOMER;
        proposal = false;
        timers.clear();
        giveTimeToAnswer(now);
        happened(EventKind.INFORMATION_REQUESTED);
    }

    private void giveTimeToAnswer(Instant now) {
        timers.put(Timer.REMINDER_DUE, businessDays(3, now));
        remindAgainAt = businessDays(6, now);
        timers.put(Timer.SECOND_REMINDER_DUE, remindAgainAt);
        giveTime(10, now);
    }

    private void giveTimeToConfirm(Instant now) {
        timers.put(Timer.REMINDER_DUE, businessDays(3, now));
        giveTime(5, now);
    }

    private void giveTime(int days, Instant now) {
        remindedAt = null;
        answerBy = businessDays(days, now);
        timers.put(Timer.CUSTOMER_SILENT, answerBy);
    }

    private void proposed(Instant now) {
        phase = Phase.SOLUTION_PROPOSED;
        proposal = true;
        proposedAt = now;
        timers.clear();
        giveTimeToConfirm(now);
        happened(EventKind.SOLUTION_PROPOSED);
    }

    ExpectedOutcome ask(Instant now) {
        return atTask(phase == Phase.RESOLVING, () -> {
            spokeAt = now;
            asked(now);
        });
    }

    ExpectedOutcome propose(Instant now) {
        return atTask(phase == Phase.RESOLVING, () -> {
            spokeAt = now;
            proposed(now);
        });
    }

    ExpectedOutcome handOver(String to) {
        return atTask(phase == Phase.RESOLVING, () -> {
                    queue = to;
                    planUpdates();
                    happened(EventKind.REQUEST_HANDED_OVER);
                })
                .unless(phase == Phase.RESOLVING && (to.equals(queue) || !ENGINEERS.containsKey(to)), Verdict.INVALID);
    }

    ExpectedOutcome review() {
        return atTask(review, () -> {
            review = false;
            happened(EventKind.ESCALATION_REVIEWED);
        });
    }

    /** A task completed by somebody of another queue, or with what does not belong to it. */
    ExpectedOutcome mishandle(String task, Verdict refusal) {
        return atTask(tasks().contains(task), () -> {}).unless(tasks().contains(task), refusal);
    }

    // ---- time

    /** True if something happened on the way. */
    boolean travel(Instant from, Instant to) {
        int before = timeline.size();
        for (Timer timer = firstDue(to); timer != null; timer = firstDue(to)) {
            Instant at = timers.remove(timer);
            fire(timer, at.isAfter(from) ? at : from);
        }
        return timeline.size() > before;
    }

    private Timer firstDue(Instant by) {
        return timers.entrySet().stream()
                .filter(timer -> !timer.getValue().isAfter(by))
                .min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private void fire(Timer timer, Instant now) {
        switch (timer) {
            case RESPONSE_DUE_SOON -> climb(timer, EventKind.RESPONSE_FELL_DUE_SOON, now);
            case RESPONSE_OVERDUE -> {
                review = true;
                climb(timer, EventKind.RESPONSE_FELL_OVERDUE, now);
            }
            case RESPONSE_STILL_MISSING -> {
                happened(EventKind.RESPONSE_STILL_MISSING);
                tellLate(now);
                timers.put(timer, again(ledger.inBusinessHours() || severity == Severity.C, now));
            }
            case UPDATE_DUE -> {
                if (reminded.add(timer)) {
                    happened(EventKind.UPDATE_FELL_DUE);
                }
            }
            case UPDATE_OVERDUE -> {
                happened(EventKind.UPDATE_FELL_OVERDUE);
                timers.put(timer, again(severity != Severity.A, now));
            }
            case REMINDER_DUE -> remindCustomer(remindedAt == null, now);
            case SECOND_REMINDER_DUE -> remindCustomer(remindedAt == null || isSecondDue(now), now);
            case CUSTOMER_SILENT -> closeIfStillSilent(now);
            case REOPEN_WINDOW_OVER -> archive();
        }
    }

    private void climb(Timer timer, EventKind fact, Instant now) {
        if (reminded.add(timer)) {
            happened(fact);
            tellLate(now);
        }
    }

    private Instant again(boolean business, Instant now) {
        return business ? businessDays(1, now) : now.plus(Duration.ofDays(1));
    }

    /** A customer is told of a missed promise once a day at most, and by when there is news. */
    private void tellLate(Instant now) {
        Instant promised = newsBy == null ? ledger.held() : newsBy;
        boolean told = lateToldAt != null && now.isBefore(lateToldAt.plus(Duration.ofDays(1)));
        boolean newsRuns = newsBy != null && !now.isAfter(newsBy);
        if (phase == Phase.ANSWERING && promised != null && !now.isBefore(promised) && !told && !newsRuns) {
            happened(EventKind.PROMISE_MISSED);
            lateToldAt = now;
            newsBy = updateAfter(1, now);
        }
    }

    /** Not twice on one day. */
    private boolean isSecondDue(Instant now) {
        return remindedAt.isBefore(remindAgainAt) && !now.isBefore(businessDays(1, remindedAt));
    }

    private void remindCustomer(boolean due, Instant now) {
        if (!outage && due) {
            remindedAt = now;
            happened(EventKind.CUSTOMER_REMINDED);
        }
    }

    /** Nobody is closed out without a reminder and a day after it, nor while an outage goes on. */
    private void closeIfStillSilent(Instant now) {
        if (outage) {
            return;
        }
        if (remindedAt == null) {
            remindCustomer(true, now);
        }
        Instant end = Stream.of(answerBy, businessDays(1, remindedAt))
                .max(Instant::compareTo)
                .orElseThrow();
        if (now.isBefore(end)) {
            timers.put(Timer.CUSTOMER_SILENT, end);
        } else {
            closeBySilence(now);
        }
    }

    private void closeBySilence(Instant now) {
        close(phase == Phase.WAITING_FOR_CUSTOMER ? Closure.UNANSWERED : Closure.CONFIRMED_BY_SILENCE, now);
    }

    private void archive() {
        phase = Phase.ARCHIVED;
        happened(EventKind.REQUEST_ARCHIVED);
    }

    // ---- what happens to it

    private void decline() {
        episode = 1;
        phase = Phase.DECLINED;
        happened(EventKind.REQUEST_DECLINED);
    }

    private void accept(Severity assessed, Instant now) {
        severity = assessed;
        queue = contract.queue();
        episode = 1;
        happened(EventKind.SEVERITY_ASSESSED);
        begin(now);
    }

    private void begin(Instant now) {
        timers.clear();
        phase = Phase.ANSWERING;
        startedAt = now;
        met = null;
        closure = null;
        surveyed = false;
        reopenUntil = null;
        proposal = false;
        saidAt = null;
        actedAt = null;
        spokeAt = null;
        newsBy = null;
        lateToldAt = null;
        newsFrom = null;
        silentSince = now;
        reminded.clear();
        ledger = new ExpectedLedger(contract, severity, now);
        timers.put(Timer.RESPONSE_DUE_SOON, ledger.dueSoon());
        timers.put(Timer.RESPONSE_OVERDUE, ledger.due());
        timers.put(Timer.RESPONSE_STILL_MISSING, stillMissing());
        happened(EventKind.RESPONSE_TARGET_SET, EventKind.REQUEST_ROUTED, EventKind.REQUEST_ACKNOWLEDGED);
        followed = severity == Severity.A;
        if (followed) {
            announce(now);
        }
    }

    private void becomes(Severity to, boolean byCustomer, Instant now, Runnable act) {
        if (severity != to) {
            boolean raised = to.compareTo(severity) < 0;
            severity = to;
            happened(EventKind.SEVERITY_CHANGED);
            if (raised) {
                newsFrom = now;
                reminded.removeAll(EnumSet.of(Timer.UPDATE_DUE, Timer.UPDATE_OVERDUE));
            }
            act.run();
            if (phase == Phase.ANSWERING) {
                aimAnew(to, byCustomer, now);
            } else if (phase == Phase.RESOLVING) {
                plan(Timer.UPDATE_DUE, updateAfter(1, newsSince()), now);
                plan(Timer.UPDATE_OVERDUE, updateAfter(2, newsSince()), now);
            }
            followed = severity == Severity.A;
            if (followed) {
                announce(now);
            }
        }
    }

    private void announce(Instant now) {
        happened(EventKind.CRITICAL_REQUEST_ANNOUNCED);
        tellLate(now);
    }

    private void aimAnew(Severity to, boolean byCustomer, Instant now) {
        Instant due = ledger.due();
        Instant from = ledger.from();
        ledger.changes(to, byCustomer, now);
        if (!due.equals(ledger.due()) || !from.equals(ledger.from())) {
            reminded.removeAll(EnumSet.of(Timer.RESPONSE_DUE_SOON, Timer.RESPONSE_OVERDUE));
        }
        plan(Timer.RESPONSE_DUE_SOON, ledger.dueSoon(), now);
        plan(Timer.RESPONSE_OVERDUE, ledger.due(), now);
        plan(Timer.RESPONSE_STILL_MISSING, stillMissing(), now);
        happened(EventKind.RESPONSE_TARGET_SET);
    }

    /** A timer that has fired is set again where its new instant is ahead. */
    private void plan(Timer timer, Instant at, Instant now) {
        if (at.isAfter(now) || timers.containsKey(timer)) {
            timers.put(timer, at);
        }
    }

    private void resolve(Instant now) {
        timers.clear();
        phase = Phase.RESOLVING;
        silenceStarts(now);
        planUpdates();
    }

    private void silenceStarts(Instant now) {
        silentSince = now;
        newsFrom = null;
        reminded.removeAll(EnumSet.of(Timer.UPDATE_DUE, Timer.UPDATE_OVERDUE));
    }

    private Instant newsSince() {
        return newsFrom == null ? silentSince : newsFrom;
    }

    private void planUpdates() {
        timers.put(Timer.UPDATE_DUE, updateAfter(1, newsSince()));
        timers.put(Timer.UPDATE_OVERDUE, updateAfter(2, newsSince()));
    }

    private Instant updateAfter(int intervals, Instant from) {
        return switch (severity) {
            case A -> from.plus(Duration.ofHours(4L * intervals));
            case B -> businessDays(intervals, from);
            case C -> businessDays(3 * intervals, from);
        };
    }

    /** In the hours that count for what is due. */
    private Instant stillMissing() {
        return switch (severity) {
            case A -> after(Duration.ofMinutes(15));
            case B -> after(Duration.ofHours(1));
            case C -> businessDays(1, ledger.due());
        };
    }

    private Instant after(Duration time) {
        return ledger.inBusinessHours()
                ? contract.days().plusBusinessTime(ledger.due(), time)
                : ledger.due().plus(time);
    }

    private void close(Closure why, Instant now) {
        met = met == null && phase == Phase.ANSWERING ? ledger.verdict(now, false) : met;
        phase = why == Closure.WITHDRAWN ? Phase.WITHDRAWN : Phase.CLOSED;
        closure = why;
        review = false;
        followed = false;
        reopenUntil = contract.days().plusDays(now, 14);
        timers.clear();
        timers.put(Timer.REOPEN_WINDOW_OVER, reopenUntil);
        happened(EventKind.REQUEST_CLOSED);
        if (phase == Phase.CLOSED) {
            happened(EventKind.SURVEY_INVITED);
        }
    }

    private boolean closed() {
        return phase == Phase.CLOSED || phase == Phase.WITHDRAWN;
    }

    private Instant businessDays(int days, Instant now) {
        return contract.days().plusBusinessDays(now, days);
    }

    private Set<String> tasks() {
        Set<String> tasks = new TreeSet<>();
        if (inHandling()) {
            tasks.add(WAITS.get(phase));
        }
        if (review) {
            tasks.add("userTask_reviewEscalation");
        }
        if (followed) {
            tasks.add("userTask_followCriticalRequest");
        }
        return tasks;
    }

    private void happened(EventKind... facts) {
        Collections.addAll(timeline, facts);
    }

    private static ExpectedOutcome inTurn(boolean possible, Runnable effect) {
        return done(effect).unless(!possible, Verdict.OUT_OF_TURN);
    }

    private static ExpectedOutcome possibleNow(boolean possible, Runnable effect) {
        return done(effect).unless(!possible, Verdict.NOT_POSSIBLE_NOW);
    }

    private static ExpectedOutcome atTask(boolean there, Runnable effect) {
        return done(effect).unless(!there, Verdict.NO_SUCH_TASK);
    }
}
