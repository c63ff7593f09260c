package org.supportprocess.request;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.submission.Impact;

/** Sentences for people in English; an instant is given in the customer's zone, with the zone named. */
public final class EnglishWording {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy HH:mm:ss VV", Locale.UK);

    private EnglishWording() {}

    public static String at(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        return unmistakable(FORMAT.format(local), local);
    }

    /** Adds the offset where the local time occurs twice, on an autumn night. */
    public static String unmistakable(String words, ZonedDateTime local) {
        boolean twice = local.getZone()
                        .getRules()
                        .getValidOffsets(local.toLocalDateTime())
                        .size()
                > 1;
        return twice ? "%s (UTC%s)".formatted(words, local.getOffset()) : words;
    }

    public static String of(Impact impact) {
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

    /** The end of a sentence that begins with the number. */
    static String windowOver(RequestNumber number, Instant end, ZoneId zone) {
        return "could be reopened until %s. Open a follow-up request (POST /api/requests with “follows”: “%s”)"
                .formatted(at(end, zone), number);
    }
}
