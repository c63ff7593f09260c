package org.supportprocess.portal;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.supportprocess.request.submission.SupportType;

/**
 * The telephone numbers, as the configuration says them: one for each country, for every kind of support (service
 * description, section 1).
 *
 * @param countries by ISO 3166 alpha-2 code
 * @param international for all others
 */
@ConfigurationProperties("support-process.telephone")
public record Telephone(Map<String, Line> countries, Line international) {

    /**
     * @param anytime whether technical requests are taken day and night there
     * @param hours from Monday to Friday, such as {@code 09:00–17:00}, in the customer's zone
     */
    public record Line(String number, boolean anytime, String hours) {}

    public Line in(String country) {
        return countries.getOrDefault(country, international);
    }

    /** Billing and pre-sales keep local business hours, whatever the country. */
    public static boolean anytime(Line line, SupportType kind) {
        return line.anytime() && kind == SupportType.TECHNICAL;
    }
}
