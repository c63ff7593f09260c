package org.supportprocess.request;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.request.RequestEvent.RequestSubmitted;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.State;
import org.supportprocess.request.lifecycle.TransitionRefused;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Assessment;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.RecordedDecision;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.request.promise.Rung;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;
import org.supportprocess.request.submission.Opening;
import org.supportprocess.request.submission.Submission;
import org.supportprocess.request.submission.Terms;
import org.supportprocess.request.turn.CustomerDeadlines;
import org.supportprocess.request.turn.CustomerTurn;

/**
 * A support request. Each transition is one method, which refuses with {@link TransitionRefused} what the request cannot do now
 * and records what happened in the timeline. Instants are the caller's, in UTC.
 */
@Entity
@DynamicUpdate // what was submitted never changes, and its texts are long
public class SupportRequest extends AbstractAggregateRoot<SupportRequest> {

    /** The actor of what the process does by itself. */
    public static final String PROCESS = "support-process";

    @Id
    private String number;

    @Version
    private Integer version;

    private Opening opening;

    @Enumerated(EnumType.STRING)
    private Phase phase = Phase.SUBMITTED;

    private @Nullable Assessment assessment;

    private @Nullable String queue;
    private @Nullable String engineer;

    private @Nullable Pointer declined;

    private Episode episode;

    private @Nullable CustomerTurn customerTurn;

    private Chronicle chronicle = new Chronicle();

    protected SupportRequest() {}

    /** Takes a request in. The process then finds out whether it is entitled, how severe it is and what is promised. */
    public SupportRequest(RequestNumber number, Opening opening, CalendarVersion calendar) {
        this.number = number.value();
        this.opening = opening;
        this.episode = new Episode(1, opening.openedAt(), calendar);
        record(new RequestSubmitted(opening.channel(), submission().summary()), opening.openedBy(), opening.openedAt());
    }

    /** Declines a request that is not entitled, saying why and where to go instead. */
    public void decline(Pointer pointer, Instant now) {
        require(phase == Phase.SUBMITTED, "cannot be declined any more");
        phase = Phase.DECLINED;
        episode.decline(now);
        declined = pointer;
        say(PROCESS, false, pointer.inWords(), now);
        record(new RequestEvent.RequestDeclined(pointer), PROCESS, now);
    }

    /** Sets the severity: the table's, unless a customer with elevated support has requested one. */
    public void assessSeverity(Severity assessed, Instant now) {
        require(phase == Phase.SUBMITTED, "has been assessed");
        assessment = Assessment.of(submission().requestedSeverity(), assessed);
        record(new RequestEvent.SeverityAssessed(assessed, assessment, submission()), PROCESS, now);
    }

    /** Sets the target, counted from the start of its episode; after the response it stays as it was judged. */
    public void setTarget(ResponseTarget target, RecordedDecision decision, Instant now) {
        require(phase == Phase.SUBMITTED || phase.inHandling(), "is closed");
        if (!episode.responded()) {
            episode.aim(target, now);
            record(new RequestEvent.ResponseTargetSet(target), PROCESS, now);
            chronicle.aimed(this, decision, now);
        }
    }

    public void route(String toQueue, Instant now) {
        require(phase == Phase.SUBMITTED, "has been routed");
        queue = toQueue;
        phase = Phase.ANSWERING;
        record(new RequestEvent.RequestRouted(queue), PROCESS, now);
    }

    /**
     * Goes up a rung of the escalation ladder.
     *
     * @param told the code of the people who are told
     * @return false, and nothing happens, if the rung has become pointless or has been climbed before
     */
    public boolean climb(Rung rung, String told, Instant now) {
        if (phase != rung.phase() || !episode.escalation().climb(rung)) {
            return false;
        }
        record(RequestEvent.RungClimbed.of(this, rung, told), PROCESS, now);
        return true;
    }

    public void note(RequestEvent.Remark remark, String actor, Instant now) {
        require(phase.inHandling() || remark instanceof RequestEvent.MessageNotDelivered, "is closed");
        record(remark, actor, now);
    }

    /** Makes the initial response: an engineer makes contact and starts work. Seals the verdict. */
    public void answer(String text, String byEngineer, Instant now) {
        require(phase == Phase.ANSWERING, "does not wait for its answer");
        takeTurn(now);
        engineer = byEngineer;
        episode.respond(now);
        say(engineer, false, text, now);
        record(new RequestEvent.RequestAnswered(episode.met()), engineer, now);
    }

    /** Makes the initial response with a question in it: the customer reads one text, and has the turn. */
    public void answerAsking(CustomerQuestion question, CustomerDeadlines days, String text, String by, Instant now) {
        answer(text, by, now);
        turnToCustomer(question, days, by, now);
    }

    /** Hands over to another queue, answered or not; the clocks run on. The reason is not for the customer. */
    public void handOver(String toQueue, String reason, String byEngineer, Instant now) {
        require(phase == Phase.ANSWERING || phase == Phase.RESOLVING, "is not being worked on");
        record(new RequestEvent.RequestHandedOver(requireNonNull(queue), toQueue), byEngineer, now);
        if (!reason.isBlank()) {
            record(new RequestEvent.HandoverExplained(toQueue, reason), byEngineer, now);
        }
        queue = toQueue;
        engineer = null;
    }

    /** Gives the request to somebody else, or offers it to the whole queue. */
    public void reassign(RequestEvent.RequestReassigned hands, String actor, Instant now) {
        note(hands, actor, now);
        engineer = hands.to();
    }

    /** Gives the customer the turn. */
    public void ask(CustomerQuestion question, CustomerDeadlines days, String text, String by, Instant now) {
        require(phase == Phase.RESOLVING, "is not being resolved");
        say(by, false, text, now);
        turnToCustomer(question, days, by, now);
    }

    /** Takes the turn back from the customer: the engineer goes on without an answer. */
    public void resume(String reason, String byEngineer, Instant now) {
        require(phase.state() == State.ATTENTION_NEEDED, "does not wait for the customer");
        takeTurn(now);
        engineer = byEngineer;
        record(new RequestEvent.WorkResumed(reason), engineer, now);
    }

    /** Takes in a message by the customer, which may be the awaited information. */
    public void receiveMessage(String text, String author, Instant now) {
        requireInHandling();
        require(phase != Phase.SOLUTION_PROPOSED, "has a proposed solution; a message starts its time anew");
        say(author, true, text, now);
        boolean awaited = phase == Phase.WAITING_FOR_CUSTOMER;
        if (awaited) {
            takeTurn(now);
        }
        record(awaited ? new RequestEvent.InformationReceived() : new RequestEvent.MessageSent(), author, now);
    }

    /** Takes in a message by the customer about a proposed solution; the time until silence confirms it starts anew. */
    public void breakSilence(CustomerDeadlines deadlines, String text, String author, Instant now) {
        requireProposal();
        say(author, true, text, now);
        customerTurn = deadlines.forConfirmation(now, episode.calendar());
        record(new RequestEvent.MessageSent(), author, now);
    }

    /** Sends the customer a message outside the engineers' tasks. It is not the initial response. */
    public void tell(String text, String author, Instant now) {
        requireAnswered();
        episode.escalation().silenceStarts(now);
        explain(text, author, now);
    }

    /** @throws TransitionRefused before the initial response, and once the request is closed */
    public void requireAnswered() {
        requireInHandling();
        require(phase != Phase.ANSWERING, "has not been answered yet: complete the task “Answer request” first");
    }

    /**
     * Tells the customer about a delay or an outage, at any time. It is not the initial response and stops no clock.
     */
    public void explain(String text, String author, Instant now) {
        requireInHandling();
        say(author, false, text, now);
        record(new RequestEvent.MessageSent(), author, now);
    }

    public void confirm(String customer, Instant now) {
        requireProposal();
        episode.endBy(Closure.CONFIRMED);
        record(new RequestEvent.SolutionConfirmed(), customer, now);
    }

    public void reject(String reason, String customer, Instant now) {
        requireProposal();
        takeTurn(now);
        say(customer, true, reason, now);
        record(new RequestEvent.SolutionRejected(reason), customer, now);
    }

    public void withdraw(String customer, Instant now) {
        requireInHandling();
        phase = Phase.WITHDRAWN;
        episode.endBy(Closure.WITHDRAWN);
        record(new RequestEvent.RequestWithdrawn(), customer, now);
    }

    /** Returns whether the severity is a different one now; the process then sets the target anew. */
    public boolean changeSeverity(Severity to, SeveritySource source, String reason, String actor, Instant now) {
        requireInHandling();
        if (severity() == to) {
            return false;
        }
        record(new RequestEvent.SeverityChanged(requireNonNull(severity()), to, source, reason), actor, now);
        assessment = new Assessment(to, source);
        return true;
    }

    /** Seals the verdict and opens the reopen window. */
    public void close(CustomerDeadlines deadlines, Instant now) {
        require(!episode.closed(), "is closed");
        require(phase == Phase.WITHDRAWN || phase.state() == State.ATTENTION_NEEDED, "is still being handled");
        episode.close(Closure.bySilenceIn(phase), deadlines.reopenUntil(now, episode.calendar()), now);
        phase = phase == Phase.WITHDRAWN ? phase : Phase.CLOSED;
        record(RequestEvent.RequestClosed.of(episode, customerTurn, deadlines), PROCESS, now);
        record(new RequestEvent.SurveyInvited(), PROCESS, now);
    }

    /** Begins a new episode with a clock of its own. */
    public void reopen(String reason, String customer, CalendarVersion calendar, Instant now) {
        ClosedRequestRules.requireReopenable(this, now);
        chronicle.ended(this, episode);
        episode = episode.next(now, calendar);
        phase = Phase.SUBMITTED;
        say(customer, true, reason, now);
        record(new RequestEvent.RequestReopened(episode.number(), reason), customer, now);
    }

    public void answerSurvey(int score, @Nullable String comment, String customer, Instant now) {
        ClosedRequestRules.requireSurveyable(this);
        episode.survey();
        chronicle.surveyed(new Survey(this, episode.number(), now, score, comment));
        record(new RequestEvent.SurveyAnswered(score), customer, now);
    }

    public void archive(Instant now) {
        require(phase == Phase.CLOSED || phase == Phase.WITHDRAWN, "is not closed");
        phase = Phase.ARCHIVED;
        record(new RequestEvent.RequestArchived(), PROCESS, now);
    }

    public RequestNumber number() {
        return new RequestNumber(number);
    }

    /** How the request was opened; this never changes. */
    public Opening opening() {
        return opening;
    }

    public Terms terms() {
        return opening.terms();
    }

    public Submission submission() {
        return opening.submission();
    }

    public Phase phase() {
        return phase;
    }

    /** The severity; absent until assessed. */
    public @Nullable Severity severity() {
        return assessment == null ? null : assessment.severity();
    }

    public @Nullable SeveritySource severitySource() {
        return assessment == null ? null : assessment.severitySource();
    }

    /** The queue; absent until routed. */
    public @Nullable String queue() {
        return queue;
    }

    /** The engineer who answered or last worked on it in its queue. */
    public @Nullable String engineer() {
        return engineer;
    }

    /** The answer given if the request was declined. */
    public @Nullable Pointer declined() {
        return declined;
    }

    /** The current episode. */
    public Episode episode() {
        return episode;
    }

    /** The time the customer has to answer; absent until something has been asked. */
    public @Nullable CustomerTurn customerTurn() {
        return customerTurn;
    }

    /** The number of things that have happened to it: the position of the latest timeline entry, counted from 1. */
    public int happenings() {
        return chronicle.timelineLength();
    }

    /** The last message of this transaction, if any, without reading the conversation. */
    public @Nullable Message lastSaid() {
        return chronicle.lastSaid();
    }

    private void turnToCustomer(CustomerQuestion question, CustomerDeadlines days, String by, Instant now) {
        phase = question.phase();
        customerTurn = question.turn(now, episode.calendar(), days);
        engineer = by;
        record(question.asked(customerTurn.answerBy()), engineer, now);
    }

    private void takeTurn(Instant now) {
        phase = Phase.RESOLVING;
        episode.escalation().silenceStarts(now);
    }

    private void record(RequestEvent event, String actor, Instant now) {
        registerEvent(new RequestHappened(this, chronicle.happened(this, event, actor, now)));
    }

    private void say(String author, boolean byCustomer, String text, Instant now) {
        chronicle.said(this, author, byCustomer, text, now);
    }

    private void requireProposal() {
        require(phase == Phase.SOLUTION_PROPOSED, "has no proposed solution to answer; it is " + phase);
    }

    private void requireInHandling() {
        require(phase.inHandling(), "is closed");
    }

    private void require(boolean possible, String otherwise) {
        TransitionRefused.unless(possible, number(), otherwise);
    }
}
