package org.supportprocess.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.Message;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.event.Fact;
import org.supportprocess.request.event.Facts;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Pointer;
import org.supportprocess.request.promise.Availability;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.request.promise.Severity;

/**
 * The facts that a mail puts into words, as they were when it happened.
 *
 * @param summary that of the request, or the subject of a mail that could not be taken; empty for a code
 * @param words the words of an engineer, or a code; absent where nobody wrote and once the code is forgotten
 * @param availability the hours that count towards the promise; absent before there is one
 * @param respondBy the promised instant; absent where no hour is promised
 * @param until the end of the customer's turn, the reopen window or the code's time; absent where none runs
 * @param closure absent unless closed
 * @param reason why something was not taken
 * @param instead where to go instead of something that was not taken
 * @param severityBefore the severity that was lowered; absent where none was, like the next
 */
@Embeddable
record MailFacts(
        String summary,
        @Nullable String words,
        @Enumerated(EnumType.STRING) @Nullable Availability availability,
        @Nullable Instant respondBy,
        @Column(name = "until_at") @Nullable Instant until,
        @Enumerated(EnumType.STRING) @Nullable Closure closure,
        @Nullable String reason,
        @Nullable String instead,
        @Enumerated(EnumType.STRING) @Nullable Severity severityBefore,
        @Enumerated(EnumType.STRING) @Nullable Severity severity) {

    MailFacts(
            String summary,
            @Nullable String words,
            @Nullable Availability availability,
            @Nullable Instant respondBy,
            @Nullable Instant until,
            @Nullable Closure closure,
            @Nullable String reason,
            @Nullable String instead) {
        this(summary, words, availability, respondBy, until, closure, reason, instead, null, null);
    }

    /** The facts of this step; a step without words of its own does not repeat an earlier one's. */
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

    MailFacts saying(@Nullable String others) {
        return new MailFacts(
                summary, others, availability, respondBy, until, closure, reason, instead, severityBefore, severity);
    }

    MailFacts until(@Nullable Instant end) {
        return new MailFacts(
                summary, words, availability, respondBy, end, closure, reason, instead, severityBefore, severity);
    }

    MailFacts missing(Facts missed) {
        return new MailFacts(
                summary,
                missed.find(Fact.TEXT).filter(word -> !word.isEmpty()).orElse(null),
                availability,
                missed.instant(Fact.RESPOND_BY),
                missed.instant(Fact.UNTIL),
                closure,
                reason,
                instead);
    }

    /** @param promised the promise that stays; absent where none runs */
    MailFacts lowering(Facts change, @Nullable Instant promised) {
        return new MailFacts(
                summary,
                change.get(Fact.REASON),
                availability,
                promised,
                until,
                closure,
                reason,
                instead,
                Severity.valueOf(change.get(Fact.FROM)),
                Severity.valueOf(change.get(Fact.TO)));
    }

    private static @Nullable String words(MailKind kind, SupportRequest request) {
        return switch (kind) {
            case ANSWERED, INFORMATION_REQUESTED, SOLUTION_PROPOSED, MESSAGE_SENT, NEWS_PROMISED ->
                Optional.ofNullable(request.lastSaid()).map(Message::text).orElse(null);
            default -> null;
        };
    }

    private static @Nullable Instant until(MailKind kind, SupportRequest request) {
        return switch (kind) {
            case INFORMATION_REQUESTED, REMINDED, SOLUTION_PROPOSED, SILENCE_REMINDED, TURN_BEGUN_AGAIN ->
                request.customersTurnEnd();
            case PROMISE_MISSED, NEWS_PROMISED -> request.episode().newsBy();
            case MESSAGE_SENT -> request.customersTurn() ? request.customersTurnEnd() : null;
            case CLOSED, REPLY_KEPT -> request.episode().reopenUntil();
            default -> null;
        };
    }
}
