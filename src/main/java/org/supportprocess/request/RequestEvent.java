package org.supportprocess.request;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.event.CallDirection;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.event.Fact;
import org.supportprocess.request.event.RecordedEvent;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Pointer;
import org.supportprocess.request.lifecycle.SurveySide;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Assessment;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.request.promise.Rung;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.request.submission.Impact;
import org.supportprocess.request.submission.Submission;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.request.turn.CustomerDeadlines;
import org.supportprocess.request.turn.CustomerTurn;

/** Something that happened to a request: a recorded fact. Together these facts are its timeline. */
public interface RequestEvent {

    /** The event as it is kept; said again, it is put into words (the room {@code wording}). */
    RecordedEvent recorded();

    /** Whether the customer sees it as well, or staff only. */
    default boolean customerVisible() {
        return !(this instanceof StaffOnly);
    }

    /** An event the customer does not see. */
    interface StaffOnly {}

    /** A note made while a request is handled; it moves nothing and stops no clock. */
    interface Remark extends RequestEvent {}

    record RequestSubmitted(Channel channel, String summary) implements RequestEvent {

        public RecordedEvent recorded() {
            return EventKind.REQUEST_SUBMITTED.with(Fact.CHANNEL, channel).and(Fact.SUMMARY, summary);
        }
    }

    record RequestDeclined(Pointer pointer) implements RequestEvent {
        public RecordedEvent recorded() {
            return EventKind.REQUEST_DECLINED
                    .with(Fact.REASON, pointer.reason())
                    .and(Fact.INSTEAD, pointer.instead());
        }
    }

    record SeverityAssessed(Severity assessed, Assessment assigned, Submission of) implements RequestEvent {
        public RecordedEvent recorded() {
            boolean asked = of.supportType() == SupportType.TECHNICAL; // what still works, and for whom
            Impact impact = of.impact();
            return EventKind.SEVERITY_ASSESSED
                    .with(Fact.SEVERITY, assigned.severity())
                    .and(Fact.SOURCE, assigned.severitySource())
                    .and(Fact.ASSESSED, assessed)
                    .and(Fact.CONDITION, asked ? impact.condition() : null)
                    .and(Fact.USERS_AFFECTED, asked ? impact.usersAffected() : null)
                    .and(Fact.WORKAROUND, asked ? impact.workaround() : null)
                    .and(Fact.BUSINESS_IMPACT, impact.businessImpact());
        }
    }

    record ResponseTargetSet(ResponseTarget target) implements RequestEvent {
        public RecordedEvent recorded() {
            return EventKind.RESPONSE_TARGET_SET
                    .with(Fact.AVAILABILITY, target.availability())
                    .and(Fact.COMMITMENT, target.commitment())
                    .and(Fact.RESPOND_BY, target.respondBy())
                    .and(Fact.INTERNAL_GOAL, target.internalGoal());
        }
    }

    record RequestRouted(String queue) implements RequestEvent {

        public RecordedEvent recorded() {
            return EventKind.REQUEST_ROUTED.with(Fact.QUEUE, queue);
        }
    }

    /** An automatic acknowledgement; it does not stop the clock (service description, section 3). */
    record RequestAcknowledged() implements Remark {
        public RecordedEvent recorded() {
            return EventKind.REQUEST_ACKNOWLEDGED.recorded();
        }
    }

    /**
     * @param since the instant the rung is about: the target, or the customer's last news
     * @param promised whether an hour had been promised, or only an internal goal is at risk; absent where it is about news
     * @param told the code of those who are told; {@code +ACCOUNT_MANAGER} where that one is told as well
     */
    record RungClimbed(Rung rung, Instant since, @Nullable Boolean promised, String told)
            implements RequestEvent, StaffOnly {

        public static RungClimbed of(SupportRequest request, Rung rung, String told) {
            Episode episode = request.episode();
            return rung.ofUpdates() || episode.responded()
                    ? new RungClimbed(rung, episode.silentSince(), null, told)
                    : new RungClimbed(rung, episode.dueAt(), episode.dueIsPromised(), told);
        }

        public RecordedEvent recorded() {
            return rung.kind().with(Fact.TOLD, told).and(Fact.SINCE, since).and(Fact.PROMISED, promised);
        }
    }

    record CriticalRequestFollowed(String note) implements Remark, StaffOnly {
        public RecordedEvent recorded() {
            return EventKind.CRITICAL_REQUEST_FOLLOWED.with(Fact.TEXT, note);
        }
    }

    record EscalationReviewed(String note) implements Remark, StaffOnly {
        public RecordedEvent recorded() {
            return EventKind.ESCALATION_REVIEWED.with(Fact.TEXT, note);
        }
    }

    record NoteWritten(String text) implements Remark, StaffOnly {
        public RecordedEvent recorded() {
            return EventKind.NOTE_WRITTEN.with(Fact.TEXT, text);
        }
    }

    /**
     * @param with the person at the other end, in words
     * @param at when the call took place
     * @param reached whether anybody was spoken with
     * @param withCustomer whether the person belongs to the customer
     */
    record CallLogged(
            CallDirection direction, String with, String text, Instant at, boolean reached, boolean withCustomer)
            implements Remark, StaffOnly {

        boolean isWordOfOurs() {
            return direction == CallDirection.OUTGOING && reached && withCustomer;
        }

        boolean isActOfTheCustomer() {
            return direction == CallDirection.INCOMING && reached && withCustomer;
        }

        public RecordedEvent recorded() {
            return EventKind.CALL_LOGGED
                    .with(Fact.DIRECTION, direction)
                    .and(Fact.WITH, with)
                    .and(Fact.CALLED_AT, at)
                    .and(Fact.REACHED, reached)
                    .and(Fact.WITH_CUSTOMER, withCustomer)
                    .and(Fact.TEXT, text);
        }
    }

    /**
     * A call that led to the request.
     *
     * @param with the caller's name
     * @param verified the code of the way in which the caller showed who they are
     */
    record CallTaken(String call, String with, String verified) implements Remark, StaffOnly {
        public RecordedEvent recorded() {
            return EventKind.CALL_LOGGED
                    .with(Fact.DIRECTION, CallDirection.INCOMING)
                    .and(Fact.WITH, with)
                    .and(Fact.CALL, call)
                    .and(Fact.VERIFIED, verified);
        }
    }

    /**
     * @param from absent where it was offered to the whole queue
     * @param to absent where it is offered to the whole queue again
     */
    record RequestReassigned(
            @Nullable String from, @Nullable String to, String reason) implements Remark, StaffOnly {
        public RecordedEvent recorded() {
            return EventKind.REQUEST_REASSIGNED
                    .with(Fact.FROM_PERSON, from)
                    .and(Fact.TO_PERSON, to)
                    .and(Fact.REASON, reason);
        }
    }

    record RequestsLinked(RequestNumber other, String reason) implements Remark, StaffOnly {

        public RecordedEvent recorded() {
            return EventKind.REQUESTS_LINKED.with(Fact.OTHER, other).and(Fact.REASON, reason);
        }
    }

    /**
     * @param language an IETF language tag
     * @param reason empty where nobody gave one
     */
    record TranslatorRequested(String language, String reason) implements Remark, StaffOnly {
        public RecordedEvent recorded() {
            return EventKind.TRANSLATOR_REQUESTED.with(Fact.LANGUAGE, language).and(Fact.REASON, reason);
        }
    }

    /** A translator for somebody on the telephone whose language nobody in the queue speaks. */
    record TranslatorMissing(String language) implements Remark, StaffOnly {
        public RecordedEvent recorded() {
            return EventKind.TRANSLATOR_REQUESTED.with(Fact.LANGUAGE, language).and(Fact.CAUSE, "NOBODY_SPEAKS_IT");
        }
    }

    record TranslatorArranged(String arrangement) implements Remark {
        public RecordedEvent recorded() {
            return EventKind.TRANSLATOR_ARRANGED.with(Fact.TEXT, arrangement);
        }
    }

    record OutageLinked(String outage, String summary) implements Remark {
        public RecordedEvent recorded() {
            return EventKind.OUTAGE_LINKED.with(Fact.OUTAGE, outage).and(Fact.SUMMARY, summary);
        }
    }

    record OutageUnlinked(String outage) implements Remark {
        public RecordedEvent recorded() {
            return EventKind.OUTAGE_UNLINKED.with(Fact.OUTAGE, outage);
        }
    }

    /**
     * @param calledAt when the customer was reached by telephone; absent where the answer is a message
     * @param late whether that was entered only after the promised time had passed
     */
    record RequestAnswered(@Nullable Boolean met, @Nullable Instant calledAt, boolean late) implements RequestEvent {

        public RequestAnswered(@Nullable Boolean met) {
            this(met, null, false);
        }

        public RecordedEvent recorded() {
            return EventKind.REQUEST_ANSWERED
                    .with(Fact.MET, met)
                    .and(Fact.CALLED_AT, calledAt)
                    .and(Fact.ENTERED_LATE, late ? true : null);
        }
    }

    record MessageSent() implements RequestEvent {
        public RecordedEvent recorded() {
            return EventKind.MESSAGE_SENT.recorded();
        }
    }

    /**
     * A mail about the request that did not arrive; it may come back after the closing, and is on record all the same.
     *
     * @param mail the code of what the mail was about
     * @param message the position in the conversation of the message that it carried; absent where it carried none
     * @param cause the code of why not
     * @param reason the words of a mail server; empty where none said anything
     */
    record MessageNotDelivered(String mail, @Nullable Integer message, String cause, String reason) implements Remark {

        /** The cause where there was nobody to write to. */
        public static final String NOBODY = "NOBODY_TO_WRITE_TO";

        public RecordedEvent recorded() {
            return EventKind.MESSAGE_NOT_DELIVERED
                    .with(Fact.MAIL, mail)
                    .and(Fact.MESSAGE, message)
                    .and(Fact.CAUSE, cause)
                    .and(Fact.REASON, reason);
        }
    }

    record FileAttached(String name) implements Remark {
        public RecordedEvent recorded() {
            return EventKind.FILE_ATTACHED.with(Fact.NAME, name);
        }
    }

    record RequestHandedOver(String from, String to) implements RequestEvent {

        public RecordedEvent recorded() {
            return EventKind.REQUEST_HANDED_OVER.with(Fact.FROM, from).and(Fact.TO, to);
        }
    }

    /** The reason for a handover, which is not for the customer. */
    record HandoverExplained(String to, String reason) implements RequestEvent, StaffOnly {
        public RecordedEvent recorded() {
            return EventKind.HANDOVER_EXPLAINED.with(Fact.TO, to).and(Fact.REASON, reason);
        }
    }

    record SeverityChanged(Severity from, Severity to, SeveritySource source, String reason) implements RequestEvent {
        public RecordedEvent recorded() {
            return EventKind.SEVERITY_CHANGED
                    .with(Fact.FROM, from)
                    .and(Fact.TO, to)
                    .and(Fact.SOURCE, source)
                    .and(Fact.REASON, reason);
        }
    }

    record RequestWithdrawn() implements RequestEvent {
        public RecordedEvent recorded() {
            return EventKind.REQUEST_WITHDRAWN.recorded();
        }
    }

    /**
     * @param silence the business days of silence that led to it; absent where the customer was not silent
     * @param window the days for which it can be reopened
     */
    record RequestClosed(Closure closure, @Nullable Integer silence, Instant reopenUntil, int window)
            implements RequestEvent {

        static RequestClosed of(Episode closed, @Nullable CustomerTurn turn, CustomerDeadlines deadlines) {
            Closure closure = requireNonNull(closed.closure());
            return new RequestClosed(
                    closure,
                    turn != null && closure.bySilence() ? turn.days() : null,
                    requireNonNull(closed.reopenUntil()),
                    deadlines.reopenWindowDays());
        }

        public RecordedEvent recorded() {
            return EventKind.REQUEST_CLOSED
                    .with(Fact.CLOSURE, closure)
                    .and(Fact.SILENCE, silence)
                    .and(Fact.REOPEN_UNTIL, reopenUntil)
                    .and(Fact.REOPEN_WINDOW_DAYS, window);
        }
    }

    record SurveyInvited() implements RequestEvent {
        public RecordedEvent recorded() {
            return EventKind.SURVEY_INVITED.recorded();
        }
    }

    record SurveyAnswered(int score, SurveySide by) implements RequestEvent {
        public RecordedEvent recorded() {
            return EventKind.SURVEY_ANSWERED.with(Fact.SCORE, score).and(Fact.SIDE, by);
        }
    }

    /** A message that came too late to move anything. */
    record MessageKept() implements RequestEvent {
        public RecordedEvent recorded() {
            return EventKind.MESSAGE_AFTER_CLOSING.recorded();
        }
    }

    record RequestReopened(int episode, String reason) implements RequestEvent {
        public RecordedEvent recorded() {
            return EventKind.REQUEST_REOPENED.with(Fact.EPISODE, episode).and(Fact.REASON, reason);
        }
    }

    record RequestArchived() implements RequestEvent {
        public RecordedEvent recorded() {
            return EventKind.REQUEST_ARCHIVED.recorded();
        }
    }
}
