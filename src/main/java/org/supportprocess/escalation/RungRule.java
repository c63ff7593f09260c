package org.supportprocess.escalation;

import java.util.Optional;

/**
 * The answer of the table {@code escalation} about a rung.
 *
 * @param accountManager whether the account manager is told as well
 */
public record RungRule(Audience who, boolean accountManager, RungTime moment) {

    /**
     * The people told, in words for the record.
     *
     * @param named the account manager, where the rung concerns one and the customer has one
     */
    String told(Optional<String> named) {
        if (who == Audience.NOBODY) {
            return "the account manager";
        }
        return who.words() + (named.isPresent() ? " and the account manager" : "");
    }

    boolean concernsNobody(Optional<String> named) {
        return who == Audience.NOBODY && named.isEmpty();
    }
}
