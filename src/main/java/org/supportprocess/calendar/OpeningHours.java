package org.supportprocess.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A span of open hours of one day.
 *
 * @param opens seconds of the local day, inclusive
 * @param closes seconds of the local day, exclusive; {@value #DAY} is the end of the day
 */
record OpeningHours(int opens, int closes) {

    static final int DAY = 24 * 60 * 60;
    static final OpeningHours ALL_DAY = new OpeningHours(0, DAY);

    private static final int MOST = 50;
    private static final String TIME = "([01][0-9]|2[0-4]):([0-5][0-9])(?::([0-5][0-9]))?";
    private static final Pattern FORM = Pattern.compile(TIME + "-" + TIME);

    /** @throws CalendarRefused if one is unreadable or two overlap; they may touch */
    static List<OpeningHours> listOf(String field, @Nullable List<String> texts) {
        if (texts == null) {
            throw new CalendarRefused(
                    field, "must be a list of hours such as 09:00-17:00; an empty one is a closed day");
        }
        if (texts.size() > MOST) {
            throw new CalendarRefused(field, "must be %d at most; join some".formatted(MOST));
        }
        List<OpeningHours> spans = new ArrayList<>(texts.size());
        for (String text : texts) {
            spans.add(of("%s[%d]".formatted(field, spans.size()), text));
        }
        spans.sort(Comparator.comparingInt(OpeningHours::opens));
        for (int next = 1; next < spans.size(); next++) {
            if (spans.get(next).opens < spans.get(next - 1).closes) {
                throw new CalendarRefused(
                        field,
                        "must not overlap; %s and %s do, join them".formatted(spans.get(next - 1), spans.get(next)));
            }
        }
        return List.copyOf(spans);
    }

    static List<String> texts(List<OpeningHours> spans) {
        return spans.stream().map(OpeningHours::toString).toList();
    }

    private static OpeningHours of(String field, @Nullable String text) {
        Matcher form = FORM.matcher(text == null ? "" : text);
        if (!form.matches()) {
            throw new CalendarRefused(field, "must be hours such as 09:00-17:00, from 00:00 to 24:00");
        }
        OpeningHours span = new OpeningHours(seconds(form, 1), seconds(form, 4));
        if (span.closes > DAY) {
            throw new CalendarRefused(field, "must be hours such as 09:00-17:00, from 00:00 to 24:00");
        }
        if (span.closes <= span.opens) {
            throw new CalendarRefused(
                    field,
                    "must end after it starts; split hours past midnight at 24:00 and go on at 00:00 the next day");
        }
        return span;
    }

    private static int seconds(Matcher form, int group) {
        String seconds = form.group(group + 2);
        return (Integer.parseInt(form.group(group)) * 60 + Integer.parseInt(form.group(group + 1))) * 60
                + (seconds == null ? 0 : Integer.parseInt(seconds));
    }

    /** The local time {@code seconds} after the start of the day; the end of a day is the start of the next. */
    static LocalDateTime at(LocalDate day, int seconds) {
        return seconds == DAY
                ? day.plusDays(1).atStartOfDay()
                : day.atStartOfDay().plusSeconds(seconds);
    }

    @Override
    public String toString() {
        return clock(opens) + "-" + clock(closes);
    }

    private static String clock(int seconds) {
        String minutes = "%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60);
        return seconds % 60 == 0 ? minutes : minutes + ":%02d".formatted(seconds % 60);
    }
}
