package org.supportprocess.signin;

import org.springframework.security.core.AuthenticationException;

/** The password has not been looked at: there were too many wrong ones just before. */
final class TooManyGuesses extends AuthenticationException {

    private final long seconds;

    /** @param seconds after which the next one will be looked at */
    TooManyGuesses(long seconds) {
        super("There were too many attempts to sign in.");
        this.seconds = seconds;
    }

    long seconds() {
        return seconds;
    }
}
