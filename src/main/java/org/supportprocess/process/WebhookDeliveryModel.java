package org.supportprocess.process;

/** The vocabulary of {@code webhook-delivery.bpmn}. */
final class WebhookDeliveryModel {

    static final String PROCESS = "webhook-delivery";

    private WebhookDeliveryModel() {}
}
