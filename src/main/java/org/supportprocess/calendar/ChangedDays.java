package org.supportprocess.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days whose hours are not those of their weekday: single days, holiday or not, and days that come back each year, such as
 * the half day before Christmas. The latter change an open day only; they open no Sunday and no holiday.
 */
record ChangedDays(Map<LocalDate, List<OpeningHours>> days, Map<MonthDay, List<OpeningHours>> yearly) {

    /** @throws CalendarRefused if a day is unreadable or its hours are invalid */
    static ChangedDays of(String field, @Nullable Map<String, List<String>> texts) {
        Map<LocalDate, List<OpeningHours>> days = new HashMap<>();
        Map<MonthDay, List<OpeningHours>> yearly = new HashMap<>();
        if (texts != null) {
            texts.forEach((day, spans) -> {
                String place = field + "." + day;
                List<OpeningHours> hours = OpeningHours.listOf(place, spans);
                try {
                    if (day.startsWith("--")) {
                        yearly.put(MonthDay.parse(day), hours);
                    } else {
                        days.put(LocalDate.parse(day), hours);
                    }
                } catch (DateTimeException unreadable) {
                    throw new CalendarRefused(place, "must be a day such as 2026-12-24, or --12-24 for each year");
                }
            });
        }
        return new ChangedDays(Map.copyOf(days), Map.copyOf(yearly));
    }

    boolean isEmpty() {
        return days.isEmpty() && yearly.isEmpty();
    }

    /** The hours of this very day; absent where it has none of its own. */
    @Nullable
    List<OpeningHours> on(LocalDate day) {
        return days.get(day);
    }

    /** The hours that this day has each year if it is open at all; absent where it has none of its own. */
    @Nullable
    List<OpeningHours> eachYearOn(LocalDate day) {
        return yearly.isEmpty() ? null : yearly.get(MonthDay.from(day));
    }
}
