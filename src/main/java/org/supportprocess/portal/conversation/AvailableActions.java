package org.supportprocess.portal.conversation;

import java.time.Instant;
import org.supportprocess.access.Caller;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.lifecycle.Phase;

/**
 * The actions open to the reader of a request now; no others are offered.
 *
 * @param reply to write in the conversation
 * @param confirm to confirm the proposed solution, until something new has been said about it
 * @param reject to reject it, while it waits for an answer
 * @param setSeverity with elevated support only
 * @param reopen while the window is open
 * @param followUp once the window is over
 * @param survey once per closing and side
 */
public record AvailableActions(
        boolean reply,
        boolean confirm,
        boolean reject,
        boolean setSeverity,
        boolean withdraw,
        boolean reopen,
        boolean followUp,
        boolean survey) {

    private static final AvailableActions NONE =
            new AvailableActions(false, false, false, false, false, false, false, false);

    /** @param elevated whether the severity is the customer's to set */
    static AvailableActions of(Caller caller, SupportRequest request, boolean elevated, Instant now) {
        if (!caller.isCustomer()) {
            return NONE;
        }
        Phase phase = request.phase();
        boolean handled = phase.inHandling();
        boolean closed = phase == Phase.CLOSED || phase == Phase.WITHDRAWN;
        boolean open = closed && request.episode().reopenableAt(now);
        return new AvailableActions(
                handled,
                handled && request.exchange().proposedAt() != null,
                phase == Phase.SOLUTION_PROPOSED,
                handled && elevated,
                handled,
                open,
                phase == Phase.ARCHIVED || closed && !open,
                caller.isAskedHowItWent(request));
    }

    /** Whether there are actions beside writing. */
    public boolean more() {
        return setSeverity || withdraw;
    }

    public boolean none() {
        return equals(NONE);
    }

    /** A tag that changes as soon as other actions are offered. */
    public String tag() {
        return Integer.toHexString(hashCode());
    }
}
