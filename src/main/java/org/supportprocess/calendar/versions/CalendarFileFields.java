package org.supportprocess.calendar.versions;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.supportprocess.calendar.CalendarRefused;

/**
 * The keys and values of a part of a file. A field that is missing, unknown or of the wrong kind is refused by name.
 */
final class CalendarFileFields {

    private static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2200;

    private final String path;
    private final Map<?, ?> values;

    CalendarFileFields(String path, @Nullable Object values, Set<String> known) {
        this.path = path;
        this.values = map(path.isEmpty() ? "the file" : path, values);
        this.values.keySet().stream()
                .filter(Predicate.not(known::contains))
                .findFirst()
                .ifPresent(unknown -> {
                    throw refused(
                            String.valueOf(unknown), "is unknown; use " + String.join(", ", new TreeSet<>(known)));
                });
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    CalendarFileFields optional(String key, Set<String> known) {
        return new CalendarFileFields(path(key), has(key) ? values.get(key) : Map.of(), known);
    }

    String text(String key) {
        if (!has(key)) {
            throw refused(key, "is missing");
        }
        return text(path(key), values.get(key));
    }

    String matching(String key, String pattern, String remedy) {
        String text = text(key);
        if (!text.matches(pattern)) {
            throw refused(key, remedy);
        }
        return text;
    }

    String zone(String key) {
        try {
            return ZoneId.of(text(key)).getId();
        } catch (DateTimeException unknown) {
            throw refused(key, "must be a time zone such as Europe/Berlin");
        }
    }

    LocalDate day(String key) {
        try {
            LocalDate day = LocalDate.parse(text(key));
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException unreadable) {
            // answered below
        }
        throw refused(key, "must be a day such as 2026-01-01, in the years %d to %d".formatted(FIRST_YEAR, LAST_YEAR));
    }

    List<String> texts(String key) {
        return texts(path(key), values.get(key));
    }

    Map<String, List<String>> lists(String key) {
        if (!has(key)) {
            throw refused(key, "is missing");
        }
        Map<String, List<String>> lists = new LinkedHashMap<>();
        map(path(key), values.get(key)).forEach((name, list) -> {
            String field = path(key) + "." + name;
            lists.put(text(field, name), texts(field, list));
        });
        return lists;
    }

    private static List<String> texts(String field, @Nullable Object value) {
        if (!(value instanceof List<?> list)) {
            throw new CalendarRefused(field, "must be a list");
        }
        List<String> texts = new ArrayList<>();
        for (Object item : list) {
            texts.add(text("%s[%d]".formatted(field, texts.size()), item));
        }
        return List.copyOf(texts);
    }

    private static String text(String field, @Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw new CalendarRefused(field, "must be a text");
    }

    private static Map<?, ?> map(String field, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new CalendarRefused(field, "must have keys and values");
    }

    private CalendarRefused refused(String key, String remedy) {
        return new CalendarRefused(path(key), remedy);
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
