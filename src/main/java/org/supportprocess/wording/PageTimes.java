package org.supportprocess.wording;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.supportprocess.request.EnglishWording;

/**
 * Instants as pages write them: local, in the reader's language, the zone named. Templates find it as {@code @times}.
 */
@Component("times")
public class PageTimes {

    private final MessageSource messages;
    private final Clock clock;

    PageTimes(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** "14:30 today, Berlin time", the same tomorrow, or "Wed 2 Dec 2026, 14:30, Berlin time". */
    public String at(Instant instant, ZoneId zone) {
        return at(instant, zone, LocaleContextHolder.getLocale());
    }

    public String at(Instant instant, ZoneId zone, Locale locale) {
        return inZone(local(instant, zone, locale), zone, locale);
    }

    /** "Wed 2 Dec 2026, 14:30, Berlin time", whichever day it is read. */
    public String moment(Instant instant, ZoneId zone, Locale locale) {
        ZonedDateTime time = instant.atZone(zone);
        return inZone(EnglishWording.unmistakable(format("times.dayAndClock", time, locale), time), zone, locale);
    }

    /** The same without the zone, for a page that names it elsewhere. */
    public String local(Instant instant, ZoneId zone) {
        return local(instant, zone, LocaleContextHolder.getLocale());
    }

    /** "Wed 2 Dec 2026" */
    public String day(Instant instant, ZoneId zone) {
        return format("times.day", instant.atZone(zone), LocaleContextHolder.getLocale());
    }

    /** The instant for the attribute {@code datetime}. */
    public String iso(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime().toString();
    }

    /** "Berlin time", and in other languages the name the zone has there. */
    public String name(ZoneId zone) {
        return name(zone, LocaleContextHolder.getLocale());
    }

    /** @param patterns the beginning of the keys {@code .today}, {@code .tomorrow} and {@code .dayAndClock} */
    String local(Instant instant, ZoneId zone, Locale locale, String patterns) {
        ZonedDateTime time = instant.atZone(zone);
        return EnglishWording.unmistakable(format(patterns + "." + day(time.toLocalDate(), zone), time, locale), time);
    }

    private String inZone(String local, ZoneId zone, Locale locale) {
        return messages.getMessage("times.inZone", new Object[] {local, name(zone, locale)}, locale);
    }

    private String local(Instant instant, ZoneId zone, Locale locale) {
        return local(instant, zone, locale, "times");
    }

    private String day(LocalDate day, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        if (day.equals(today)) {
            return "today";
        }
        return day.equals(today.plusDays(1)) ? "tomorrow" : "dayAndClock";
    }

    private String format(String pattern, ZonedDateTime time, Locale locale) {
        return DateTimeFormatter.ofPattern(messages.getMessage(pattern, null, locale), locale)
                .format(time);
    }

    String name(ZoneId zone, Locale locale) {
        String id = zone.getId();
        if (!id.contains("/") || id.startsWith("Etc/")) {
            return id.replace("Etc/", "");
        }
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage())
                ? id.substring(id.lastIndexOf('/') + 1).replace('_', ' ') + " time"
                : zone.getDisplayName(TextStyle.FULL, locale);
    }
}
