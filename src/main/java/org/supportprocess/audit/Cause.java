package org.supportprocess.audit;

import org.supportprocess.request.RecordedTarget;

/** Why a response target was set. */
public enum Cause {
    SUBMITTED("The request was submitted."),
    REOPENED("The request was reopened."),
    SEVERITY_CHANGED("The severity was changed to %s before an engineer had made contact.");

    private final String words;

    Cause(String words) {
        this.words = words;
    }

    /** @param first whether it is the first target of its episode */
    static Cause of(RecordedTarget target, boolean first) {
        if (!first) {
            return SEVERITY_CHANGED;
        }
        return target.episode() == 1 ? SUBMITTED : REOPENED;
    }

    String words(RecordedTarget target) {
        return words.formatted(target.severity());
    }
}
