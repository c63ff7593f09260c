package org.supportprocess.signin.openid;

import java.util.Locale;

/** The reason for refusing somebody whom a provider knows. */
public enum SignInRefusalReason {
    /** The provider failed, or its answer is invalid. */
    PROVIDER,
    /** No user name, or one that cannot be an account's. */
    USER_NAME,
    /** A user name that belongs to somebody else's account, or may. */
    NAME_TAKEN,
    /** Neither a staff role nor an organisation. */
    NOTHING_OPEN,
    /** An organisation that is no customer. */
    ORGANISATION,
    /** No e-mail address, or one that the provider has not verified. */
    EMAIL,
    EMAIL_TAKEN,
    /** Two simultaneous first sign-ins of the same person. */
    BUSY;

    /** The code in addresses and message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
