package org.supportprocess.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** One event for one webhook. It is noted down in the step that it tells of, and posted later. */
@Entity
@DynamicUpdate
public class WebhookDelivery {

    private static final String TEST = "test";
    private static final int ERROR_LENGTH = 300;

    @Id
    private String id = UUID.randomUUID().toString();

    private String webhook;
    private String requestNumber;

    @Column(name = "timeline_position")
    private Integer position;

    private String event;
    private String payload;
    private Instant createdAt;
    private int attempts;
    private Instant attemptedAt;
    private Integer lastStatus;
    private String lastError;
    private Instant deliveredAt;

    protected WebhookDelivery() {}

    private WebhookDelivery(Webhook webhook, String event, Instant now) {
        this.webhook = webhook.id();
        this.event = event;
        this.createdAt = now;
    }

    /** @param position in the request's timeline; no two steps have the same */
    static WebhookDelivery about(Webhook webhook, WebhookEvent event, String request, int position, Instant now) {
        WebhookDelivery delivery = new WebhookDelivery(webhook, event.code(), now);
        delivery.requestNumber = request;
        delivery.position = position;
        return delivery;
    }

    /** About nothing; it shows whether the receiver understands. */
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

    /** @param status null where there was no answer */
    void fail(Integer status, String error, Instant now) {
        attempt(status, error.length() > ERROR_LENGTH ? error.substring(0, ERROR_LENGTH) : error, now);
    }

    private void attempt(Integer status, String error, Instant now) {
        attempts++;
        attemptedAt = now;
        lastStatus = status;
        lastError = error;
    }

    /** By which the receiver recognises an event that comes a second time. */
    public String id() {
        return id;
    }

    String webhook() {
        return webhook;
    }

    /** Null for a test. */
    public String requestNumber() {
        return requestNumber;
    }

    public String event() {
        return event;
    }

    /** As it is sent, byte by byte: JSON in UTF-8. */
    public String payload() {
        return payload;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int attempts() {
        return attempts;
    }

    /** Null before the first attempt. */
    public Instant attemptedAt() {
        return attemptedAt;
    }

    /** The HTTP status of the last answer; null where there was none. */
    public Integer lastStatus() {
        return lastStatus;
    }

    /** Why the last attempt failed; null where it did not. */
    public String lastError() {
        return lastError;
    }

    /** Null until the receiver has accepted it. */
    public Instant deliveredAt() {
        return deliveredAt;
    }
}
