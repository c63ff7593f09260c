package org.supportprocess.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.supportprocess.access.Caller;
import org.supportprocess.account.WebhookActions;
import org.supportprocess.account.WebhookActions.NewWebhook;
import org.supportprocess.web.PageView;
import org.supportprocess.web.Paging;
import org.supportprocess.webhook.Webhook;
import org.supportprocess.webhook.WebhookDelivery;
import org.supportprocess.webhook.WebhookEvent;

/** An organisation's webhooks over HTTP. Instants are in UTC. */
@RestController
@RequestMapping("/api/webhooks")
class WebhooksController {

    private final WebhookActions webhooks;

    WebhooksController(WebhookActions webhooks) {
        this.webhooks = webhooks;
    }

    @Operation(summary = "Lists the webhooks, oldest first")
    @GetMapping
    PageView<WebhookView> list(Caller caller) {
        Page<Webhook> all = new PageImpl<>(webhooks.list(caller));
        return PageView.of(all.map(webhook -> WebhookView.of(webhook, null)));
    }

    @Operation(summary = "Shows a webhook")
    @GetMapping("/{id}")
    WebhookView show(Caller caller, @PathVariable String id) {
        return WebhookView.of(webhooks.get(caller, id), null);
    }

    @Operation(summary = "Adds a webhook; its secret is in this answer only")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<WebhookView> add(Caller caller, @RequestBody @Valid NewWebhook body) {
        Webhook added = webhooks.add(caller, body);
        return ResponseEntity.created(URI.create("/api/webhooks/" + added.id()))
                .body(WebhookView.of(added, added.secret()));
    }

    @Operation(summary = "Removes a webhook, and what still waits for it")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Caller caller, @PathVariable String id) {
        webhooks.remove(caller, id);
    }

    @Operation(summary = "Lists what was sent to a webhook or waits to be, newest first")
    @GetMapping("/{id}/deliveries")
    PageView<DeliveryView> deliveries(Caller caller, @PathVariable String id, @ParameterObject @Valid Paging paging) {
        return PageView.of(webhooks.deliveries(caller, id, paging).map(DeliveryView::of));
    }

    /** Sends a test; its outcome appears among the deliveries. */
    @Operation(summary = "Sends a test to a webhook")
    @PostMapping("/{id}/deliveries")
    @ResponseStatus(HttpStatus.ACCEPTED)
    DeliveryView test(Caller caller, @PathVariable String id) {
        return DeliveryView.of(webhooks.test(caller, id));
    }

    /** @param secret present only in the answer that adds the webhook */
    record WebhookView(
            String id,
            String url,
            Set<WebhookEvent> events,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String secret,

            String createdBy,
            Instant createdAt) {

        static WebhookView of(Webhook webhook, @Nullable String secret) {
            return new WebhookView(
                    webhook.id(),
                    webhook.url().toString(),
                    webhook.events(),
                    secret,
                    webhook.createdBy(),
                    webhook.createdAt());
        }
    }

    /**
     * @param number the number of the request; absent for a test
     * @param lastStatus the status of the receiver's last answer; absent where there was none
     * @param deliveredAt absent while it waits or is tried again
     */
    record DeliveryView(
            String id,
            String event,
            @Nullable String number,
            Instant createdAt,
            int attempts,
            @Nullable Instant attemptedAt,
            @Nullable Integer lastStatus,
            @Nullable String lastError,
            @Nullable Instant deliveredAt) {

        static DeliveryView of(WebhookDelivery delivery) {
            return new DeliveryView(
                    delivery.id(),
                    delivery.event(),
                    delivery.requestNumber(),
                    delivery.createdAt(),
                    delivery.attempts(),
                    delivery.attemptedAt(),
                    delivery.lastStatus(),
                    delivery.lastError(),
                    delivery.deliveredAt());
        }
    }
}
