package org.supportprocess.walk;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supportprocess.calendar.CsvRows;

/** When nobody works: as the library knows it, and for five years in Japan as a person typed it. */
final class DaysOff {

    private static final Set<LocalDate> JAPAN = CsvRows.of("/holidays/by_hand.csv").rows().stream()
            .filter(row -> row.get("country").equals("JP"))
            .map(row -> LocalDate.parse(row.get("date")))
            .collect(Collectors.toSet());

    /** As far as the calendars are written out: thirty years. */
    private static final int LAST_YEAR = 2039;

    private DaysOff() {}

    static Predicate<LocalDate> in(String country) {
        return switch (country) {
            case "GB" -> library("gb", "eng");
            case "JP" ->
                day -> day.getYear() >= 2026 && day.getYear() <= 2030
                        ? JAPAN.contains(day)
                        : library("jp").test(day);
            default -> library(country.toLowerCase(Locale.ROOT));
        };
    }

    /** Where New Year's Day is a Saturday, the United States have the Friday off. */
    private static Predicate<LocalDate> library(String country, String... parts) {
        HolidayManager library = HolidayManager.getInstance(ManagerParameters.create(country));
        return day -> day.getYear() <= LAST_YEAR
                && Stream.of(Year.from(day), Year.from(day).plusYears(1))
                        .flatMap(year -> library.getHolidays(year, parts).stream())
                        .anyMatch(holiday -> holiday.getDate().equals(day));
    }
}
