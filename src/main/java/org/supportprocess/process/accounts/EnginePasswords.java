package org.supportprocess.process.accounts;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.supportprocess.process.engine.StoredPasswords;
import org.supportprocess.signin.PasswordGuessLimiter;

/**
 * Signs a person in with the engine's account.
 *
 * <p>An unknown user and a wrong password give one and the same answer after one and the same work, so that nobody can
 * find out who has an account here. The engine's own check would do less for the unknown, and would lock the known
 * out: for a minute at a time, and for good after ten mistakes, also where somebody else has made them.
 */
@Component
class EnginePasswords implements AuthenticationProvider {

    private static final int LONGEST_USER = 64;

    /** Looked up in place of a name that cannot exist. */
    private static final String NOBODY = "-";

    private final IdentityService identity;
    private final StoredPasswords passwords;
    private final EngineRoles roles;
    private final PasswordGuessLimiter limits;

    EnginePasswords(
            IdentityService identity, StoredPasswords passwords, EngineRoles roles, PasswordGuessLimiter limits) {
        this.identity = identity;
        this.passwords = passwords;
        this.roles = roles;
        this.limits = limits;
    }

    @Override
    public Authentication authenticate(Authentication signIn) {
        String user = signIn.getName();
        PasswordGuessLimiter.Attempt attempt = limits.begin(user, addressOf(signIn));
        if (!passwords.isRight(find(user), String.valueOf(signIn.getCredentials()))) {
            attempt.failed();
            throw new BadCredentialsException("The user name or the password is wrong.");
        }
        attempt.succeeded();
        return UsernamePasswordAuthenticationToken.authenticated(user, null, roles.of(user));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private @Nullable User find(String user) {
        // PostgreSQL refuses the character NUL with an error of its own.
        boolean isAName = !user.isEmpty() && user.length() <= LONGEST_USER && user.indexOf('\0') < 0;
        return identity.createUserQuery().userId(isAName ? user : NOBODY).singleResult();
    }

    private static String addressOf(Authentication signIn) {
        return signIn.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }
}
