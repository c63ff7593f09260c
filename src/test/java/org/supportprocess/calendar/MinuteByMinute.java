package org.supportprocess.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * The conventions of {@link BusinessCalendar} once more, written down without a thought of speed: it looks at one minute
 * after the other and asks of each whether somebody is there. Everything has to fall on whole minutes.
 */
final class MinuteByMinute {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final CalendarData data;
    private final ZoneId zone;
    private final Map<LocalDate, List<Interval>> days = new HashMap<>();
    private final List<Interval> counted = new ArrayList<>();
    private Instant now;

    MinuteByMinute(CalendarData data, Instant start) {
        this.data = data;
        this.zone = ZoneId.of(data.timeZone());
        this.now = start;
    }

    Deadline deadline(Duration within) {
        long left = within.toMinutes();
        while (!isOpen()) {
            now = now.plus(MINUTE);
        }
        while (left > 0) {
            left -= pass() ? 1 : 0;
        }
        return new Deadline(now, counted);
    }

    ElapsedTime elapsed(Instant end) {
        while (now.isBefore(end)) {
            pass();
        }
        Duration time = counted.stream()
                .map(interval -> Duration.between(interval.from(), interval.to()))
                .reduce(Duration.ZERO, Duration::plus);
        return new ElapsedTime(time, counted);
    }

    /** Lets a minute pass; whether it counts. */
    private boolean pass() {
        boolean open = isOpen();
        Instant next = now.plus(MINUTE);
        if (open) {
            boolean goesOn =
                    !counted.isEmpty() && counted.get(counted.size() - 1).to().equals(now);
            Instant since = goesOn ? counted.remove(counted.size() - 1).from() : now;
            counted.add(new Interval(since, next));
        }
        now = next;
        return open;
    }

    private boolean isOpen() {
        LocalDate today = LocalDate.ofInstant(now, zone);
        for (int near = -1; near <= 1; near++) {
            for (Interval hours : days.computeIfAbsent(today.plusDays(near), this::hours)) {
                if (!now.isBefore(hours.from()) && now.isBefore(hours.to())) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Interval> hours(LocalDate day) {
        if (!exists(day)) {
            return List.of();
        }
        List<Interval> hours = new ArrayList<>();
        for (String span : spans(day)) {
            String[] ends = span.split("-");
            hours.add(new Interval(at(day, ends[0]), at(day, ends[1])));
        }
        return hours;
    }

    /** Java moves a time that does not exist by the gap, and takes the first of two. */
    private Instant at(LocalDate day, String time) {
        LocalDateTime local = time.equals("24:00")
                ? LocalDateTime.parse(day.plusDays(1) + "T00:00")
                : LocalDateTime.parse(day + "T" + time);
        return ZonedDateTime.of(local, zone).toInstant();
    }

    /** Whether any of its minutes comes up on the clocks. */
    private boolean exists(LocalDate day) {
        return day.equals(ZonedDateTime.of(day.atTime(23, 59), zone).toLocalDate())
                || day.equals(ZonedDateTime.of(day.atStartOfDay(), zone).toLocalDate());
    }

    private List<String> spans(LocalDate day) {
        List<String> exception = data.exceptions().get(day.toString());
        if (exception != null) {
            return exception;
        }
        BooleanSupplier holiday = () -> data.holidays().stream().anyMatch(text -> closes(text, day.toString()));
        String name = day.getDayOfWeek().name().toLowerCase(Locale.ROOT).substring(0, 3);
        List<String> usual = holiday.getAsBoolean() ? List.of() : data.hours().getOrDefault(name, List.of());
        List<String> eachYear = data.exceptions().get("--" + day.toString().substring(5));
        return usual.isEmpty() || eachYear == null ? usual : eachYear;
    }

    private static boolean closes(String holiday, String day) {
        if (holiday.startsWith("--")) {
            return day.endsWith(holiday.substring(1));
        }
        String[] ends = holiday.split("/");
        return day.compareTo(ends[0]) >= 0 && day.compareTo(ends[ends.length - 1]) <= 0;
    }
}
