package org.supportprocess.webhook;

/** The outbound interface to the process that delivers events. */
public interface WebhookProcess {

    /** Announces a delivery in the caller's transaction; it is made afterwards. */
    void deliveryDue(String delivery);
}
