package org.supportprocess.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** The delivery of one event to one webhook. It is recorded in the step that it tells of, and posted later. */
@Entity
@DynamicUpdate
public class WebhookDelivery {

    private static final String TEST = "test";
    private static final int ERROR_LENGTH = 300;

    @Id
    private String id = UUID.randomUUID().toString();

    private String webhook;
    private @Nullable String requestNumber;

    @Column(name = "timeline_position")
    private @Nullable Integer position;

    private String event;

    @SuppressWarnings("NullAway.Init") // given by carry(), before it is saved
    private String payload;

    private Instant createdAt;
    private int attempts;
    private @Nullable Instant attemptedAt;
    private @Nullable Integer lastStatus;
    private @Nullable String lastError;
    private @Nullable Instant deliveredAt;

    protected WebhookDelivery() {}

    private WebhookDelivery(Webhook webhook, String event, Instant now) {
        this.webhook = webhook.id();
        this.event = event;
        this.createdAt = now;
    }

    /** @param position the position in the request's timeline; no two steps have the same */
    static WebhookDelivery about(Webhook webhook, WebhookEvent event, String request, int position, Instant now) {
        WebhookDelivery delivery = new WebhookDelivery(webhook, event.code(), now);
        delivery.requestNumber = request;
        delivery.position = position;
        return delivery;
    }

    /** A delivery about nothing, which shows whether the receiver understands. */
    static WebhookDelivery test(Webhook webhook, Instant now) {
        return new WebhookDelivery(webhook, TEST, now);
    }

    void carry(String content) {
        payload = content;
    }

    boolean waits() {
        return deliveredAt == null;
    }

    void accept(int status, Instant now) {
        attempt(status, null, now);
        deliveredAt = now;
    }

    /** @param status absent where there was no answer */
    void fail(@Nullable Integer status, String error, Instant now) {
        attempt(status, error.length() > ERROR_LENGTH ? error.substring(0, ERROR_LENGTH) : error, now);
    }

    private void attempt(@Nullable Integer status, @Nullable String error, Instant now) {
        attempts++;
        attemptedAt = now;
        lastStatus = status;
        lastError = error;
    }

    /** The id by which the receiver recognises an event that comes a second time. */
    public String id() {
        return id;
    }

    String webhook() {
        return webhook;
    }

    /** The request it tells of; absent for a test. */
    public @Nullable String requestNumber() {
        return requestNumber;
    }

    public String event() {
        return event;
    }

    /** The body exactly as it is sent: JSON in UTF-8. */
    public String payload() {
        return payload;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int attempts() {
        return attempts;
    }

    /** The last attempt, if there has been one. */
    public @Nullable Instant attemptedAt() {
        return attemptedAt;
    }

    /** The HTTP status of the last answer; absent where there was none. */
    public @Nullable Integer lastStatus() {
        return lastStatus;
    }

    /** The reason why the last attempt failed, if it did. */
    public @Nullable String lastError() {
        return lastError;
    }

    /** The instant at which the receiver accepted it. */
    public @Nullable Instant deliveredAt() {
        return deliveredAt;
    }
}
