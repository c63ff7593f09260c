package org.supportprocess.signin;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Reads the engine's groups back from a sign-in. */
public final class SignedIn {

    private static final String ROLE = "ROLE_";

    private SignedIn() {}

    public static List<String> groups(Authentication authentication) {
        return authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority.startsWith(ROLE))
                .map(authority -> authority.substring(ROLE.length()))
                .toList();
    }

    static boolean hasOneOf(Authentication authentication, List<String> roles) {
        return groups(authentication).stream().anyMatch(roles::contains);
    }
}
