package org.supportprocess.web;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Times as printed pages write them: to the last fraction of a second, so that sums come out right. */
public final class ReceiptFormat {

    private static final DateTimeFormatter CLOCK = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter(Locale.ROOT);

    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("'UTC'xxx", Locale.ROOT);

    private final DateTimeFormatter day;

    /** @param dayPattern the pattern of a day in the reader's language */
    public ReceiptFormat(String dayPattern, Locale language) {
        this.day = DateTimeFormatter.ofPattern(dayPattern, language);
    }

    /** The day in the instant's own zone: "Sun 22 Nov 2026". */
    public String day(OffsetDateTime instant) {
        return day.format(instant);
    }

    /** All of it: "Sun 22 Nov 2026, 09:00:00, UTC+01:00". */
    public String moment(OffsetDateTime instant) {
        return String.join(", ", day(instant), clock(instant), offset(instant));
    }

    /** "09:00:00" */
    public String clock(OffsetDateTime instant) {
        return CLOCK.format(instant);
    }

    /** "UTC-05:00", which tells the two hours of an autumn night apart. */
    public String offset(OffsetDateTime instant) {
        return OFFSET.format(instant);
    }

    /** The answer of a table, its columns named in plain words and in the same order everywhere. */
    public Map<String, String> labelled(Map<String, String> outputs) {
        Map<String, String> labelled = new TreeMap<>();
        outputs.forEach((name, value) -> labelled.put(label(name), value));
        return labelled;
    }

    private static String label(String name) {
        String words = name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Hours, minutes and seconds: "8:00:00". */
    public String length(Duration time) {
        String length = "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
        String fraction = "%09d".formatted(time.toNanosPart()).replaceAll("0+$", "");
        return fraction.isEmpty() ? length : length + "." + fraction;
    }
}
