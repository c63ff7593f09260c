package org.supportprocess.customer.token;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lookup of the program that calls. Nothing is remembered from call to call, so that a revoked token opens nothing.
 */
@Component
public class TokenAuthenticator {

    private final AccessTokens tokens;
    private final Clock clock;

    TokenAuthenticator(AccessTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** The calling program; empty alike for an unknown, a revoked and an expired secret. */
    @Transactional
    public Optional<TokenPrincipal> authenticate(TokenSecret secret) {
        return tokens.findByHash(secret.hash())
                .filter(token -> token.holds(clock.instant()))
                .map(token -> {
                    token.use(clock.instant());
                    return token.principal();
                });
    }
}
