package org.supportprocess.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.supportprocess.request.RequestHappened;

/**
 * The record of events that programs are to be told, made in the step they tell of. An organisation without any costs
 * one query.
 */
@Component
@EnableConfigurationProperties(WebhookSettings.class)
public class WebhookDeliveryRecorder {

    private final Webhooks webhooks;
    private final WebhookDeliveries deliveries;
    private final WebhookProcess process;
    private final ObjectMapper json;
    private final Clock clock;

    WebhookDeliveryRecorder(
            Webhooks webhooks, WebhookDeliveries deliveries, WebhookProcess process, ObjectMapper json, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.process = process;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void record(RequestHappened happened) {
        WebhookEvent.of(happened.entry()).ifPresent(event -> webhooks
                .findByOrganisationAndDisabledAtIsNullOrderByCreatedAtAscIdAsc(
                        happened.request().terms().organisation())
                .stream()
                .filter(webhook -> webhook.wants(event))
                .forEach(webhook -> announce(webhook, event, happened)));
    }

    /** Sends a test in the caller's transaction. */
    public WebhookDelivery test(Webhook webhook) {
        WebhookDelivery delivery = WebhookDelivery.test(webhook, clock.instant());
        return send(delivery, WebhookPayload.test(delivery, webhook.organisation()));
    }

    private void announce(Webhook webhook, WebhookEvent event, RequestHappened happened) {
        String number = happened.request().number().value();
        WebhookDelivery delivery =
                WebhookDelivery.about(webhook, event, number, happened.entry().position(), clock.instant());
        send(delivery, WebhookPayload.of(delivery, happened.request()));
    }

    private WebhookDelivery send(WebhookDelivery delivery, WebhookPayload payload) {
        delivery.carry(written(payload));
        WebhookDelivery saved = deliveries.save(delivery);
        process.deliveryDue(saved.id());
        return saved;
    }

    private String written(WebhookPayload payload) {
        try {
            return json.writeValueAsString(payload);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
