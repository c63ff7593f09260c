package org.supportprocess.portal;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.supportprocess.request.submission.SupportType;

/**
 * The configured telephone numbers: one for each country, for every kind of support (service description, section 1).
 *
 * @param countries the lines by ISO 3166 alpha-2 code
 * @param international the line for all other countries
 */
@ConfigurationProperties("support-process.telephone")
public record SupportPhoneNumbers(Map<String, Line> countries, Line international) {

    /**
     * @param anytime whether technical requests are taken there day and night
     * @param hours the hours from Monday to Friday, such as {@code 09:00–17:00}, in the customer's zone
     */
    public record Line(String number, boolean anytime, String hours) {}

    public Line in(String country) {
        return countries.getOrDefault(country, international);
    }

    /** Whether the line is open day and night: billing and pre-sales keep local business hours in every country. */
    public static boolean anytime(Line line, SupportType kind) {
        return line.anytime() && kind == SupportType.TECHNICAL;
    }
}
