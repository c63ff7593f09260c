package org.supportprocess.signin.openid;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** The refusal of somebody whom a provider has identified. It says nothing about the person, so it may be logged. */
public final class SignInRefused extends OAuth2AuthenticationException {

    private final SignInRefusalReason refusal;

    public SignInRefused(SignInRefusalReason refusal) {
        super(new OAuth2Error(refusal.code()), "The sign-in was refused: " + refusal.code());
        this.refusal = refusal;
    }

    public SignInRefusalReason refusal() {
        return refusal;
    }
}
