package org.supportprocess.request.promise;

/** The reason a response target was set. */
public enum TargetCause {
    SUBMITTED,
    REOPENED,
    /** The severity changed before an engineer had made contact. */
    SEVERITY_CHANGED
}
