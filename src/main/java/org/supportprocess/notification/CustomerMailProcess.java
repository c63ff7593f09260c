package org.supportprocess.notification;

/** The outbound interface to the process that sends mail. */
public interface CustomerMailProcess {

    /** Announces a mail in the caller's transaction; it is sent afterwards. */
    void mailWritten(long mail);
}
