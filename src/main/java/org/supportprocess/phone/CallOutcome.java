package org.supportprocess.phone;

/** The outcome of a call. */
public enum CallOutcome {
    /** The call was recorded; nothing was opened. */
    NOTED,
    /** A request was opened for the caller. */
    REQUEST_OPENED,
    /** The caller was told where to turn instead. */
    REFERRED
}
