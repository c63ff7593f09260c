package org.supportprocess.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The holidays of a calendar with their names: single days, the same day of each year, and ranges of days. */
record ClosedDays(Map<LocalDate, String> days, Map<MonthDay, String> yearly, List<Range> ranges) {

    private static final String FORM =
            "must be a day such as 2026-12-25, --12-25 for each year or 2026-12-24/2026-12-26,"
                    + " after a space its name if you like";

    /** A range of days, closed at both ends. */
    record Range(LocalDate first, LocalDate last, String name) {

        private boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** @throws CalendarRefused if one is unreadable or ends before it starts */
    static ClosedDays of(String field, @Nullable List<String> texts) {
        ClosedDays closed = new ClosedDays(new HashMap<>(), new HashMap<>(), new ArrayList<>());
        for (int index = 0; texts != null && index < texts.size(); index++) {
            closed.add("%s[%d]".formatted(field, index), texts.get(index) == null ? "" : texts.get(index));
        }
        return closed;
    }

    boolean isEmpty() {
        return days.isEmpty() && yearly.isEmpty() && ranges.isEmpty();
    }

    /** The name, which may be empty, of the holiday that closes the day; absent if none does. */
    @Nullable
    String on(LocalDate day) {
        String name = days.get(day);
        if (name == null && !yearly.isEmpty()) {
            name = yearly.get(MonthDay.from(day));
        }
        for (int next = 0; name == null && next < ranges.size(); next++) {
            name = ranges.get(next).contains(day) ? ranges.get(next).name : null;
        }
        return name;
    }

    private void add(String field, String text) {
        int space = text.indexOf(' ');
        String name = space < 0 ? "" : text.substring(space + 1).strip();
        try {
            add(field, space < 0 ? text : text.substring(0, space), name);
        } catch (DateTimeException unreadable) {
            throw new CalendarRefused(field, FORM);
        }
    }

    private void add(String field, String when, String name) {
        int slash = when.indexOf('/');
        if (when.startsWith("--")) {
            yearly.putIfAbsent(MonthDay.parse(when), name);
        } else if (slash < 0) {
            days.putIfAbsent(LocalDate.parse(when), name);
        } else {
            Range range = new Range(
                    LocalDate.parse(when.substring(0, slash)), LocalDate.parse(when.substring(slash + 1)), name);
            if (range.last.isBefore(range.first)) {
                throw new CalendarRefused(field, "must not end before it starts");
            }
            ranges.add(range);
        }
    }
}
