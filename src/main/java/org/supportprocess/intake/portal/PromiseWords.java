package org.supportprocess.intake.portal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.supportprocess.request.ResponseTarget;
import org.supportprocess.request.Wording;

/** Says to a customer by when an engineer makes contact, in the customer's own zone; or that no hour is promised. */
@Component
class PromiseWords {

    private final MessageSource messages;
    private final Times times;
    private final Clock clock;

    PromiseWords(MessageSource messages, Times times, Clock clock) {
        this.messages = messages;
        this.times = times;
        this.clock = clock;
    }

    String of(ResponseTarget target, ZoneId zone, Locale reader) {
        return target.promised()
                ? messages.getMessage(
                        "open.promise.by." + target.availability(),
                        new Object[] {instant(target.respondBy(), zone, reader), times.name(zone)},
                        reader)
                : messages.getMessage("open.promise.none." + target.availability(), null, reader);
    }

    /** "14:30 today" */
    private String instant(Instant instant, ZoneId zone, Locale reader) {
        ZonedDateTime time = instant.atZone(zone);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        String pattern = messages.getMessage("open.promise.at." + day(time.toLocalDate(), today), null, reader);
        return Wording.unmistakable(DateTimeFormatter.ofPattern(pattern, reader).format(time), time);
    }

    private static String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return "today";
        }
        return day.equals(today.plusDays(1)) ? "tomorrow" : "later";
    }
}
