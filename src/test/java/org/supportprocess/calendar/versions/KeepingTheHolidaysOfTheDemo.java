package org.supportprocess.calendar.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.calendar.BusinessCalendar;
import org.supportprocess.calendar.Calendars;
import org.supportprocess.calendar.CsvRows;

/** The calendars of the demo's countries, beside what a person typed; see {@code holidays/README.md} in the test resources. */
@OnH2
class KeepingTheHolidaysOfTheDemo {

    @Autowired
    Calendars calendars;

    @ParameterizedTest
    @CsvSource({
        "DK, Europe/Copenhagen, 2023",
        "DK, Europe/Copenhagen, 2026",
        "JP, Asia/Tokyo, 2026",
        "JP, Asia/Tokyo, 2027",
        "JP, Asia/Tokyo, 2028",
        "JP, Asia/Tokyo, 2029",
        "JP, Asia/Tokyo, 2030"
    })
    void closesOnTheseWeekdaysAndOnNoOthers(String country, ZoneId zone, Year year) {
        Set<LocalDate> holidays = holidays(country);
        BusinessCalendar calendar = calendar(country, zone);
        assertThat(weekdays(year).filter(day -> calendar.holiday(day).isPresent()))
                .containsExactlyElementsOf(
                        weekdays(year).filter(holidays::contains).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "DE, Europe/Berlin, 2026-10-03, German Unity Day",
        "GB, Europe/London, 2026-04-06, Easter Monday",
        "GB, Europe/London, 2026-08-31, Summer Bank Holiday",
        "US, America/Chicago, 2026-11-26, Thanksgiving Day",
        "US, America/Chicago, 2026-07-03, Independence Day (observed)",
        "JP, Asia/Tokyo, 2026-09-22, Citizens' Holiday"
    })
    void knowsTheirNames(String country, ZoneId zone, LocalDate day, String name) {
        assertThat(calendar(country, zone).holiday(day)).contains(name);
    }

    @Test
    void hasNoneWhereNothingIsKnownOfTheCountry() {
        assertThat(calendar("ZZ", ZoneId.of("UTC")).holiday(LocalDate.of(2026, 12, 25)))
                .isEmpty();
    }

    private BusinessCalendar calendar(String country, ZoneId zone) {
        return calendars
                .inForce(country, zone, Instant.parse("2026-01-01T12:00:00Z"))
                .business();
    }

    private static Set<LocalDate> holidays(String country) {
        return CsvRows.of("/holidays/by_hand.csv").rows().stream()
                .filter(row -> row.get("country").equals(country))
                .map(row -> LocalDate.parse(row.get("date")))
                .collect(Collectors.toSet());
    }

    private static Stream<LocalDate> weekdays(Year year) {
        return year.atDay(1)
                .datesUntil(year.plusYears(1).atDay(1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5);
    }
}
