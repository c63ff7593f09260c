package org.supportprocess.wording;

import java.time.ZoneId;
import java.util.Locale;

/**
 * The reader of a page, as far as words and times go. Controller methods get it as a parameter; templates find it as
 * {@code reader}.
 *
 * @param locale one of the four languages of the portal
 * @param zone the zone of every time on the page except the promise, which is in the customer's zone
 */
public record PageReader(Locale locale, ZoneId zone) {}
