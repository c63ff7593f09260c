package org.supportprocess.customer.partner;

/**
 * A person of a partner who acts for an organisation.
 *
 * @param user the name they sign in with
 * @param partner its name
 */
public record ActingAgent(String organisation, String user, String partner) {}
