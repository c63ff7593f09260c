package org.supportprocess.calendar;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A calendar in words, as a file or the body of a call gives it.
 *
 * @param name the name that a refusal gives it, such as {@code the calendar DE 1.0.0}
 * @param timeZone an IANA zone such as {@code Europe/Berlin}; all times are local in it
 * @param hours by day ({@code mon} … {@code sun}) or days ({@code mon-fri}): lists of {@code 09:00-17:00}, where
 *     {@code 24:00} is the end of the day; a missing day is closed
 * @param holidays {@code 2026-12-25}, {@code --12-25} for each year, or {@code 2026-12-24/2026-12-26} with both ends; a
 *     name may follow after a space
 * @param exceptions by day: the hours that replace all others on that day ({@code 2026-12-24}), holiday or not, or those of
 *     a day that would be open each year ({@code --12-24}); an empty list is a closed day
 */
public record CalendarData(
        String name,
        @Nullable String timeZone,
        @Nullable Map<String, List<String>> hours,
        @Nullable List<String> holidays,
        @Nullable Map<String, List<String>> exceptions) {

    /** @throws CalendarRefused naming the first invalid field, and the remedy */
    public BusinessCalendar calendar() {
        return new BusinessCalendar(
                name,
                new OpenDays(
                        zone(timeZone),
                        WeeklyHours.of("hours", hours),
                        ClosedDays.of("holidays", holidays),
                        ChangedDays.of("exceptions", exceptions)));
    }

    private static ZoneId zone(@Nullable String id) {
        if (id == null) {
            throw new CalendarRefused("timeZone", "is missing");
        }
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            throw new CalendarRefused("timeZone", "must be a time zone such as Europe/Berlin, America/New_York or UTC");
        }
    }
}
