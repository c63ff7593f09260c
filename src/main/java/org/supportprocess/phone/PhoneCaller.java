package org.supportprocess.phone;

/**
 * The person on the line.
 *
 * @param user the name they sign in with
 * @param organisation the customer they speak for
 * @param language an IETF language tag
 */
public record PhoneCaller(String user, String name, String organisation, String language) {}
