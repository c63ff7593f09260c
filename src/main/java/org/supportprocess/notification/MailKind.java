package org.supportprocess.notification;

import java.util.Arrays;
import java.util.Optional;
import org.supportprocess.request.NotificationOccasion;
import org.supportprocess.request.lifecycle.Phase;

/** What a mail is about: an occasion of a request, a mail of the customer's that could not be taken, or a call. */
public enum MailKind {
    ACKNOWLEDGED,
    DECLINED,
    ANSWERED,
    INFORMATION_REQUESTED,
    REMINDED,
    SOLUTION_PROPOSED,
    CLOSED,
    REOPENED,
    MESSAGE_SENT,
    REPLY_REFUSED,
    /** A code by which somebody on the telephone shows who they are. */
    CALLER_CODE;

    /**
     * The kind of mail about an occasion; empty where only machines are told: an escalation is ours to worry about, and
     * a first answer that asks something is mailed as the question.
     */
    static Optional<MailKind> of(NotificationOccasion occasion, Phase phase) {
        if (occasion == NotificationOccasion.ANSWERED && phase != Phase.RESOLVING) {
            return Optional.empty();
        }
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(occasion.name()))
                .findFirst();
    }

    /** Whether it is the first mail about a request; every other mail belongs below it. */
    boolean beginsThread() {
        return this == ACKNOWLEDGED || this == DECLINED;
    }
}
