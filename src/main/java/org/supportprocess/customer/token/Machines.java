package org.supportprocess.customer.token;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out which program calls. Nothing is remembered from call to call: a revoked token opens nothing any more. */
@Component
public class Machines {

    private final AccessTokens tokens;
    private final Clock clock;

    Machines(AccessTokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Empty for a secret that nobody has, one that has been revoked and one that has expired alike. */
    @Transactional
    public Optional<Machine> calling(TokenSecret secret) {
        return tokens.findByHash(secret.hash())
                .filter(token -> token.holds(clock.instant()))
                .map(token -> {
                    token.use(clock.instant());
                    return token.machine();
                });
    }
}
