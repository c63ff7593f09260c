package org.supportprocess.request;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How things are said to people; an instant in the customer's zone, with the zone named. */
final class Wording {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm:ss VV", Locale.UK);

    private Wording() {}

    static String at(Instant instant, ZoneId zone) {
        return FORMAT.format(instant.atZone(zone));
    }

    static String of(Impact impact) {
        return "service %s, users affected: %s, %s, business impact %s"
                .formatted(
                        lower(impact.condition()),
                        lower(impact.usersAffected()),
                        impact.workaround() ? "with a workaround" : "no workaround",
                        lower(impact.businessImpact()));
    }

    private static String lower(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }

    static String windowOver(String number, Instant end, ZoneId zone) {
        return "%s could be reopened until %s. Open a follow-up request (POST /api/requests) and name %s in its description."
                .formatted(number, at(end, zone), number);
    }
}
