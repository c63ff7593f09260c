package org.supportprocess.request;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.supportprocess.request.event.CustomerAct;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.Pointer;
import org.supportprocess.request.lifecycle.State;
import org.supportprocess.request.lifecycle.TransitionRefused;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Assessment;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.RecordedDecision;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;
import org.supportprocess.request.promise.Terms;
import org.supportprocess.request.submission.Opening;
import org.supportprocess.request.submission.Submission;
import org.supportprocess.request.turn.CustomerDeadlines;
import org.supportprocess.request.turn.CustomerQuestion;
import org.supportprocess.request.turn.CustomerTurn;
import org.supportprocess.request.turn.Exchange;

/** What is on record of a request, how turns pass and what is promised; what else can be done with it is {@link SupportRequest}'s. */
@MappedSuperclass
abstract class RequestRecord extends AbstractAggregateRoot<SupportRequest> {

    @Id
    String number;

    @Version
    Integer version;

    Opening opening;

    @Enumerated(EnumType.STRING)
    Phase phase = Phase.SUBMITTED;

    @Nullable
    Assessment assessment;

    @Nullable
    String queue;

    @Nullable
    String engineer;

    @Nullable
    Pointer declined;

    Episode episode;

    Exchange exchange;

    @Nullable
    CustomerTurn customerTurn;

    Chronicle chronicle = new Chronicle();

    protected RequestRecord() {}

    public RequestNumber number() {
        return new RequestNumber(number);
    }

    /** How the request was opened; this never changes. */
    public Opening opening() {
        return opening;
    }

    /** The customer's terms on the day the current episode began. */
    public Terms terms() {
        return episode.terms();
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

    /** What each side did last. */
    public Exchange exchange() {
        return exchange;
    }

    /** Whether the customer has been asked, so that it is their turn unless something is in the way. */
    public boolean customersTurn() {
        return phase.state() == State.ATTENTION_NEEDED;
    }

    /** The same, unless the customer has answered in a release that went on waiting for them. */
    boolean awaitsAnswer() {
        return customersTurn() && exchange.customerActedAt() == null;
    }

    /** The end of the customer's turn, unless something is in the way of it. */
    public Instant customersTurnEnd() {
        return requireNonNull(customerTurn).until(episode.calendar());
    }

    /** The same if a word of ours, or a reminder, reaches the customer now. */
    public Instant customersTurnEndIfTold(boolean reminder, Instant now) {
        CustomerTurn turn = requireNonNull(customerTurn);
        return (reminder ? turn.reminded(now) : turn.again(now, episode.calendar())).until(episode.calendar());
    }

    /** The time the customer has to answer; absent until something has been asked. */
    public @Nullable CustomerTurn customerTurn() {
        return customerTurn;
    }

    /** The number of things that have happened to it: the position of the latest timeline entry, counted from 1. */
    public int happenings() {
        return chronicle.timelineLength();
    }

    /** The promises of the current episode. */
    Promises promises() {
        return new Promises(episode, chronicle.promises(episode.number()));
    }

    /** The last message of this transaction, if any, without reading the conversation. */
    public @Nullable Message lastSaid() {
        return chronicle.lastSaid();
    }

    /**
     * Sets the target, which is a promise where an hour is named; after the response it stays as it was judged. A change of severity
     * that is taken back at once brings the earlier target back.
     *
     * @param counted the target, by the instant from which it counts
     */
    public void setTarget(Function<Instant, ResponseTarget> counted, RecordedDecision decision, Instant now) {
        require(phase == Phase.SUBMITTED || phase.inHandling(), "is closed");
        if (phase == Phase.SUBMITTED) {
            Promises none = new Promises(episode, new ArrayList<>());
            promise(none, none.first(counted), decision, now);
        } else if (!episode.responded()) {
            Promises promises = promises();
            Optional<Promise> earlier = promises.takenBackTo(requireNonNull(assessment), now);
            if (earlier.isPresent()) {
                promises.takeBackTo(earlier.get(), now);
                record(new RequestEvent.ResponseTargetSet(earlier.get().target()), SupportRequest.PROCESS, now);
            } else {
                promises.releaseIfLowered(requireNonNull(assessment), now);
                int number = chronicle.nextPromise(episode.number());
                promise(promises, promises.next(number, counted, requireNonNull(severity()), now), decision, now);
            }
        }
    }

    /** Whether the response is still awaited, and the last quarter of a promise of it has begun. */
    public boolean isInLastQuarterOfAPromise(Instant now) {
        return phase.inHandling() && !episode.responded() && promises().inLastQuarter(now);
    }

    /**
     * Tells the customer that a promise was missed, and by when they hear from us again, in the words of a lead if one has written. At
     * most once a day, and never of an internal goal.
     */
    public void tellLate(Instant nextNews, Instant now) {
        episode.missedUntold(now).ifPresent(promised -> {
            String word =
                    Optional.ofNullable(exchange.ourWord()).map(chronicle::text).orElse("");
            promiseNews(new NewsPromise.Missed(promised, nextNews, word), nextNews, SupportRequest.PROCESS, now);
            episode.lateTold(now);
        });
    }

    /** A lead explains why we are late, and names the time of the next news. */
    public void promiseNews(String text, Instant nextNews, String lead, Instant now) {
        requireInHandling();
        require(Boolean.FALSE.equals(episode.metBy(now)), "has no promise that was missed; just write to the customer");
        speak(lead, text, now);
        if (episode.responded()) {
            episode.escalation().silenceStarts(now);
        }
        promiseNews(new NewsPromise.Named(nextNews), nextNews, lead, now);
    }

    private void promise(Promises promises, Promises.Time time, RecordedDecision decision, Instant now) {
        record(new RequestEvent.ResponseTargetSet(time.target()), SupportRequest.PROCESS, now);
        promises.add(chronicle.promised(self(), time, decision, now), now);
    }

    void record(RequestEvent event, String actor, Instant now) {
        registerEvent(new RequestHappened(self(), chronicle.happened(self(), event, actor, now)));
    }

    void say(String author, boolean byCustomer, String text, Instant now) {
        chronicle.said(self(), author, byCustomer, text, now);
    }

    void turnToCustomer(CustomerQuestion question, CustomerDeadlines days, String by, Instant now) {
        phase = question.phase();
        customerTurn = question.turn(now, episode.calendar(), days);
        exchange.asked(question == CustomerQuestion.FOR_CONFIRMATION, now);
        engineer = by;
        record(TurnEvent.asked(question, customerTurn.answerBy()), engineer, now);
    }

    void takeTurn(Instant now) {
        phase = Phase.RESOLVING;
        exchange.oursAgain(now);
        episode.escalation().silenceStarts(now);
    }

    /** @param at when they did it, which may be noted later */
    void customerActs(CustomerAct act, Instant at, String author, Instant now) {
        if (customersTurn()) {
            record(TurnEvent.answered(phase, act), author, now);
            takeTurn(at);
        }
        exchange.customerActed(at);
    }

    void promiseNews(RequestEvent event, Instant by, String actor, Instant now) {
        record(event, actor, now);
        episode.promiseNews(by);
        chronicle.newsPromised(self(), by, now);
    }

    void speak(String author, String text, Instant now) {
        say(author, false, text, now);
        if (episode.newsBy() != null) {
            episode.newsGiven();
            chronicle.heard(episode.number(), now);
        }
        weSpoke(requireNonNull(lastSaid()).position(), now);
    }

    void weSpoke(@Nullable Integer message, Instant at) {
        exchange.weSpoke(message, customersTurn(), at);
        if (customersTurn() && requireNonNull(customerTurn).since().isBefore(at)) {
            turnAgain(at);
        }
    }

    /** Counts the customer's turn from the instant at which our word reached them. */
    void turnAgain(Instant from) {
        requireCustomersTurn();
        customerTurn = requireNonNull(customerTurn).again(from, episode.calendar());
    }

    void requireCustomersTurn() {
        require(customersTurn(), "does not wait for the customer");
    }

    void requireStandingProposal() {
        requireInHandling();
        require(exchange.proposedAt() != null, "has no proposed solution to answer; it is " + phase);
    }

    void requireInHandling() {
        require(phase.inHandling(), "is closed");
    }

    void require(boolean possible, String otherwise) {
        TransitionRefused.unless(possible, number(), otherwise);
    }

    private SupportRequest self() {
        return (SupportRequest) this;
    }
}
