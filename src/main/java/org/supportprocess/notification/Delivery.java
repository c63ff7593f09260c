package org.supportprocess.notification;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a word of ours has reached the customer by mail.
 *
 * @param at since when that is so
 * @param reason why it does not arrive, in one line, in the words of a mail server; absent unless it failed
 */
public record Delivery(State state, Instant at, @Nullable String reason) {

    /** The reason where there was nobody to write to. */
    public static final String NOBODY_TO_WRITE_TO = "Nobody may be written to about this request";

    public enum State {
        /** No mail goes out: it is read in the portal, where it has stood since it was said. */
        NOT_BY_MAIL,
        /** No mail server has taken it yet; it is tried again. */
        WAITING,
        /** The mail server took it, and no failure is known. */
        SENT,
        /** It was refused for good or has come back, or there was nobody to write to; it is not tried again. */
        FAILED
    }

    static Delivery notByMail(Instant said) {
        return new Delivery(State.NOT_BY_MAIL, said, null);
    }

    static Delivery of(OutgoingMail mail) {
        return switch (mail.state()) {
            case WAITING -> new Delivery(State.WAITING, mail.writtenAt(), null);
            case SENT -> new Delivery(State.SENT, requireNonNull(mail.sentAt()), null);
            case FAILED -> new Delivery(State.FAILED, requireNonNull(mail.failedAt()), mail.failure());
            case KEPT -> notByMail(mail.writtenAt());
        };
    }

    public boolean failed() {
        return state == State.FAILED;
    }

    public boolean nobodyToWriteTo() {
        return NOBODY_TO_WRITE_TO.equals(reason);
    }
}
