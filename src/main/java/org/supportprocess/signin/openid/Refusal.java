package org.supportprocess.signin.openid;

import java.util.Locale;

/** Why somebody whom a provider knows is not let in. */
public enum Refusal {
    /** The provider failed, or its answer does not hold. */
    PROVIDER,
    /** No user name, or one that cannot be an account's. */
    USER_NAME,
    /** The user name belongs to an account of somebody else, or may do so. */
    NAME_TAKEN,
    /** Neither a role of the staff nor an organisation. */
    NOTHING_OPEN,
    /** An organisation that is no customer. */
    ORGANISATION,
    /** No e-mail address, or one that the provider has not verified. */
    EMAIL,
    EMAIL_TAKEN,
    /** The same person signs in twice at the same moment, for the first time. */
    BUSY;

    /** As an address and a message key name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
