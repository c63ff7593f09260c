package org.supportprocess.desk.call;

/**
 * A sentence to be said to a caller.
 *
 * @param language in which it is, as an IETF tag
 */
public record Words(String language, String text) {}
