package org.supportprocess.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.HolidayManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The countries of the demo accounts, their parts included; see {@code holidays/README.md} in the test resources. */
class KeepingPublicHolidays {

    /** The library has renamed the parts of the kingdom, and its islands are countries of their own. */
    private static final Map<String, String> RENAMED = Map.of(
            "gb/en", "gb-eng",
            "gb/wa", "gb-wls",
            "gb/sc", "gb-sct",
            "gb/ni", "gb-nir",
            "gb/gu", "gg",
            "gb/al", "gg",
            "gb/im", "im",
            "gb/je", "je");

    private static final Map<String, String> EXCEPTIONS = CsvRows.of("/holidays/exceptions.csv").rows().stream()
            .collect(Collectors.toMap(row -> row.get("region") + " " + row.get("date"), row -> row.get("reason")));

    @ParameterizedTest
    @MethodSource("expected")
    void closesOnEachThatIsExpected(String region, LocalDate day) {
        String reason = EXCEPTIONS.get(region + " " + day);
        assertThat(isHoliday(RENAMED.getOrDefault(region, region.replace('/', '-')), day))
                .as(reason)
                .isEqualTo(reason == null);
    }

    static Stream<Arguments> expected() {
        return CsvRows.of("/holidays/jollyday_expected.csv").rows().stream()
                .map(row -> Arguments.of(row.get("region"), row.get("date")));
    }

    @Test
    void knowsEachException() {
        assertThat(expected().map(row -> row.get()[0] + " " + row.get()[1])).containsAll(EXCEPTIONS.keySet());
    }

    @Test
    void closesBothDaysOfAHolidayThatIsMoved() {
        assertThat(between("US", "2026-07-01", "2026-07-31"))
                .containsExactly("2026-07-03 Independence Day (observed)", "2026-07-04 Independence Day");
    }

    @Test
    void closesAlsoWhereAHolidayIsMovedOutOfItsYear() {
        assertThat(between("US", "2021-12-31", "2021-12-31")).containsExactly("2021-12-31 New Year's Day (observed)");
        assertThat(between("US", "2022-01-01", "2022-01-01")).containsExactly("2022-01-01 New Year's Day");
    }

    @Test
    void keepsToItsDays() {
        assertThat(between("DE", "2026-12-25", "2027-01-01"))
                .containsExactly(
                        "2026-12-25 1st Christmas day", "2026-12-26 2nd Christmas day", "2027-01-01 New Year's Day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "XX", "GERMANY", "DE-", "DE-XX", "DE-BY-", "D E", "../DE"})
    void refusesACountryThatItDoesNotKnow(String code) {
        assertThatThrownBy(() -> PublicHolidays.of("country", code))
                .isInstanceOf(CalendarRefused.class)
                .hasMessageContaining("GB-ENG");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void readsAllThatTheLibraryHas(String code) {
        assertThatCode(() -> between(code, "2026-01-01", "2026-12-31")).doesNotThrowAnyException();
    }

    static Set<String> codes() {
        return HolidayManager.getSupportedCalendarCodes();
    }

    private static boolean isHoliday(String code, LocalDate day) {
        try {
            return !PublicHolidays.of("country", code).between(day, day).isEmpty();
        } catch (CalendarRefused unknown) {
            return false;
        }
    }

    private static List<String> between(String code, String first, String last) {
        return PublicHolidays.of("country", code).between(LocalDate.parse(first), LocalDate.parse(last));
    }
}
