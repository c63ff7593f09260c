package org.supportprocess.customer.token;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A token that lets a program call in the name of an organisation until it is revoked or expires. */
@Entity
public class AccessToken {

    public static final int NAME_LENGTH = 50;

    /** The precision of the last use: anything finer would cost a write with each call, and nobody needs it. */
    private static final Duration COARSE = Duration.ofHours(1);

    @Id
    private String id;

    private String organisation;
    private String name;
    private @Nullable String nameInUse;

    @Enumerated(EnumType.STRING)
    private TokenScope scope;

    private String hash;
    private String prefix;
    private String createdBy;
    private Instant createdAt;
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant expiresAt;
    private @Nullable Instant revokedAt;

    protected AccessToken() {}

    /** @param expiresAt absent for a token that holds until it is revoked */
    public AccessToken(
            String organisation,
            String name,
            TokenScope scope,
            TokenSecret secret,
            @Nullable Instant expiresAt,
            String createdBy,
            Instant now) {
        this.id = UUID.randomUUID().toString();
        this.organisation = organisation;
        this.name = name;
        this.nameInUse = name;
        this.scope = scope;
        this.hash = secret.hash();
        this.prefix = secret.prefix();
        this.expiresAt = expiresAt;
        this.createdBy = createdBy;
        this.createdAt = now;
    }

    /** Revokes the token for good: from this moment on it opens nothing. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
            nameInUse = null;
        }
    }

    boolean holds(Instant now) {
        return revokedAt == null && !expired(now);
    }

    public boolean expired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    /** Records that it is used, unless that was recorded within the last hour. */
    void use(Instant now) {
        if (lastUsedAt == null || Duration.between(lastUsedAt, now).abs().compareTo(COARSE) >= 0) {
            lastUsedAt = now;
        }
    }

    TokenPrincipal principal() {
        return new TokenPrincipal(id, name, organisation, scope);
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public TokenScope scope() {
        return scope;
    }

    /** The beginning of the secret, by which people recognise it. */
    public String prefix() {
        return prefix;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The last use, to the hour; absent while it has not been used. */
    public @Nullable Instant lastUsedAt() {
        return lastUsedAt;
    }

    /** The end of its validity; absent where it does not expire by itself. */
    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    /** The instant at which it was revoked, if it has been. */
    public @Nullable Instant revokedAt() {
        return revokedAt;
    }
}
