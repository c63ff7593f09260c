package org.supportprocess.wording;

import java.time.ZoneId;
import java.util.Locale;

/**
 * Who reads a page, as far as words and times go. A controller method with such a parameter gets it; templates find it as
 * {@code reader}.
 *
 * @param locale one of the four languages of the portal
 * @param zone of every time on the page but the promise, which is the customer's
 */
public record Reader(Locale locale, ZoneId zone) {}
