package org.supportprocess.request;

import org.supportprocess.request.lifecycle.Phase;

/** The reason a response target was set. */
public enum TargetCause {
    SUBMITTED,
    REOPENED,
    /** The severity changed before an engineer had made contact. */
    SEVERITY_CHANGED;

    /** The cause for a request whose target is being set. */
    static TargetCause of(SupportRequest request) {
        if (request.phase() != Phase.SUBMITTED) {
            return SEVERITY_CHANGED;
        }
        return request.episode().number() == 1 ? SUBMITTED : REOPENED;
    }
}
