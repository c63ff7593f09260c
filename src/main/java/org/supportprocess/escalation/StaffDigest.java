package org.supportprocess.escalation;

/** Tells the process that the staff has to be told. */
public interface StaffDigest {

    /** Comes with the notice, in the same transaction: a digest run begins some time after it, and finds it. */
    void noticeGiven();
}
