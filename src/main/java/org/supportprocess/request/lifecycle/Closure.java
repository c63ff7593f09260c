package org.supportprocess.request.lifecycle;

/** Why a request was closed. */
public enum Closure {
    CONFIRMED("the customer confirmed the solution"),
    CONFIRMED_BY_SILENCE(
            "five business days passed without an answer to the proposed solution, which counts as confirmed"),
    UNANSWERED("the information asked for did not arrive within ten business days"),
    WITHDRAWN("the customer withdrew the request");

    private final String words;

    Closure(String words) {
        this.words = words;
    }

    /** What it means that the customer lets the time pass. */
    public static Closure bySilenceIn(Phase phase) {
        return phase == Phase.WAITING_FOR_CUSTOMER ? UNANSWERED : CONFIRMED_BY_SILENCE;
    }

    public String words() {
        return words;
    }
}
