package org.supportprocess.signin.openid;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** A provider has said who it is, and that is not enough. Says nothing of the person: it may be logged. */
public final class SignInRefused extends OAuth2AuthenticationException {

    private final Refusal refusal;

    public SignInRefused(Refusal refusal) {
        super(new OAuth2Error(refusal.code()), "The sign-in was refused: " + refusal.code());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
