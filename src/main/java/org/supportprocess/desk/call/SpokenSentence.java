package org.supportprocess.desk.call;

/**
 * A sentence to be said to a caller.
 *
 * @param language the language of the sentence, as an IETF tag
 */
public record SpokenSentence(String language, String text) {}
