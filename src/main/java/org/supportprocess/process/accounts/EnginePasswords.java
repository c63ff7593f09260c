package org.supportprocess.process.accounts;

import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.supportprocess.signin.GuessLimits;

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

    private final IdentityService identity;
    private final ProcessEngineConfigurationImpl engine;
    private final EngineRoles roles;
    private final GuessLimits limits;

    EnginePasswords(
            IdentityService identity, ProcessEngineConfigurationImpl engine, EngineRoles roles, GuessLimits limits) {
        this.identity = identity;
        this.engine = engine;
        this.roles = roles;
        this.limits = limits;
    }

    @Override
    public Authentication authenticate(Authentication signIn) {
        String user = signIn.getName();
        GuessLimits.Attempt attempt = limits.begin(user, addressOf(signIn));
        if (!isRight(user, String.valueOf(signIn.getCredentials()))) {
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

    private boolean isRight(String user, String password) {
        Optional<UserEntity> known = find(user);
        PasswordManager passwords = engine.getPasswordManager();
        if (known.map(UserEntity::getPassword).isPresent()) {
            return passwords.check(
                    salted(password, known.get().getSalt()), known.get().getPassword());
        }
        passwords.check(salted(password, Nobody.SALT), Nobody.passwordBy(passwords));
        return false;
    }

    private Optional<UserEntity> find(String user) {
        // PostgreSQL refuses the character NUL with an error of its own.
        boolean isAName = !user.isEmpty() && user.length() <= LONGEST_USER && user.indexOf('\0') < 0;
        return Optional.ofNullable(identity.createUserQuery()
                        .userId(isAName ? user : Nobody.NAME)
                        .singleResult())
                .map(UserEntity.class::cast);
    }

    private static String salted(String password, String salt) {
        return EncryptionUtil.saltPassword(password, salt);
    }

    private static String addressOf(Authentication signIn) {
        return signIn.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }

    /** Whose password is checked where there is nobody. */
    private static final class Nobody {

        private static final String NAME = "-";
        private static final String SALT = "bm9ib2R5IGhlcmUuLg==";
        private static volatile String password;

        static String passwordBy(PasswordManager passwords) {
            if (password == null) {
                password = passwords.encrypt(salted("nobody", SALT));
            }
            return password;
        }
    }
}
