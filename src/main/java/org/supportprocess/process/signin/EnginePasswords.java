package org.supportprocess.process.signin;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Signs a person in with the engine's account; the engine's groups become roles ({@code ROLE_engineer}).
 *
 * <p>An unknown user, a wrong password and a locked account give one and the same answer, so that nobody can find
 * out who has an account here.
 */
@Component
class EnginePasswords implements AuthenticationProvider {

    private final IdentityService identity;

    EnginePasswords(IdentityService identity) {
        this.identity = identity;
    }

    @Override
    public Authentication authenticate(Authentication signIn) {
        String user = signIn.getName();
        if (!isRight(user, String.valueOf(signIn.getCredentials()))) {
            throw new BadCredentialsException("The user name or the password is wrong.");
        }
        return UsernamePasswordAuthenticationToken.authenticated(user, null, rolesOf(user));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private boolean isRight(String user, String password) {
        // PostgreSQL refuses the character NUL with an error of its own.
        return !user.isEmpty() && user.indexOf('\0') < 0 && check(user, password);
    }

    private boolean check(String user, String password) {
        try {
            return identity.checkPassword(user, password);
        } catch (OptimisticLockingException twoAtOnce) {
            // The engine counts failed attempts; two requests of one user may meet there.
            return identity.checkPassword(user, password);
        } catch (org.camunda.bpm.engine.AuthenticationException locked) {
            return false;
        }
    }

    private List<GrantedAuthority> rolesOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .<GrantedAuthority>map(group -> new SimpleGrantedAuthority("ROLE_" + group))
                .toList();
    }
}
