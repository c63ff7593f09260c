package org.supportprocess.notification;

/** The outbound interface to the process that sends mail. */
public interface CustomerMailProcess {

    /**
     * Announces a mail in the caller's transaction. Afterwards it is sent, unless it has been or has failed, and what became of
     * it is made known; of a failure that is learnt of later that is done again.
     */
    void mailWritten(long mail);
}
