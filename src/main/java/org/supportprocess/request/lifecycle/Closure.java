package org.supportprocess.request.lifecycle;

/** The reason a request was closed. */
public enum Closure {
    CONFIRMED,
    /** Nobody answered the proposed solution in time. */
    CONFIRMED_BY_SILENCE,
    /** The information asked for did not arrive in time. */
    UNANSWERED,
    WITHDRAWN;

    /** Whether the customer let the time pass. */
    public boolean bySilence() {
        return this == CONFIRMED_BY_SILENCE || this == UNANSWERED;
    }

    /** The reason that applies when the customer lets the time pass. */
    public static Closure bySilenceIn(Phase phase) {
        return phase == Phase.WAITING_FOR_CUSTOMER ? UNANSWERED : CONFIRMED_BY_SILENCE;
    }
}
