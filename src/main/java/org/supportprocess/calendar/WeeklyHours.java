package org.supportprocess.calendar;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The hours of each day of the week; a day without hours is closed. */
record WeeklyHours(Map<DayOfWeek, List<OpeningHours>> days) {

    private static final List<String> NAMES = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<OpeningHours> CLOSED = List.of();

    /**
     * @param texts by day ({@code mon}) or range of days ({@code mon-fri}, and even {@code sat-mon})
     * @throws CalendarRefused if a day is unknown or given twice, or its hours are invalid
     */
    static WeeklyHours of(String field, @Nullable Map<String, List<String>> texts) {
        if (texts == null) {
            throw new CalendarRefused(field, "is missing");
        }
        Map<DayOfWeek, List<OpeningHours>> days = new EnumMap<>(DayOfWeek.class);
        texts.forEach((key, spans) -> put(days, field + "." + key, key, spans));
        return new WeeklyHours(Map.copyOf(days));
    }

    static WeeklyHours roundTheClock() {
        return of("hours", Map.of("mon-sun", List.of(OpeningHours.ALL_DAY.toString())));
    }

    List<OpeningHours> on(DayOfWeek day) {
        return days.getOrDefault(day, CLOSED);
    }

    /** The hours by day, from Monday on; closed days are left out. */
    Map<String, List<String>> texts() {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!on(day).isEmpty()) {
                texts.put(NAMES.get(day.ordinal()), OpeningHours.texts(on(day)));
            }
        }
        return texts;
    }

    boolean isRoundTheClock() {
        return days.size() == DayOfWeek.values().length
                && days.values().stream().allMatch(List.of(OpeningHours.ALL_DAY)::equals);
    }

    private static void put(
            Map<DayOfWeek, List<OpeningHours>> days, String field, String key, @Nullable List<String> texts) {
        List<OpeningHours> spans = OpeningHours.listOf(field, texts);
        int dash = key.indexOf('-');
        DayOfWeek day = day(field, dash < 0 ? key : key.substring(0, dash));
        DayOfWeek last = day(field, key.substring(dash + 1));
        for (; day != last; day = day.plus(1)) {
            putOnce(days, field, day, spans);
        }
        putOnce(days, field, last, spans);
    }

    private static void putOnce(
            Map<DayOfWeek, List<OpeningHours>> days, String field, DayOfWeek day, List<OpeningHours> spans) {
        if (days.putIfAbsent(day, spans) != null) {
            throw new CalendarRefused(field, "gives hours to a day that already has some; put them into one list");
        }
    }

    private static DayOfWeek day(String field, String name) {
        int index = NAMES.indexOf(name);
        if (index < 0) {
            throw new CalendarRefused(
                    field, "is no day; use mon, tue, wed, thu, fri, sat, sun or from-to such as mon-fri");
        }
        return DayOfWeek.of(index + 1);
    }
}
