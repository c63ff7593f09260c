package org.supportprocess.request.promise;

/** What has come of a promise. The names are told to programs, so they never change. */
public enum Verdict {
    /** Its time runs. */
    OPEN,
    KEPT,
    MISSED,
    /** The customer no longer holds us to it, or the change that led to it was taken back at once. */
    RELEASED,
    /** No hour was named, so there is nothing to keep or to miss. */
    NOTHING_PROMISED
}
