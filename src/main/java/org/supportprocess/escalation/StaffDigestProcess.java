package org.supportprocess.escalation;

/** The outbound interface to the process that tells staff. */
public interface StaffDigestProcess {

    /** Announces a notice in the transaction that gives it: a digest run begins some time afterwards, and finds it. */
    void noticeGiven();
}
