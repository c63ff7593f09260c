package org.supportprocess.request.lifecycle;

/** What a customer is told about where a request stands. */
public enum State {
    OPEN,
    ATTENTION_NEEDED,
    CLOSED
}
