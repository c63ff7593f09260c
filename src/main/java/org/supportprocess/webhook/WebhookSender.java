package org.supportprocess.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The delivery of events, each until it has been accepted once. An event goes out as the last thing before the
 * transaction is committed, so that next to nothing can fail afterwards. Should the machine die between the two, it
 * goes out again under the same id, by which the receiver can tell.
 */
@Component
public class WebhookSender {

    private final WebhookDeliveries deliveries;
    private final Webhooks webhooks;
    private final WebhookClient client;
    private final FailedAttemptRecorder failures;
    private final Clock clock;

    WebhookSender(
            WebhookDeliveries deliveries,
            Webhooks webhooks,
            WebhookClient client,
            FailedAttemptRecorder failures,
            Clock clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.client = client;
        this.failures = failures;
        this.clock = clock;
    }

    /** Delivers an event in the caller's transaction; does nothing for a webhook that has been removed meanwhile. */
    public void deliver(String id) {
        deliveries.findToSend(id).filter(WebhookDelivery::waits).ifPresent(delivery -> receiver(delivery)
                .ifPresent(webhook -> beforeCommit(() -> post(delivery, webhook))));
    }

    private Optional<Webhook> receiver(WebhookDelivery delivery) {
        return webhooks.findById(delivery.webhook()).filter(Webhook::enabled);
    }

    private void post(WebhookDelivery delivery, Webhook webhook) {
        Instant now = clock.instant();
        try {
            delivery.accept(client.post(webhook.url(), delivery.payload(), headers(delivery, webhook, now)), now);
        } catch (DeliveryFailed failure) {
            failures.note(delivery.id(), failure);
            throw failure;
        }
    }

    private static Map<String, String> headers(WebhookDelivery delivery, Webhook webhook, Instant now) {
        return Map.of(
                "Support-Event",
                delivery.event(),
                "Support-Delivery",
                delivery.id(),
                WebhookSignature.HEADER,
                WebhookSignature.of(delivery.payload(), webhook.secret(), now));
    }

    private static void beforeCommit(Runnable step) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                step.run();
            }
        });
    }
}
