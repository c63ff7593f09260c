package org.supportprocess.phone;

/** The outcome of an attempt to verify a caller. Each is a normal outcome: what it changes is kept. */
public enum VerificationResult {
    VERIFIED,
    WRONG,
    /** Wrong for the last time: the code is no longer valid. */
    EXHAUSTED,
    EXPIRED
}
