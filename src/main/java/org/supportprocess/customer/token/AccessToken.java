package org.supportprocess.customer.token;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Lets a program call in the name of an organisation until it is revoked or expires. */
@Entity
public class AccessToken {

    public static final int NAME_LENGTH = 50;

    /** Finer would cost a write with each call, and nobody needs to know. */
    private static final Duration COARSE = Duration.ofHours(1);

    @Id
    private String id;

    private String organisation;
    private String name;
    private String nameInUse;

    @Enumerated(EnumType.STRING)
    private TokenScope scope;

    private String hash;
    private String prefix;
    private String createdBy;
    private Instant createdAt;
    private Instant lastUsedAt;
    private Instant expiresAt;
    private Instant revokedAt;

    protected AccessToken() {}

    /** @param expiresAt null for one that holds until it is revoked */
    public AccessToken(
            String organisation,
            String name,
            TokenScope scope,
            TokenSecret secret,
            Instant expiresAt,
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

    /** From this moment on it opens nothing; once revoked it stays so. */
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

    /** Notes that it is used, where the last note is an hour old. */
    void use(Instant now) {
        if (lastUsedAt == null || Duration.between(lastUsedAt, now).abs().compareTo(COARSE) >= 0) {
            lastUsedAt = now;
        }
    }

    Machine machine() {
        return new Machine(id, name, organisation, scope);
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

    /** To the hour; null while it has not been used. */
    public Instant lastUsedAt() {
        return lastUsedAt;
    }

    /** Null where it does not expire by itself. */
    public Instant expiresAt() {
        return expiresAt;
    }

    /** Null while it has not been revoked. */
    public Instant revokedAt() {
        return revokedAt;
    }
}
