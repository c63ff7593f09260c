package org.supportprocess.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supportprocess.calendar.BusinessCalendar;
import org.supportprocess.calendar.CalendarData;
import org.supportprocess.calendar.PublicHolidays;
import org.supportprocess.web.InvalidField;

/** A calendar to be tried out, in the terms of {@link CalendarData}, with a question to it. */
sealed interface CalendarQuestion {

    int MOST_DAYS = 1000;

    /** The country whose public holidays are closed as well, a code such as {@code DE} or {@code GB-ENG}; absent for none. */
    @Nullable
    String country();

    String timeZone();

    Map<String, List<String>> hours();

    @Nullable
    List<String> holidays();

    /** The hours of a single day, {@code 2026-12-24}, or of a day of each year that would be open, {@code --12-24}. */
    @Nullable
    Map<String, List<String>> exceptions();

    /** The start in ISO 8601 with an offset; without one it is local in the calendar's zone. */
    String start();

    /** @param within hours, minutes and seconds such as {@code PT4H}, or {@code NEXT_BUSINESS_DAY} */
    record DeadlineQuestion(
            @Nullable String country,
            @NotNull String timeZone,
            @NotNull Map<String, List<String>> hours,

            @Size(max = MOST_DAYS, message = "must be {max} days at most; join neighbours to 2026-12-24/2026-12-26")
            @Nullable
            List<String> holidays,

            @Size(max = MOST_DAYS, message = "must be {max} days at most") @Nullable
            Map<String, List<String>> exceptions,

            @NotNull String start,
            @NotNull String within)
            implements CalendarQuestion {

        boolean isNextBusinessDay() {
            return "NEXT_BUSINESS_DAY".equals(within);
        }

        Duration time() {
            try {
                if (!within.toUpperCase(Locale.ROOT).contains("D")) {
                    return Duration.parse(within);
                }
            } catch (DateTimeException unreadable) {
                // answered below
            }
            throw new InvalidField(
                    "within",
                    "must be hours, minutes and seconds such as PT4H or PT1H30M, or NEXT_BUSINESS_DAY; a day is not a"
                            + " number of hours");
        }
    }

    /** @param end in the format of the start */
    record ElapsedQuestion(
            @Nullable String country,
            @NotNull String timeZone,
            @NotNull Map<String, List<String>> hours,

            @Size(max = MOST_DAYS, message = "must be {max} days at most; join neighbours to 2026-12-24/2026-12-26")
            @Nullable
            List<String> holidays,

            @Size(max = MOST_DAYS, message = "must be {max} days at most") @Nullable
            Map<String, List<String>> exceptions,

            @NotNull String start,
            @NotNull String end)
            implements CalendarQuestion {}

    /** The calendar with the holidays of all years that a search from the start can reach. */
    default BusinessCalendar calendar() {
        BusinessCalendar own = calendar(holidays());
        if (country() == null) {
            return own;
        }
        int year = Math.max(
                1900,
                Math.min(
                        2200, LocalDate.ofInstant(start(own.zone()), own.zone()).getYear()));
        List<String> all = new ArrayList<>(holidays() == null ? List.of() : holidays());
        all.addAll(PublicHolidays.of("country", country())
                .between(LocalDate.of(year - 1, 1, 1), LocalDate.of(year + 21, 12, 31)));
        return calendar(all);
    }

    default Instant start(ZoneId zone) {
        return instant("start", start(), zone);
    }

    static Instant instant(String field, String text, ZoneId zone) {
        try {
            TemporalAccessor time =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return time instanceof OffsetDateTime exact
                    ? exact.toInstant()
                    : ((LocalDateTime) time).atZone(zone).toInstant();
        } catch (DateTimeException unreadable) {
            throw new InvalidField(
                    field,
                    "must be a time such as 2026-12-24T09:00:00+01:00 or 2026-12-24T08:00:00Z, or without an offset to be"
                            + " local in the calendar's zone");
        }
    }

    private BusinessCalendar calendar(@Nullable List<String> closed) {
        return new CalendarData("the calendar", timeZone(), hours(), closed, exceptions()).calendar();
    }
}
