package org.supportprocess.customer.token;

import java.security.Principal;
import java.util.Optional;

/**
 * A program that calls in the name of an organisation.
 *
 * @param token the id of its token; the name may be given again after a token has been revoked
 */
public record Machine(String token, String name, String organisation, TokenScope scope) implements Principal {

    private static final String PREFIX = "token:";

    /** The name of the program that stands where a person would; empty where it is a person. */
    public static Optional<String> nameIn(String user) {
        return user.startsWith(PREFIX) ? Optional.of(user.substring(PREFIX.length())) : Optional.empty();
    }

    /** How it is named where a person would be named by their user name, none of which has a colon. */
    @Override
    public String getName() {
        return PREFIX + name;
    }

    public boolean mayWrite() {
        return scope == TokenScope.WRITE;
    }
}
