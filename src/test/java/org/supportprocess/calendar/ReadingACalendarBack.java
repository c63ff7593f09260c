package org.supportprocess.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A calendar tells its hours in the words that it was made of. */
class ReadingACalendarBack {

    private static final BusinessCalendar CALENDAR = new CalendarData(
                    "the calendar of a test",
                    "Europe/Berlin",
                    Map.of("fri", List.of("12:30-14:00", "08:00-12:00"), "mon-tue", List.of("00:00-24:00")),
                    List.of("2026-12-24/2026-12-25 Christmas", "--01-01"),
                    Map.of("2026-12-24", List.of("09:00-12:00"), "2026-12-28", List.of()))
            .calendar();

    @Test
    void tellsTheHoursOfEachDayFromMondayOn() {
        assertThat(CALENDAR.hours())
                .containsExactly(
                        Map.entry("mon", List.of("00:00-24:00")),
                        Map.entry("tue", List.of("00:00-24:00")),
                        Map.entry("fri", List.of("08:00-12:00", "12:30-14:00")));
    }

    @Test
    void tellsADayWithHoursOfItsOwn() {
        assertThat(CALENDAR.exception(LocalDate.of(2026, 12, 24))).contains(List.of("09:00-12:00"));
        assertThat(CALENDAR.exception(LocalDate.of(2026, 12, 28))).contains(List.of());
        assertThat(CALENDAR.exception(LocalDate.of(2026, 12, 25))).isEmpty();
    }

    @Test
    void tellsAHolidayUnlessAnExceptionTakesItsPlace() {
        assertThat(CALENDAR.holiday(LocalDate.of(2026, 12, 25))).contains("Christmas");
        assertThat(CALENDAR.holiday(LocalDate.of(2027, 1, 1))).contains("");
        assertThat(CALENDAR.holiday(LocalDate.of(2026, 12, 24))).isEmpty();
    }

    @Test
    void tellsThatItNeverCloses() {
        assertThat(BusinessCalendar.always(ZoneOffset.UTC).hours())
                .hasSize(7)
                .allSatisfy((day, spans) -> assertThat(spans).containsExactly("00:00-24:00"));
    }
}
