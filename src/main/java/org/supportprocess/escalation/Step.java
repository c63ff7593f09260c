package org.supportprocess.escalation;

/**
 * What the table {@code escalation} says about a rung.
 *
 * @param accountManager whether the account manager is told as well
 */
public record Step(Audience who, boolean accountManager, Moment moment) {

    /** Who is told, for the record. */
    String told() {
        return who.words() + (accountManager ? " and the account manager" : "");
    }
}
