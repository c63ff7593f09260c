package org.supportprocess.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A webhook of an organisation: the address where it wants to be told, and the events it wants. */
@Entity
public class Webhook {

    public static final int URL_LENGTH = 500;

    private static final String MARK = "whsec_";
    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    private String id;

    private String organisation;
    private String url;
    private String secret;
    private String events;
    private String createdBy;
    private Instant createdAt;
    private @Nullable Instant disabledAt;

    protected Webhook() {}

    public Webhook(String organisation, URI url, Set<WebhookEvent> events, String createdBy, Instant now) {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        this.id = UUID.randomUUID().toString();
        this.organisation = organisation;
        this.url = url.toString();
        this.secret = MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        this.events = WebhookEvent.join(events);
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** Disables the webhook: nothing goes there any more, not even events that still wait. */
    public void disable(Instant now) {
        disabledAt = now;
    }

    boolean enabled() {
        return disabledAt == null;
    }

    boolean wants(WebhookEvent event) {
        return events().contains(event);
    }

    public String id() {
        return id;
    }

    String organisation() {
        return organisation;
    }

    public URI url() {
        return URI.create(url);
    }

    /** The secret with which the receiver checks the signature. */
    public String secret() {
        return secret;
    }

    public Set<WebhookEvent> events() {
        return WebhookEvent.split(events);
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
