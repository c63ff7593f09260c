package org.supportprocess.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which hours each local day has: the exception of that day if there is one, none on a holiday, else those of the week. */
record OpenDays(ZoneId zone, WeeklyHours week, ClosedDays closed, Map<LocalDate, List<Span>> exceptions) {

    static Map<LocalDate, List<Span>> exceptions(String field, Map<String, List<String>> texts) {
        Map<LocalDate, List<Span>> days = new HashMap<>();
        if (texts != null) {
            texts.forEach((day, spans) -> days.put(day(field + "." + day, day), Span.listOf(field + "." + day, spans)));
        }
        return Map.copyOf(days);
    }

    /** When the day is open, in order of opening; pieces may touch or overlap where a switch of the clock moves them. */
    List<Stretch> on(LocalDate day) {
        List<Span> spans = spans(day);
        if (spans.isEmpty() || !exists(day)) {
            return List.of();
        }
        List<Stretch> pieces = new ArrayList<>(spans.size());
        for (Span span : spans) {
            Stretch piece = new Stretch(instant(day, span.opens()), instant(day, span.closes()));
            if (piece.from() < piece.to()) {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    boolean areRoundTheClock() {
        return closed.isEmpty() && exceptions.isEmpty() && week.isRoundTheClock();
    }

    Optional<String> holiday(LocalDate day) {
        return exceptions.containsKey(day) ? Optional.empty() : Optional.ofNullable(closed.on(day));
    }

    Optional<List<String>> exception(LocalDate day) {
        return Optional.ofNullable(exceptions.get(day)).map(Span::texts);
    }

    private List<Span> spans(LocalDate day) {
        List<Span> exception = exceptions.get(day);
        if (exception != null) {
            return exception;
        }
        return closed.on(day) == null ? week.on(day.getDayOfWeek()) : List.of();
    }

    /** Samoa went without 30 December 2011. */
    private boolean exists(LocalDate day) {
        return instant(day, 0) < instant(day, Span.DAY);
    }

    /** Moved forward by the gap where the local time does not exist, and the first where it exists twice. */
    private long instant(LocalDate day, int seconds) {
        ZoneRules rules = zone.getRules();
        var local = Span.at(day, seconds);
        return local.toEpochSecond(rules.getOffset(local)) * Stretch.SECOND;
    }

    private static LocalDate day(String field, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new CalendarRefused(field, "must be a day such as 2026-12-24");
        }
    }
}
