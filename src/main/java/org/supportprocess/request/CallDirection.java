package org.supportprocess.request;

/** The direction of a telephone call. */
public enum CallDirection {
    INCOMING("Call from"),
    OUTGOING("Call to");

    private final String words;

    CallDirection(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
