package org.supportprocess.webhook;

/** Tells the process that there is an event to deliver. */
public interface WebhookProcess {

    /** In the caller's transaction; the event is delivered after it. */
    void deliveryDue(String delivery);
}
