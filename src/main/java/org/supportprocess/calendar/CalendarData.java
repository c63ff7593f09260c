package org.supportprocess.calendar;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * A calendar in words, as a file and the body of a call give it.
 *
 * @param name what a refusal calls it, such as {@code the calendar DE 1.0.0}
 * @param timeZone an IANA zone such as {@code Europe/Berlin}; all times are local in it
 * @param hours by day ({@code mon} … {@code sun}) or days ({@code mon-fri}): lists of {@code 09:00-17:00}, {@code 24:00} being the
 *     end of the day; a day that is not there is closed
 * @param holidays {@code 2026-12-25}, each year {@code --12-25}, or {@code 2026-12-24/2026-12-26} with both ends; after a space
 *     a name may follow. Null for none
 * @param exceptions by day ({@code 2026-12-24}): the hours of that one day in place of all others, holiday or not; an empty list
 *     is a closed day. Null for none
 */
public record CalendarData(
        String name,
        String timeZone,
        Map<String, List<String>> hours,
        List<String> holidays,
        Map<String, List<String>> exceptions) {

    /** @throws CalendarRefused naming the first field that does not hold, and the remedy */
    public BusinessCalendar calendar() {
        return new BusinessCalendar(
                name,
                new OpenDays(
                        zone(timeZone),
                        WeeklyHours.of("hours", hours),
                        ClosedDays.of("holidays", holidays),
                        OpenDays.exceptions("exceptions", exceptions)));
    }

    private static ZoneId zone(String id) {
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
