package org.supportprocess.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.supportprocess.calendar.BusinessCalendar;
import org.supportprocess.calendar.Deadline;
import org.supportprocess.request.promise.Availability;

/**
 * The part of a calendar that a deadline was counted by, as data. Days and hours are local in the calendar's zone.
 *
 * @param counted whether the business hours count, or what "anytime" means
 * @param week by day ({@code mon}): lists of {@code 09:00-17:00}; a day that is not there is closed
 * @param holidays the closed days from the start to the deadline, with their names
 * @param exceptions the days from the start to the deadline that had hours of their own, holiday or not
 */
public record CountedHours(
        Availability counted,
        Map<String, List<String>> week,
        Map<LocalDate, String> holidays,
        Map<LocalDate, List<String>> exceptions) {

    private static final int DAYS_OF_A_WEEK = 7;
    private static final List<String> ALL_DAY = List.of("00:00-24:00");

    static CountedHours of(Availability counted, BusinessCalendar calendar, Instant start, Deadline deadline) {
        CountedHours hours = new CountedHours(counted, calendar.hours(), new LinkedHashMap<>(), new LinkedHashMap<>());
        LocalDate last = LocalDate.ofInstant(deadline.at(), calendar.zone());
        LocalDate.ofInstant(start, calendar.zone())
                .datesUntil(last.plusDays(1))
                .forEach(day -> hours.add(day, calendar));
        return hours;
    }

    private void add(LocalDate day, BusinessCalendar calendar) {
        calendar.holiday(day).ifPresent(name -> holidays.put(day, name));
        calendar.exception(day).ifPresent(spans -> exceptions.put(day, spans));
    }

    /** Whether every moment between start and deadline counted. */
    public boolean roundTheClock() {
        return week.size() == DAYS_OF_A_WEEK
                && week.values().stream().allMatch(ALL_DAY::equals)
                && holidays.isEmpty()
                && exceptions.isEmpty();
    }
}
