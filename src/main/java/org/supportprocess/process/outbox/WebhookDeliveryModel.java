package org.supportprocess.process.outbox;

/** The vocabulary of {@code webhook-delivery.bpmn}. */
public final class WebhookDeliveryModel {

    public static final String PROCESS = "webhook-delivery";

    private WebhookDeliveryModel() {}
}
