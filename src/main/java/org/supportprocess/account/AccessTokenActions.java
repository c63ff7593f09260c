package org.supportprocess.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller;
import org.supportprocess.customer.token.AccessToken;
import org.supportprocess.customer.token.AccessTokens;
import org.supportprocess.customer.token.TokenScope;
import org.supportprocess.customer.token.TokenSecret;
import org.supportprocess.web.InvalidField;
import org.supportprocess.web.NotFound;
import org.supportprocess.web.Paging;
import org.supportprocess.web.PlainTextOnly;
import org.supportprocess.web.RetriedOnConflict;

/** The access tokens of an organisation. If two people take the same name at once, one of them is told so. */
@Service
@Transactional
@RetriedOnConflict
public class AccessTokenActions {

    private static final int MOST = 50;
    private static final Duration LONGEST = Duration.ofDays(3653);

    private final GlobalAdministratorAccess access;
    private final AccessTokens tokens;
    private final Clock clock;

    AccessTokenActions(GlobalAdministratorAccess access, AccessTokens tokens, Clock clock) {
        this.access = access;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The tokens, newest first, including the revoked ones. */
    @Transactional(readOnly = true)
    public Page<AccessToken> list(Caller caller, Paging paging) {
        return tokens.findByOrganisationOrderByCreatedAtDescIdDesc(access.organisation(caller), paging.request());
    }

    @Transactional(readOnly = true)
    public AccessToken get(Caller caller, String id) {
        return tokens.findByIdAndOrganisation(id, access.organisation(caller))
                .orElseThrow(() -> new NotFound("There is no access token with this id. GET /api/tokens lists yours."));
    }

    public Issued issue(Caller caller, NewToken wanted) {
        String organisation = access.organisation(caller);
        Instant now = clock.instant();
        requireFree(organisation, wanted.name());
        TokenSecret secret = TokenSecret.random();
        AccessToken token = new AccessToken(
                organisation, wanted.name(), wanted.scope(), secret, wanted.expiry(now), caller.user(), now);
        return new Issued(tokens.save(token), secret.text());
    }

    public void revoke(Caller caller, String id) {
        get(caller, id).revoke(clock.instant());
    }

    private void requireFree(String organisation, String name) {
        if (tokens.existsByOrganisationAndNameInUse(organisation, name)) {
            throw new InvalidField("name", "is the name of another token; take another one, or revoke that one first");
        }
        if (tokens.countByOrganisationAndRevokedAtIsNull(organisation) >= MOST) {
            throw new InvalidField(
                    "name",
                    "cannot be given: there are %d tokens already; revoke one that nobody needs".formatted(MOST));
        }
    }

    /**
     * @param name the name that people recognise it by, also shown as the opener of its requests
     * @param expiresAt absent for a token that holds until it is revoked
     */
    public record NewToken(
            @NotNull
            @PlainTextOnly(max = AccessToken.NAME_LENGTH)
            @Pattern(
                    regexp = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M} ._-]*[\\p{L}\\p{N}\\p{M}])?",
                    message = "must have letters, digits, spaces, dots, hyphens and underscores only, and must begin"
                            + " and end with a letter or a digit")
            String name,

            @NotNull TokenScope scope,
            @Nullable OffsetDateTime expiresAt) {

        @Nullable
        Instant expiry(Instant now) {
            if (expiresAt == null) {
                return null;
            }
            Instant expiry = expiresAt.toInstant();
            if (!expiry.isAfter(now) || expiry.isAfter(now.plus(LONGEST))) {
                throw new InvalidField("expiresAt", "must be in the future, and at most ten years away");
            }
            return expiry;
        }
    }

    /** @param secret shown once: only its hash is kept */
    public record Issued(AccessToken token, String secret) {}
}
