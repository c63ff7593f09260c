package org.supportprocess.request.lifecycle;

/** The position of a request as the customer is told it. */
public enum State {
    OPEN,
    ATTENTION_NEEDED,
    CLOSED
}
