package org.supportprocess.notification;

/** Tells the process that there is a mail to send. */
public interface CustomerMail {

    /** In the caller's transaction; the mail is sent after it. */
    void mailWritten(long mail);
}
