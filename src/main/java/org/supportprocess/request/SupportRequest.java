package org.supportprocess.request;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.request.RequestEvent.RequestSubmitted;
import org.supportprocess.request.event.CustomerAct;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.Pointer;
import org.supportprocess.request.lifecycle.SurveySide;
import org.supportprocess.request.lifecycle.TransitionRefused;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Assessment;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.Evidence;
import org.supportprocess.request.promise.Rung;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;
import org.supportprocess.request.promise.Terms;
import org.supportprocess.request.submission.Opening;
import org.supportprocess.request.turn.CustomerDeadlines;
import org.supportprocess.request.turn.CustomerQuestion;
import org.supportprocess.request.turn.Exchange;
import org.supportprocess.request.turn.Turn;

/**
 * A support request. Each transition is one method, which refuses with {@link TransitionRefused} what the request cannot do now
 * and records what happened in the timeline. Instants are the caller's, in UTC.
 */
@Entity
@DynamicUpdate // what was submitted never changes, and its texts are long
public class SupportRequest extends RequestRecord {

    /** The actor of what the process does by itself. */
    public static final String PROCESS = "support-process";

    protected SupportRequest() {}

    /** Takes a request in. The process then finds out whether it is entitled, how severe it is and what is promised. */
    public SupportRequest(RequestNumber number, Opening opening, Terms terms, CalendarVersion calendar) {
        this.number = number.value();
        this.opening = opening;
        this.episode = new Episode(1, opening.openedAt(), terms, calendar);
        this.exchange = new Exchange(opening.openedAt());
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
        if (!rung.isPossibleIn(phase) || !episode.escalation().climb(rung)) {
            return false;
        }
        record(RequestEvent.RungClimbed.of(this, rung, told), PROCESS, now);
        return true;
    }

    public void note(RequestEvent.Remark remark, String actor, Instant now) {
        require(phase.inHandling() || remark instanceof RequestEvent.MessageNotDelivered, "is closed");
        if (remark instanceof RequestEvent.MessageNotDelivered lost) {
            exchange.lost(lost.message(), now);
        }
        record(remark, actor, now);
    }

    /** Makes the initial response: an engineer makes contact and starts work. Seals the verdict. */
    public void answer(String text, String byEngineer, Instant now) {
        require(phase == Phase.ANSWERING, "does not wait for its answer");
        phase = Phase.RESOLVING;
        engineer = byEngineer;
        episode.respond(now, now);
        speak(engineer, text, now);
        episode.escalation().silenceStarts(now);
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

    /** Leaves it with whoever had it before somebody else spoke to many customers at once. */
    public void stayWith(String holder) {
        requireInHandling();
        engineer = holder;
    }

    /** Gives the customer the turn. */
    public void ask(CustomerQuestion question, CustomerDeadlines days, String text, String by, Instant now) {
        require(phase == Phase.RESOLVING, "is not being resolved");
        speak(by, text, now);
        turnToCustomer(question, days, by, now);
    }

    /** Takes the turn back from the customer: the engineer goes on without an answer. */
    public void resume(String reason, String byEngineer, Instant now) {
        requireCustomersTurn();
        takeTurn(now);
        engineer = byEngineer;
        record(new TurnEvent.WorkResumed(reason), engineer, now);
    }

    /** Takes in a message by the customer. Whatever they were asked, it is our turn. */
    public void receiveMessage(String text, String author, Instant now) {
        requireInHandling();
        boolean ours = !customersTurn();
        say(author, true, text, now);
        customerActs(CustomerAct.MESSAGE, now, author, now);
        if (ours) {
            record(new RequestEvent.MessageSent(), author, now);
        }
    }

    /** Notes what the customer did beside writing, which is an answer as well. */
    public void receive(CustomerAct act, RequestEvent.Remark remark, String author, Instant now) {
        note(remark, author, now);
        customerActs(act, now, author, now);
    }

    /**
     * Notes a call. One in which the customer was reached is a word of ours or an act of theirs, at the time of the call. Ours is
     * outdated by whatever was said since then, theirs by what they were asked since then. A call from before the episode moves nothing.
     *
     * @param byEngineer whether it is an engineer's of the queue, who thereby makes the initial response, or gives news
     */
    public void noteCall(RequestEvent.CallLogged call, boolean byEngineer, String actor, Instant now) {
        note(call, actor, now);
        if (call.at().isBefore(episode.startedAt())) {
            return;
        }
        if (call.isWordOfOurs() && byEngineer) {
            if (phase == Phase.ANSWERING) {
                answerByCall(call.at(), actor, now);
            }
            episode.newsGiven();
            chronicle.heard(episode.number(), call.at());
            episode.escalation().silenceStarts(call.at());
        }
        if (call.isWordOfOurs() && !exchange.goneOnSince(call.at())) {
            weSpoke(null, call.at());
        } else if (call.isActOfTheCustomer() && !exchange.askedSince(call.at())) {
            customerActs(CustomerAct.CALL, call.at(), actor, now);
        }
    }

    /** Sends the customer a message outside the engineers' tasks. It is not the initial response. */
    public void tell(String text, String author, Instant now) {
        requireAnswered();
        explain(text, author, now);
        episode.escalation().silenceStarts(now);
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
        speak(author, text, now);
        record(new RequestEvent.MessageSent(), author, now);
    }

    /** Gives the customer a full turn, because nothing is in the way of it any more. */
    public void beginTurnAgain(Turn.Reason after, Instant now) {
        turnAgain(now);
        record(new TurnEvent.TurnBegunAgain(after, customersTurnEnd()), PROCESS, now);
    }

    /**
     * Takes note that our last word has reached the customer. Their time counts from then on; where that is another day than they
     * were told, it is put on record.
     *
     * @param running whether nothing else is in the way of the turn
     */
    void wordReached(boolean running, Instant at) {
        Instant told = customersTurnEnd();
        turnAgain(at);
        ZoneId zone = terms().zone();
        if (running && !LocalDate.ofInstant(told, zone).equals(LocalDate.ofInstant(customersTurnEnd(), zone))) {
            record(new TurnEvent.TurnBegunAgain(Turn.Reason.WORD_ON_ITS_WAY, customersTurnEnd()), PROCESS, at);
        }
    }

    /** Takes note that a reminder has reached the customer, who has at least a day from then on. */
    void reminderReached(Instant at) {
        requireCustomersTurn();
        customerTurn = requireNonNull(customerTurn).reminded(at);
    }

    public void remind(Instant now) {
        requireCustomersTurn();
        customerTurn = requireNonNull(customerTurn).reminded(now);
        record(new TurnEvent.CustomerReminded(CustomerQuestion.in(phase)), PROCESS, now);
    }

    /**
     * Confirms the solution, also after the customer has written about it, until we have said something new.
     *
     * @param seen the proposal that the customer has in front of them, by its instant; absent where they do not say
     */
    public void confirm(String customer, @Nullable Instant seen, Instant now) {
        requireStandingProposal();
        require(seen == null || seen.equals(exchange.proposedAt()), "has another proposed solution by now");
        confirm(new Evidence(EventKind.SOLUTION_CONFIRMED, now, customer), customer, now);
    }

    /**
     * Confirms the solution in the customer's place, who has done so in a message or a call.
     *
     * @param said that message or call
     */
    public void confirmFor(TimelineEntry said, String engineer, Instant now) {
        requireStandingProposal();
        boolean about = said.episode() == episode.number()
                && !said.tookPlaceAt().isBefore(requireNonNull(exchange.proposedAt()))
                && !exchange.goneOnSince(said.tookPlaceAt());
        require(
                about,
                "has not been confirmed by that: it came before the solution that stands, or something was said since");
        confirm(new Evidence(said.kind(), said.tookPlaceAt(), said.actor()), engineer, now);
    }

    public void reject(String reason, String customer, Instant now) {
        require(phase == Phase.SOLUTION_PROPOSED, "has no proposed solution to answer; it is " + phase);
        takeTurn(now);
        say(customer, true, reason, now);
        exchange.reject(now);
        record(new TurnEvent.SolutionRejected(reason), customer, now);
    }

    public void withdraw(String customer, Instant now) {
        requireInHandling();
        phase = Phase.WITHDRAWN;
        episode.endBy(Closure.WITHDRAWN, new Evidence(EventKind.REQUEST_WITHDRAWN, now, customer));
        record(new RequestEvent.RequestWithdrawn(), customer, now);
    }

    /** Changes the severity, which is an answer if the customer does it; so is insisting on the one there is. */
    public void changeSeverity(Severity to, SeveritySource source, String reason, String actor, Instant now) {
        requireInHandling();
        if (severity() == to) {
            if (source == SeveritySource.CUSTOMER && customersTurn()) {
                receiveMessage(reason, actor, now); // who insists on it has answered
            }
            return;
        }
        if (to.compareTo(requireNonNull(severity())) < 0) {
            episode.escalation().raised(now);
        }
        record(new RequestEvent.SeverityChanged(requireNonNull(severity()), to, source, reason), actor, now);
        assessment = new Assessment(to, source);
        if (source == SeveritySource.CUSTOMER) {
            customerActs(CustomerAct.SEVERITY, now, actor, now);
        }
    }

    /** Seals the verdict and opens the reopen window. */
    public void close(CustomerDeadlines deadlines, Instant now) {
        require(!episode.closed(), "is closed");
        boolean ended = phase == Phase.WITHDRAWN || episode.closure() != null;
        require(
                ended || customersTurn() && requireNonNull(customerTurn).over(episode.calendar(), now),
                "is still being handled");
        episode.close(Closure.bySilenceIn(phase), deadlines.reopenUntil(now, episode.calendar()), now);
        phase = phase == Phase.WITHDRAWN ? phase : Phase.CLOSED;
        record(RequestEvent.RequestClosed.of(episode, customerTurn, deadlines), PROCESS, now);
        ClosedRequestRules.invitation(this).ifPresent(invitation -> record(invitation, PROCESS, now));
    }

    /** Keeps what the customer wrote after closing, as long as it can be reopened. It reopens nothing and stops no clock. */
    public void keepMessage(String text, String author, Instant now) {
        ClosedRequestRules.requireReopenable(this, now);
        say(author, true, text, now);
        record(new RequestEvent.MessageKept(), author, now);
    }

    /** Begins a new episode with a clock of its own, on the terms of the day. */
    public void reopen(String reason, String customer, Terms terms, CalendarVersion calendar, Instant now) {
        ClosedRequestRules.requireReopenable(this, now);
        chronicle.ended(this, episode);
        episode = episode.next(now, terms, calendar);
        exchange = new Exchange(now);
        customerTurn = null;
        phase = Phase.SUBMITTED;
        say(customer, true, reason, now);
        record(new RequestEvent.RequestReopened(episode.number(), reason), customer, now);
    }

    public void answerSurvey(SurveySide side, int score, @Nullable String comment, String by, Instant now) {
        ClosedRequestRules.requireSurveyable(this, side);
        episode.survey(side);
        record(new RequestEvent.SurveyAnswered(score, side), by, now);
        chronicle.surveyed(new Survey(this, side, now, score, comment));
    }

    public void archive(Instant now) {
        require(phase == Phase.CLOSED || phase == Phase.WITHDRAWN, "is not closed");
        phase = Phase.ARCHIVED;
        record(new RequestEvent.RequestArchived(), PROCESS, now);
    }

    /** The initial response by telephone, judged by the time of the call. */
    private void answerByCall(Instant at, String byEngineer, Instant now) {
        phase = Phase.RESOLVING;
        engineer = byEngineer;
        if (at.isBefore(now)) {
            promises().respondedAt(at, now);
        }
        episode.respond(at, now);
        record(new RequestEvent.RequestAnswered(episode.met(), at, episode.contactNotedAt() != null), byEngineer, now);
        exchange.oursAgain(at);
    }

    private void confirm(Evidence evidence, String actor, Instant now) {
        episode.endBy(Closure.CONFIRMED, evidence);
        record(new TurnEvent.SolutionConfirmed(evidence), actor, now);
    }
}
