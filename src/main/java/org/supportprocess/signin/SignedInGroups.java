package org.supportprocess.signin;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** The engine's groups, read back from a sign-in. */
public final class SignedInGroups {

    private static final String ROLE = "ROLE_";

    private SignedInGroups() {}

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
