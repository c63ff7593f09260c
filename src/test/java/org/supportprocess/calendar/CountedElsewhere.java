package org.supportprocess.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A case of another product's tests; see {@code business-time/README.md} in the test resources.
 *
 * @param line of the file, its header being the first
 */
public record CountedElsewhere(String file, int line, Map<String, String> cells) {

    private static final List<String> WEEK = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    public static Stream<CountedElsewhere> all() {
        return Stream.of("biz", "business_time", "frappe_helpdesk", "rt", "zammad")
                .flatMap(CountedElsewhere::cases);
    }

    /** The reason, by case, why the answer is another one here. */
    static Map<String, String> exceptions() {
        return CsvRows.of("/business-time/exceptions.csv").rows().stream()
                .collect(Collectors.toMap(row -> row.get("file") + " " + row.get("line"), row -> row.get("reason")));
    }

    private static Stream<CountedElsewhere> cases(String file) {
        var rows = CsvRows.of("/business-time/" + file + ".csv").rows();
        return IntStream.range(0, rows.size()).mapToObj(row -> new CountedElsewhere(file, row + 2, rows.get(row)));
    }

    public String name() {
        return file + " " + line;
    }

    public boolean hasAnotherAnswerHere() {
        return exceptions().containsKey(name());
    }

    public String kind() {
        return cells.get("kind");
    }

    public String cell(String column) {
        return cells.get(column);
    }

    /** An instant, a duration, or whether it is open. */
    Object expected() {
        return switch (kind()) {
            case "elapsed" -> Duration.parse(cell("expected"));
            case "is-open" -> Boolean.valueOf(cell("expected"));
            default -> instant(cell("expected"));
        };
    }

    /** What the calendar answers here; words where it is not asked such things. */
    Object answer() {
        BusinessCalendar calendar = calendar().calendar();
        Instant start = instant(cell("start"));
        return switch (kind()) {
            case "deadline" -> deadline(calendar, start, Duration.parse(cell("amount")));
            case "elapsed" -> elapsed(calendar, start, instant(cell("end")));
            case "first-open" -> calendar.firstOpen(start);
            case "is-open" -> calendar.firstOpen(start).equals(start);
            case "workdays" -> workdays(calendar, start);
            default -> "nothing counts backwards";
        };
    }

    public CalendarData calendar() {
        Map<String, List<String>> hours = hours();
        return new CalendarData(
                cell("calendar_id"), cell("timezone"), hours, parts(cell("holidays"), ";"), exceptions(hours));
    }

    private Map<String, List<String>> hours() {
        return parts(cell("hours"), ";").stream()
                .map(day -> day.split("="))
                .collect(Collectors.toMap(day -> day[0], day -> parts(day[1], "\\+")));
    }

    /** What is taken out of a day comes out of the hours it has otherwise. */
    private Map<String, List<String>> exceptions(Map<String, List<String>> hours) {
        Map<String, List<String>> days = new LinkedHashMap<>();
        parts(cell("exceptions"), ";").stream()
                .filter(exception -> exception.contains("="))
                .map(exception -> exception.split("="))
                .forEach(exception -> days.put(exception[0], parts(exception[1], "\\+")));
        parts(cell("exceptions"), ";").stream()
                .filter(exception -> exception.contains("!"))
                .map(exception -> exception.split("!"))
                .forEach(exception -> days.merge(
                        exception[0],
                        without(weekday(hours, exception[0]), parts(exception[1], "\\+")),
                        (replaced, ignored) -> without(replaced, parts(exception[1], "\\+"))));
        return days;
    }

    private static List<String> weekday(Map<String, List<String>> hours, String day) {
        String name = WEEK.get(LocalDate.parse(day).getDayOfWeek().getValue() - 1);
        return hours.getOrDefault(name, List.of());
    }

    private static List<String> without(List<String> spans, List<String> breaks) {
        List<String> left = spans;
        for (String pause : breaks) {
            left = left.stream().flatMap(span -> without(span, pause)).toList();
        }
        return left;
    }

    private static Stream<String> without(String span, String pause) {
        LocalTime[] open = times(span);
        LocalTime[] closed = times(pause);
        return Stream.of(
                        new LocalTime[] {open[0], earlier(open[1], closed[0])},
                        new LocalTime[] {earlier(open[1], later(open[0], closed[1])), open[1]})
                .filter(piece -> piece[0].isBefore(piece[1]))
                .map(piece -> piece[0] + "-" + piece[1]);
    }

    private static LocalTime[] times(String span) {
        return Arrays.stream(span.split("-")).map(LocalTime::parse).toArray(LocalTime[]::new);
    }

    private static LocalTime earlier(LocalTime one, LocalTime other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }

    /** Paused time is none: what is left when a pause begins is counted from its end. */
    private Object deadline(BusinessCalendar calendar, Instant start, Duration within) {
        Instant from = start;
        Duration left = within;
        for (Interval pause : pauses()) {
            if (calendar.due(from, left).isAfter(pause.from())) {
                left = left.minus(calendar.elapsed(from, pause.from()).time());
                from = pause.to();
            }
        }
        return calendar.deadline(from, left).at();
    }

    private Object elapsed(BusinessCalendar calendar, Instant start, Instant end) {
        Duration time = calendar.elapsed(start, end).time();
        for (Interval pause : pauses()) {
            time = time.minus(calendar.elapsed(pause.from(), pause.to()).time());
        }
        return time;
    }

    private Object workdays(BusinessCalendar calendar, Instant start) {
        Matcher days = Pattern.compile("P(\\d+)D.*").matcher(cell("amount"));
        return days.matches()
                ? calendar.plusBusinessDays(start, Integer.parseInt(days.group(1)))
                : "nothing counts backwards";
    }

    private List<Interval> pauses() {
        return parts(cell("pauses"), ";").stream()
                .map(pause -> pause.split("/"))
                .map(pause -> new Interval(instant(pause[0]), instant(pause[1])))
                .toList();
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static List<String> parts(String text, String separator) {
        return text.isEmpty() ? List.of() : List.of(text.split(separator));
    }

    @Override
    public String toString() {
        return "%s: %s %s %s%s".formatted(name(), kind(), cell("start"), cell("amount"), cell("end"));
    }
}
