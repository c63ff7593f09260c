package org.supportprocess.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;

/** A holiday: one day, the same day of each year, or days from one to another. */
record ClosedDay(LocalDate first, LocalDate last, MonthDay yearly, String name) {

    private static final String FORM =
            "must be a day such as 2026-12-25, --12-25 for each year or 2026-12-24/2026-12-26,"
                    + " after a space its name if you like";

    /** @throws CalendarRefused if one is unreadable or ends before it starts */
    static List<ClosedDay> listOf(String field, List<String> texts) {
        List<ClosedDay> days = new ArrayList<>();
        if (texts != null) {
            for (String text : texts) {
                days.add(of("%s[%d]".formatted(field, days.size()), text == null ? "" : text));
            }
        }
        return List.copyOf(days);
    }

    boolean covers(LocalDate day) {
        return yearly == null
                ? !day.isBefore(first) && !day.isAfter(last)
                : day.getMonthValue() == yearly.getMonthValue() && day.getDayOfMonth() == yearly.getDayOfMonth();
    }

    private static ClosedDay of(String field, String text) {
        int space = text.indexOf(' ');
        String when = space < 0 ? text : text.substring(0, space);
        ClosedDay day =
                read(field, when, space < 0 ? "" : text.substring(space + 1).strip());
        if (day.yearly == null && day.last.isBefore(day.first)) {
            throw new CalendarRefused(field, "must not end before it starts");
        }
        return day;
    }

    private static ClosedDay read(String field, String when, String name) {
        try {
            if (when.startsWith("--")) {
                return new ClosedDay(null, null, MonthDay.parse(when), name);
            }
            int slash = when.indexOf('/');
            LocalDate first = LocalDate.parse(slash < 0 ? when : when.substring(0, slash));
            return new ClosedDay(first, LocalDate.parse(when.substring(slash + 1)), null, name);
        } catch (DateTimeException unreadable) {
            throw new CalendarRefused(field, FORM);
        }
    }
}
