package org.supportprocess.phone;

/** What became of a call. */
public enum CallOutcome {
    /** It stands in the record of calls; nothing was opened. */
    NOTED,
    /** A request was opened for the caller. */
    REQUEST_OPENED,
    /** The caller was told where to turn instead. */
    REFERRED
}
