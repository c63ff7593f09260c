package org.supportprocess.notification;

/** The outbound interface to the process that sends mail. */
public interface CustomerMailProcess {

    /** Announces a mail in the caller's transaction; it is sent afterwards. */
    void mailWritten(long mail);

    /** Announces, in the caller's transaction, that a mail has not arrived; that is reported afterwards. */
    void mailFailed(long mail);
}
