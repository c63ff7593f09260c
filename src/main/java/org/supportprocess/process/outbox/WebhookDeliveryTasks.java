package org.supportprocess.process.outbox;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supportprocess.webhook.WebhookSender;

/** What the diagram tells Java when a program is to be told of an event. */
@Configuration(proxyBeanMethods = false)
class WebhookDeliveryTasks {

    private final WebhookSender sender;

    WebhookDeliveryTasks(WebhookSender sender) {
        this.sender = sender;
    }

    /** The business key is the id of the delivery. */
    @Bean
    JavaDelegate deliverWebhook() {
        return execution -> sender.deliver(execution.getBusinessKey());
    }
}
