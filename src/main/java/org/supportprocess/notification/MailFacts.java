package org.supportprocess.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.supportprocess.request.Message;
import org.supportprocess.request.Pointer;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.promise.Availability;
import org.supportprocess.request.promise.ResponseTarget;

/**
 * What there is to say, as it was when it happened.
 *
 * @param summary of the request, or the subject of a mail that could not be taken; empty for a code
 * @param words what an engineer wrote, word for word, or a code; null where nobody wrote and where the code is forgotten
 * @param availability which hours count towards the promise; null before there is one
 * @param respondBy the promised instant; null where no hour is promised
 * @param until when the customer's turn, the reopen window or the code's time ends; null where none runs
 * @param closure null unless closed
 * @param reason why something was not taken; null otherwise
 * @param instead where to go instead; null otherwise
 */
@Embeddable
record MailFacts(
        String summary,
        String words,
        @Enumerated(EnumType.STRING) Availability availability,
        Instant respondBy,
        @Column(name = "until_at") Instant until,
        @Enumerated(EnumType.STRING) Closure closure,
        String reason,
        String instead) {

    /** The words of this step; a step without words says nothing of an earlier one's. */
    static MailFacts of(MailKind kind, SupportRequest request) {
        Optional<ResponseTarget> target = Optional.ofNullable(request.episode().target());
        Optional<Pointer> declined = Optional.ofNullable(request.declined());
        return new MailFacts(
                request.submission().summary(),
                words(kind, request),
                target.map(ResponseTarget::availability).orElse(null),
                target.map(ResponseTarget::respondBy).orElse(null),
                until(kind, request),
                request.episode().closure(),
                declined.map(Pointer::reason).orElse(null),
                declined.map(Pointer::instead).orElse(null));
    }

    static MailFacts refused(String subject, String reason) {
        return new MailFacts(subject, null, null, null, null, null, reason, null);
    }

    static MailFacts code(String digits, Instant until) {
        return new MailFacts("", digits, null, null, until, null, null, null);
    }

    MailFacts saying(String others) {
        return new MailFacts(summary, others, availability, respondBy, until, closure, reason, instead);
    }

    MailFacts until(Instant end) {
        return new MailFacts(summary, words, availability, respondBy, end, closure, reason, instead);
    }

    private static String words(MailKind kind, SupportRequest request) {
        return switch (kind) {
            case ANSWERED, INFORMATION_REQUESTED, SOLUTION_PROPOSED, MESSAGE_SENT ->
                Optional.ofNullable(request.lastSaid()).map(Message::text).orElse(null);
            default -> null;
        };
    }

    private static Instant until(MailKind kind, SupportRequest request) {
        return switch (kind) {
            case INFORMATION_REQUESTED, REMINDED, SOLUTION_PROPOSED ->
                request.customerTurn().answerBy();
            case CLOSED -> request.episode().reopenUntil();
            default -> null;
        };
    }
}
