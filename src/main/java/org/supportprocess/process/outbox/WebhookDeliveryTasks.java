package org.supportprocess.process.outbox;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supportprocess.webhook.WebhookCourier;

/** What the diagram tells Java when a program is to be told of an event. */
@Configuration(proxyBeanMethods = false)
public class WebhookDeliveryTasks {

    private final WebhookCourier courier;

    WebhookDeliveryTasks(WebhookCourier courier) {
        this.courier = courier;
    }

    /** The business key is the id of the delivery. */
    @Bean
    JavaDelegate deliverWebhook() {
        return execution -> courier.deliver(execution.getBusinessKey());
    }
}
