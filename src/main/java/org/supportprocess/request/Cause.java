package org.supportprocess.request;

import org.supportprocess.request.lifecycle.Phase;

/** Why a response target was set. */
public enum Cause {
    SUBMITTED,
    REOPENED,
    /** Before an engineer had made contact. */
    SEVERITY_CHANGED;

    /** For a request whose target is being set. */
    static Cause of(SupportRequest request) {
        if (request.phase() != Phase.SUBMITTED) {
            return SEVERITY_CHANGED;
        }
        return request.episode().number() == 1 ? SUBMITTED : REOPENED;
    }
}
