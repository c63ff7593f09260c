package org.supportprocess.notification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.Message;
import org.supportprocess.request.RequestHappened;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.event.Fact;
import org.supportprocess.request.event.Facts;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.promise.SeveritySource;
import org.supportprocess.request.turn.Turn;

/** What a mail is about: what has happened to a request, a mail of the customer's that could not be taken or came too late, or a call. */
public enum MailKind {
    ACKNOWLEDGED,
    DECLINED,
    ANSWERED,
    INFORMATION_REQUESTED,
    REMINDED,
    /** Asked once more whether a solution works. */
    SILENCE_REMINDED,
    /** The customer has the full time to answer again. */
    TURN_BEGUN_AGAIN,
    SOLUTION_PROPOSED,
    CLOSED,
    REOPENED,
    MESSAGE_SENT,
    /** Somebody here has lowered the severity, for a reason. */
    SEVERITY_LOWERED,
    /** We have missed a promise. */
    PROMISE_MISSED,
    /** A lead says by when there is news. */
    NEWS_PROMISED,
    REPLY_REFUSED,
    /** A mail of the customer's came after closing and is kept. */
    REPLY_KEPT,
    /** A code by which somebody on the telephone shows who they are. */
    CALLER_CODE;

    /**
     * The kind of mail about what has happened; empty where the customer is not written to. A first answer that asks
     * something is mailed as the question.
     */
    static Optional<MailKind> of(RequestHappened happened) {
        SupportRequest request = happened.request();
        return Optional.ofNullable(
                switch (happened.entry().kind()) {
                    case REQUEST_ACKNOWLEDGED -> happened.entry().episode() == 1 ? ACKNOWLEDGED : REOPENED;
                    case REQUEST_DECLINED -> DECLINED;
                    case REQUEST_ANSWERED ->
                        request.phase() == Phase.RESOLVING
                                        && !happened.entry().facts().has(Fact.CALLED_AT)
                                ? ANSWERED
                                : null;
                    case INFORMATION_REQUESTED -> INFORMATION_REQUESTED;
                    case CUSTOMER_REMINDED -> request.phase() == Phase.SOLUTION_PROPOSED ? SILENCE_REMINDED : REMINDED;
                    case TURN_BEGUN_AGAIN -> toldBy(happened) ? null : TURN_BEGUN_AGAIN;
                    case SOLUTION_PROPOSED -> SOLUTION_PROPOSED;
                    case REQUEST_CLOSED -> CLOSED;
                    case PROMISE_MISSED -> PROMISE_MISSED;
                    case NEWS_PROMISED -> NEWS_PROMISED;
                    case SEVERITY_CHANGED -> isLoweredByUs(happened.entry().facts()) ? SEVERITY_LOWERED : null;
                    case MESSAGE_SENT -> isOurs(request.lastSaid()) ? MESSAGE_SENT : null;
                    default -> null;
                });
    }

    /** Whether the mail whose arrival begins the turn names its end itself. */
    private static boolean toldBy(RequestHappened happened) {
        return happened.entry()
                .facts()
                .find(Fact.CAUSE)
                .filter(Turn.Reason.WORD_ON_ITS_WAY.name()::equals)
                .isPresent();
    }

    private static boolean isLoweredByUs(Facts facts) {
        return facts.get(Fact.SOURCE).equals(SeveritySource.ENGINEER.name())
                && facts.get(Fact.FROM).compareTo(facts.get(Fact.TO)) < 0;
    }

    boolean reminds() {
        return this == REMINDED || this == SILENCE_REMINDED;
    }

    /** The mail that a reminder repeats. */
    MailKind remindsOf() {
        return this == REMINDED ? INFORMATION_REQUESTED : SOLUTION_PROPOSED;
    }

    static boolean isOurs(@Nullable Message said) {
        return said != null && !said.fromCustomer();
    }

    /** Whether it answers a mail of somebody's, who may be a program. */
    boolean isReply() {
        return this == REPLY_REFUSED || this == REPLY_KEPT;
    }

    /** Whether it carries a message of the conversation; what it says itself, like an acknowledgement, stands nowhere else. */
    boolean carriesMessage() {
        return switch (this) {
            case DECLINED, ANSWERED, INFORMATION_REQUESTED, SOLUTION_PROPOSED, MESSAGE_SENT, NEWS_PROMISED -> true;
            default -> false;
        };
    }

    /** Whether it is the first mail about a request; every other mail belongs below it. */
    boolean beginsThread() {
        return this == ACKNOWLEDGED || this == DECLINED;
    }
}
