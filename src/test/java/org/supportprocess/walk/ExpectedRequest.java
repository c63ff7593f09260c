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
    private final Colleagues colleagues;
    private final Instant openedAt;
    private final List<EventKind> timeline = new ArrayList<>();
    private final Map<Timer, Instant> timers = new EnumMap<>(Timer.class);
    private final Set<Timer> reminded = EnumSet.noneOf(Timer.class);

    private Phase phase;
    private int episode;
    private ExpectedTerms terms;
    private Severity severity;
    private String queue;
    private String holder;
    private Instant followUp;
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
    private Instant askedAt;
    private Instant turnSince;
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

    ExpectedRequest(RequestNumber number, Contract contract, Colleagues colleagues, Severity severity, Instant now) {
        this.number = number;
        this.contract = contract;
        this.colleagues = colleagues;
        this.openedAt = now;
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

    /** Somebody who has begun in the queue for mail. */
    String newcomer() {
        return colleagues.newest();
    }

    String user() {
        return contract.user();
    }

    /** Whoever has it, or the engineer of the queue that it is in; of the first one where it has not come to any. */
    String engineer() {
        return inHandling() && holder != null
                ? holder
                : Colleagues.OF_THE_DEMO.get(queue == null ? contract.queue() : queue);
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
                inHandling() ? holder : null,
                inHandling() ? followUp : null,
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
        if (actedAt == null || actedAt.isBefore(now)) {
            actedAt = now;
            followUp = null;
        }
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
                .unless(terms().neverHas(to), Verdict.INVALID)
                .unless(!terms().elevated(), Verdict.NOT_PERMITTED);
    }

    // ---- staff

    ExpectedOutcome changeSeverity(Severity to, boolean byLead, Instant now) {
        return inTurn(inHandling(), () -> becomes(to, false, now, () -> {}))
                .unless(!byLead && lowersTooLate(to, now), Verdict.NOT_PERMITTED)
                .unless(terms().neverHas(to), Verdict.INVALID);
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

    /** A lead says why we are late, and when the customer hears from us again. */
    ExpectedOutcome promiseNews(Duration in, Instant now) {
        return inTurn(inHandling() && isMissed(now), () -> {
            happened(EventKind.NEWS_PROMISED);
            proposal = proposal && asked();
            weSpoke(now);
            newsBy = now.plus(in);
        });
    }

    private boolean isMissed(Instant now) {
        return met == null ? Boolean.FALSE.equals(ledger.verdict(now, false)) : !met;
    }

    /** A word of ours gives the customer a full turn in theirs, and sets back the next update in ours. */
    private void weSpoke(Instant now) {
        newsBy = null;
        spoke(now);
        hears(now);
    }

    /** News sets back the next update. */
    private void hears(Instant at) {
        if (phase != Phase.ANSWERING && silenceStarts(at) && phase == Phase.RESOLVING) {
            planUpdates();
        }
    }

    private void spoke(Instant at) {
        spokeAt = at;
        if (actedAt != null && !actedAt.isAfter(at)) {
            actedAt = null;
        }
        if (asked()) {
            turnAgain(at);
        }
    }

    private void turnAgain(Instant at) {
        if (turnSince.isBefore(at)) {
            turnSince = at;
            remindedAt = null;
        }
        giveTime();
    }

    /** In its queue the first talk is the initial response, and each later one is news, at the time of the call. */
    ExpectedOutcome weCall(String agent, boolean reached, Duration ago, Instant now) {
        Instant at = now.minus(ago);
        return logCall(at, now, () -> {
            boolean contact = reached && colleagues.worksIn(queue, agent);
            boolean late = goneOnSince(at);
            if (reached) {
                saidAt = latest(saidAt, at);
            }
            if (reached && !at.isBefore(startedAt)) {
                boolean first = contact && phase == Phase.ANSWERING;
                if (first) {
                    holder = agent;
                    ledger.responded(at);
                    answered(at);
                }
                if (!late) {
                    spoke(at);
                } else if (asked()) {
                    giveTime();
                }
                if (contact) {
                    newsBy = null;
                    hears(at);
                }
            }
        });
    }

    /** What they have been asked since then it cannot have answered. */
    ExpectedOutcome theyCall(Duration ago, Instant now) {
        Instant at = now.minus(ago);
        return logCall(at, now, () -> {
            saidAt = latest(saidAt, at);
            if (!at.isBefore(startedAt) && (askedAt == null || !at.isBefore(askedAt))) {
                customerActs(at);
            }
        });
    }

    private ExpectedOutcome logCall(Instant at, Instant now, Runnable effect) {
        return possibleNow(inHandling(), () -> {
                    happened(EventKind.CALL_LOGGED);
                    effect.run();
                })
                .unless(
                        inHandling() && (at.isBefore(openedAt) || at.isBefore(now.minus(Duration.ofDays(1)))),
                        Verdict.INVALID);
    }

    /** Whether either side has said something since. */
    private boolean goneOnSince(Instant at) {
        return Stream.of(spokeAt, actedAt).filter(Objects::nonNull).anyMatch(at::isBefore);
    }

    private static Instant latest(Instant before, Instant at) {
        return before == null || before.isBefore(at) ? at : before;
    }

    ExpectedOutcome takeOver(String engineer) {
        return possibleNow(inHandling(), () -> {
                    if (!engineer.equals(holder)) {
                        holder = engineer;
                        followUp = null;
                        happened(EventKind.REQUEST_REASSIGNED);
                    }
                })
                .unless(queue == null || !colleagues.worksIn(queue, engineer), Verdict.NOT_PERMITTED);
    }

    /** Beyond what was promised only where that is meant. */
    ExpectedOutcome putOff(String engineer, Duration by, boolean confirmed, Instant now) {
        Instant until = now.plus(by);
        return possibleNow(inHandling() && engineer.equals(holder), () -> followUp = until)
                .unless(
                        !confirmed && phase == Phase.ANSWERING && ledger.isNamed() && until.isAfter(ledger.due()),
                        Verdict.NOT_POSSIBLE_NOW);
    }

    /** Whoever goes gives back what they have. */
    void leaves(String engineer) {
        if (engineer.equals(holder)) {
            holder = null;
            followUp = null;
            if (inHandling()) {
                happened(EventKind.REQUEST_REASSIGNED);
            }
        }
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
                turnAgain(now);
            }
        });
    }

    ExpectedOutcome followUp() {
        return atTask(followed, () -> {
            followed = false;
            happened(EventKind.CRITICAL_REQUEST_FOLLOWED);
        });
    }

    ExpectedOutcome answer(String by, Instant now) {
        boolean there = phase == Phase.ANSWERING;
        return atTask(there, () -> answers(by, now))
                .unless(there && holder != null && !holder.equals(by), Verdict.INVALID)
                .unless(there && !colleagues.worksIn(queue, by), Verdict.NOT_PERMITTED);
    }

    /** The first answer is a question already. */
    ExpectedOutcome answerAsking(String by, Instant now) {
        return atTask(phase == Phase.ANSWERING, () -> {
            answers(by, now);
            asks(now);
        });
    }

    /** The first answer is the solution already. */
    ExpectedOutcome answerSolving(String by, Instant now) {
        return atTask(phase == Phase.ANSWERING, () -> {
            answers(by, now);
            proposes(now);
        });
    }

    /** An engineer goes on without the customer. */
    ExpectedOutcome resume(Phase waiting, Instant now) {
        return atTask(phase == waiting, () -> {
            holder = engineer();
            happened(EventKind.WORK_RESUMED);
            resolve(now);
        });
    }

    private void answers(String by, Instant now) {
        holder = by;
        answered(now);
        spoke(now);
        newsBy = null;
    }

    private void answered(Instant contact) {
        met = ledger.verdict(contact, true);
        happened(EventKind.REQUEST_ANSWERED);
        resolve(contact);
    }

    private void asks(Instant now) {
        phase = Phase.WAITING_FOR_CUSTOMER;
        proposal = false;
        begins(now);
        happened(EventKind.INFORMATION_REQUESTED);
    }

    private void proposes(Instant now) {
        phase = Phase.SOLUTION_PROPOSED;
        proposal = true;
        proposedAt = now;
        begins(now);
        happened(EventKind.SOLUTION_PROPOSED);
    }

    /** The customer's turn. */
    private void begins(Instant now) {
        askedAt = now;
        turnSince = now;
        remindedAt = null;
        followUp = null;
        timers.clear();
        giveTime();
    }

    private void giveTime() {
        boolean question = phase == Phase.WAITING_FOR_CUSTOMER;
        timers.put(Timer.REMINDER_DUE, businessDays(3, turnSince));
        if (question) {
            remindAgainAt = businessDays(6, turnSince);
            timers.put(Timer.SECOND_REMINDER_DUE, remindAgainAt);
        }
        answerBy = businessDays(question ? 10 : 5, turnSince);
        timers.put(Timer.CUSTOMER_SILENT, answerBy);
    }

    ExpectedOutcome ask(Instant now) {
        return atTask(phase == Phase.RESOLVING, () -> {
            holder = engineer();
            newsBy = null;
            spoke(now);
            asks(now);
        });
    }

    ExpectedOutcome propose(Instant now) {
        return atTask(phase == Phase.RESOLVING, () -> {
            holder = engineer();
            newsBy = null;
            spoke(now);
            proposes(now);
        });
    }

    ExpectedOutcome handOver(String to) {
        return atTask(phase == Phase.RESOLVING, () -> {
                    queue = to;
                    holder = null;
                    followUp = null;
                    planUpdates();
                    happened(EventKind.REQUEST_HANDED_OVER);
                })
                .unless(
                        phase == Phase.RESOLVING && (to.equals(queue) || !Colleagues.OF_THE_DEMO.containsKey(to)),
                        Verdict.INVALID);
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
        terms = contract.terms();
        startedAt = now;
        followUp = null;
        askedAt = null;
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
        ledger = new ExpectedLedger(terms, severity, now);
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
                followUp = null;
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
        if (ledger.due().isBefore(due)) {
            followUp = null;
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

    private void resolve(Instant since) {
        timers.clear();
        phase = Phase.RESOLVING;
        followUp = null;
        silenceStarts(since);
        planUpdates();
    }

    /** False where the customer has heard from us since then. A raise that came later is what the next update counts from. */
    private boolean silenceStarts(Instant at) {
        if (at.isBefore(silentSince)) {
            return false;
        }
        silentSince = at;
        if (newsFrom == null || !newsFrom.isAfter(at)) {
            newsFrom = null;
            reminded.removeAll(EnumSet.of(Timer.UPDATE_DUE, Timer.UPDATE_OVERDUE));
            return true;
        }
        return false;
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
                ? terms.days().plusBusinessTime(ledger.due(), time)
                : ledger.due().plus(time);
    }

    private void close(Closure why, Instant now) {
        met = met == null && phase == Phase.ANSWERING ? ledger.verdict(now, false) : met;
        phase = why == Closure.WITHDRAWN ? Phase.WITHDRAWN : Phase.CLOSED;
        closure = why;
        review = false;
        followed = false;
        reopenUntil = terms.days().plusDays(now, 14);
        timers.clear();
        timers.put(Timer.REOPEN_WINDOW_OVER, reopenUntil);
        happened(EventKind.REQUEST_CLOSED);
        if (phase == Phase.CLOSED) {
            happened(EventKind.SURVEY_INVITED);
        }
    }

    private ExpectedTerms terms() {
        return terms == null ? contract.terms() : terms;
    }

    private boolean closed() {
        return phase == Phase.CLOSED || phase == Phase.WITHDRAWN;
    }

    private Instant businessDays(int days, Instant now) {
        return terms.days().plusBusinessDays(now, days);
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
