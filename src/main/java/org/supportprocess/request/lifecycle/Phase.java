package org.supportprocess.request.lifecycle;

/** The internal position of a request; each phase is one place in the diagram. */
public enum Phase {
    /** Taken in, not yet triaged. Never seen outside the transaction that submits it. */
    SUBMITTED(State.OPEN),
    /** An engineer is to make the initial response. */
    ANSWERING(State.OPEN),
    /** An engineer works on it. */
    RESOLVING(State.OPEN),
    /** The customer is to give information. */
    WAITING_FOR_CUSTOMER(State.ATTENTION_NEEDED),
    /** The customer is to confirm or reject a solution. */
    SOLUTION_PROPOSED(State.ATTENTION_NEEDED),
    /** Closed; it can be reopened for a while. */
    CLOSED(State.CLOSED),
    /** Closed because the customer withdrew it; it can be reopened for a while. */
    WITHDRAWN(State.CLOSED),
    /** The reopen window is over. */
    ARCHIVED(State.CLOSED),
    /** Not entitled; answered with a pointer. */
    DECLINED(State.CLOSED);

    private final State state;

    Phase(State state) {
        this.state = state;
    }

    public State state() {
        return state;
    }

    /** Whether it lies between routing and closing. */
    public boolean inHandling() {
        return state != State.CLOSED && this != SUBMITTED;
    }
}
