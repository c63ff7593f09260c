package org.supportprocess.phone;

import java.time.Duration;

/** The ways in which callers show who they are. */
public enum VerificationMethod {
    /** They read out a code that was mailed to their registered address. */
    CODE(Duration.ofMinutes(10), "by a code sent to the registered address"),
    /** They are called back on their registered number. */
    CALL_BACK(Duration.ofHours(1), "by a call back to the registered number");

    private final Duration time;
    private final String words;

    VerificationMethod(Duration time, String words) {
        this.time = time;
        this.words = words;
    }

    /** The end of a sentence: "verified by …". */
    public String words() {
        return words;
    }

    /** The time it may take. */
    Duration time() {
        return time;
    }
}
