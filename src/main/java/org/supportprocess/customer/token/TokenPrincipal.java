package org.supportprocess.customer.token;

import java.security.Principal;
import java.util.Optional;

/**
 * A program that calls in the name of an organisation.
 *
 * @param token the id of its token; a name may be given again once its token has been revoked
 */
public record TokenPrincipal(String token, String name, String organisation, TokenScope scope) implements Principal {

    private static final String PREFIX = "token:";

    /** The name of the program that stands where a person would; empty for a person. */
    public static Optional<String> nameIn(String user) {
        return user.startsWith(PREFIX) ? Optional.of(user.substring(PREFIX.length())) : Optional.empty();
    }

    /** The name that stands where a person's user name would; none of those has a colon. */
    @Override
    public String getName() {
        return PREFIX + name;
    }

    public boolean mayWrite() {
        return scope == TokenScope.WRITE;
    }
}
