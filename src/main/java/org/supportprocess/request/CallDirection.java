package org.supportprocess.request;

/** Who called whom. */
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
