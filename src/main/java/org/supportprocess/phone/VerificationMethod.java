package org.supportprocess.phone;

import java.time.Duration;

/** The ways in which callers show who they are. */
public enum VerificationMethod {
    /** They read out a code that was mailed to their registered address. */
    CODE(Duration.ofMinutes(10)),
    /** They are called back on their registered number. */
    CALL_BACK(Duration.ofHours(1));

    private final Duration time;

    VerificationMethod(Duration time) {
        this.time = time;
    }

    /** The time it may take. */
    Duration time() {
        return time;
    }
}
