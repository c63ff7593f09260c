package org.supportprocess.customer;

import java.security.Principal;

/**
 * A program that calls in the name of an organisation.
 *
 * @param token the id of its token; the name may be given again after a token has been revoked
 */
public record Machine(String token, String name, String organisation, TokenScope scope) implements Principal {

    /** How it is named where a person would be named by their user name, none of which has a colon. */
    @Override
    public String getName() {
        return "token:" + name;
    }

    public boolean mayWrite() {
        return scope == TokenScope.WRITE;
    }
}
