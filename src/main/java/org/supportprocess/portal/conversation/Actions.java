package org.supportprocess.portal.conversation;

import java.time.Instant;
import org.supportprocess.access.Caller;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.lifecycle.Phase;

/**
 * What the reader can do with a request now. Only that is offered.
 *
 * @param reply to write in the conversation
 * @param decide to confirm the proposed solution or to reject it
 * @param setSeverity with elevated support only
 * @param reopen while the window is open
 * @param followUp where the window is over
 * @param survey once per closing
 */
public record Actions(
        boolean reply,
        boolean decide,
        boolean setSeverity,
        boolean withdraw,
        boolean reopen,
        boolean followUp,
        boolean survey) {

    private static final Actions NONE = new Actions(false, false, false, false, false, false, false);

    /** @param elevated whether the severity is the customer's to set */
    static Actions of(Caller caller, SupportRequest request, boolean elevated, Instant now) {
        if (!caller.isCustomer()) {
            return NONE;
        }
        Phase phase = request.phase();
        boolean handled = phase.inHandling();
        boolean closed = phase == Phase.CLOSED || phase == Phase.WITHDRAWN;
        boolean open = closed && request.episode().reopenableAt(now);
        return new Actions(
                handled,
                phase == Phase.SOLUTION_PROPOSED,
                handled && elevated,
                handled,
                open,
                phase == Phase.ARCHIVED || closed && !open,
                closed && !request.episode().surveyed());
    }

    /** Whether there is anything to do but to write. */
    public boolean more() {
        return setSeverity || withdraw;
    }

    public boolean none() {
        return equals(NONE);
    }

    /** Another one as soon as something else is offered. */
    public String tag() {
        return Integer.toHexString(hashCode());
    }
}
