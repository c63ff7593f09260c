package org.supportprocess.escalation;

import java.util.Optional;

/**
 * The answer of the table {@code escalation} about a rung.
 *
 * @param accountManager whether the account manager is told as well
 */
public record RungRule(Audience who, boolean accountManager, RungTime moment) {

    private static final String ACCOUNT_MANAGER = "ACCOUNT_MANAGER";

    /**
     * The code of the people told, for the record.
     *
     * @param named the account manager, where the rung concerns one and the customer has one
     */
    String told(Optional<String> named) {
        if (who == Audience.NOBODY) {
            return ACCOUNT_MANAGER;
        }
        return who.name() + (named.isPresent() ? "+" + ACCOUNT_MANAGER : "");
    }

    boolean concernsNobody(Optional<String> named) {
        return who == Audience.NOBODY && named.isEmpty();
    }
}
