package org.supportprocess.calendar.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.supportprocess.calendar.CalendarRefused;

/** Strictly: a slip of the pen in a calendar must not become a promise. */
class ReadingCalendarFiles {

    private static final String STANDARD = """
            calendar: standard
            version: 1.0.0
            validFrom: 2010-01-01
            hours:
              mon-fri: ["09:00-17:00"]
            """;

    @Test
    void understandsAllThatMayStandThere() {
        CalendarFile file = read("""
                # Norway closes at noon on Fridays
                calendar: NO-north
                version: 1.10.0
                country: NO
                timeZone: Europe/Oslo
                validFrom: 2026-01-01
                validUntil: 2026-12-31
                hours:
                  mon-thu: ["09:00-12:00", 13:00-17:00]
                  fri: [09:00-12:00]
                anytime:
                  mon-sun: [07:00-22:00]
                holidays:
                  of: NO
                  dates:
                    - 2026-06-23 Midsummer Eve
                    - --12-24
                exceptions:
                  2026-05-15: []
                  2026-12-23: ["09:00-11:00"]
                  --12-31: ["09:00-14:00"]
                """);
        assertThat(file.country()).isEqualTo("NO");
        assertThat(file.validUntil()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(file.anytime()).isEqualTo(Map.of("mon-sun", List.of("07:00-22:00")));
        assertThat(file.holidays())
                .startsWith("2026-06-23 Midsummer Eve", "--12-24", "2026-01-01 New Year's Day")
                .contains("2026-05-17 Constitution Day")
                .hasSize(14);
        assertThat(file.exceptions()).containsEntry("2026-05-15", List.of());
        assertThat(file.exceptions()).containsEntry("--12-31", List.of("09:00-14:00"));
    }

    @Test
    void findsAgainWhatItWrote() {
        CalendarFile file = read(STANDARD
                + "holidays: {of: JP, dates: [\"2026-12-24 Eve: shops close, 'early' # really\"]}\n"
                + "exceptions: {2026-12-23: [], 2026-12-22: [\"09:00-10:00\"], --12-31: [\"09:00-14:00\"]}\n");
        assertThat(CalendarYaml.read(CalendarYaml.write(file))).isEqualTo(file);
    }

    @Test
    void writesTheHolidaysOfThirtyYearsOutWhereThereIsNoEnd() {
        List<String> holidays = read(STANDARD + "holidays: {of: DE}\n").holidays();
        assertThat(holidays).hasSize(30 * 9 + 1).contains("2017-10-31 Reformation day");
        assertThat(holidays.get(holidays.size() - 1)).startsWith("2039-12-26");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            calendar: [a]                            | “calendar” must be a text
            calendar: two words                      | “calendar” must be letters, digits and dashes
            version: 1                               | “version” must be a version such as 1.0.0
            country: Norway                          | “country” must be an ISO 3166 code
            timeZone: Mars/Olympus                   | “timeZone” must be a time zone
            validFrom: yesterday                     | “validFrom” must be a day such as 2026-01-01
            validFrom: 0026-01-01                    | “validFrom” must be a day such as 2026-01-01
            validUntil: 2009-12-31                   | “validUntil” must not be before validFrom
            hours: nine to five                      | “hours” must have keys and values
            hours: {mon: 09:00-17:00}                | “hours.mon” must be a list
            hours: {mon: [{a: b}]}                   | “hours.mon[0]” must be a text
            hours: {mon: [17:00-09:00]}              | “hours.mon[0]” must end after it starts
            hours: {mondays: [09:00-17:00]}          | “hours.mondays” is no day
            hours: {}                                | “hours” of the calendar standard 1.0.0 leave no open time in the 400
            anytime: {}                              | “anytime” of the calendar standard 1.0.0 leave no open time in the 400
            anytime: {sun: [25:00-26:00]}            | “anytime.sun[0]” must be hours
            holidays: [2026-12-24]                   | “holidays” must have keys and values
            holidays: {off: DE}                      | “holidays.off” is unknown; use dates, of
            holidays: {of: XX}                       | “holidays.of” has no holidays that are known here
            holidays: {dates: 2026-12-24}            | “holidays.dates” must be a list
            holidays: {dates: [2026-12-24, someday]} | “holidays.dates[1]” must be a day such as 2026-12-25
            exceptions: {someday: []}                | “exceptions.someday” must be a day
            exceptions: {--13-24: []}                | “exceptions.--13-24” must be a day such as 2026-12-24, or --12-24 for each year
            exceptions: {--02-30: []}                | “exceptions.--02-30” must be a day
            exceptions: {--12-24: [9-14]}            | “exceptions.--12-24[0]” must be hours such as 09:00-17:00
            exceptions: {2026-12-24: }               | “exceptions.2026-12-24” must be a list
            country: NO\\ncountry: SE                 | cannot be read
            hours: [                                 | cannot be read
            opens: 9                                 | “opens” is unknown; use anytime, calendar, country, exceptions, holidays
            """)
    void refusesNamingFileAndField(String lines, String sentence) {
        String key = lines.substring(0, lines.indexOf(':'));
        String others = STANDARD.replaceAll("(?m)^" + key + ":.*\\n(?:  .*\\n)*", "");
        assertThatThrownBy(() -> read(others + lines.replace("\\n", "\n") + "\n"))
                .isInstanceOf(CalendarFileRefused.class)
                .hasMessageStartingWith("test.yaml")
                .hasMessageContaining(sentence);
    }

    @Test
    void saysOnWhichLineTheFieldStands() {
        assertThatThrownBy(() -> read(STANDARD + """
                        holidays:
                          dates:
                            - 2026-12-25
                            - someday
                        """))
                .hasMessageStartingWith("test.yaml, line 9: “holidays.dates[1]” must be a day");
        assertThatThrownBy(() -> read(STANDARD + """
                        exceptions:
                          --12-24: ["09:00-14:00"]
                          --12-31: ["14:00-09:00"]
                        """))
                .hasMessageStartingWith("test.yaml, line 8: “exceptions.--12-31[0]” must end after it starts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"calendar", "version", "validFrom", "hours"})
    void refusesWhatLacksA(String key) {
        String others = STANDARD.replaceAll("(?m)^" + key + ":.*\\n(?:  .*\\n)*", "");
        assertThatThrownBy(() -> read(others)).hasMessage("test.yaml: “%s” is missing.", key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# nothing but a comment",
                "just words",
                "- a list",
                "a: b\n---\nc: d",
                "version: !!int one",
                "version: !!int",
                "a: !!binary =",
                "a: !!float one"
            })
    void refusesWhatIsNoCalendarAtAll(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(CalendarFileRefused.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2028-03-01/2029-06-30 | 2028-02-29T17:00:00Z
            2039-01-01/2041-01-01 | 2038-12-31T17:00:00Z
            """)
    void refusesToBeClosedForFourHundredDaysAlsoLongAfterItsFirst(String closed, String since) {
        assertThatThrownBy(() -> read(STANDARD + "holidays: {dates: [%s Sabbatical]}\n".formatted(closed)))
                .isInstanceOf(CalendarFileRefused.class)
                .hasMessageContaining(
                        "“hours” of the calendar standard 1.0.0 leave no open time in the 400 days after " + since);
    }

    @Test
    void mayBeClosedForFourHundredDays() {
        String closed = "holidays: {dates: [2028-03-01/2029-03-30 Sabbatical]}\n";
        assertThat(read(STANDARD + closed).holidays()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2200-12-31"})
    void mayBeginInAnyYearThatIsAnswered(String day) {
        assertThat(read(STANDARD.replace("2010-01-01", day)).validFrom()).isEqualTo(day);
    }

    @Test
    void refusesTwoFilesOfOneName() {
        assertThatThrownBy(() -> CalendarFileSet.of(file("a.yaml"), file("a.yaml")))
                .isInstanceOf(CalendarFileRefused.class)
                .hasMessage("a.yaml: “the file” has the name of another one; rename one of them.");
    }

    @Test
    void refusesTwoFilesOfOneVersion() {
        assertThatThrownBy(() -> CalendarFileSet.of(
                        Map.of("a.yaml", STANDARD, "b.yaml", STANDARD.replace("2010-01-01", "2011-01-01"))))
                .hasMessage("b.yaml: “version” claims what a.yaml claims already; change it, or remove one of them.");
    }

    @Test
    void refusesTwoFilesForTheSameCustomersFromTheSameDayOn() {
        assertThatThrownBy(() ->
                        CalendarFileSet.of(Map.of("a.yaml", STANDARD, "b.yaml", STANDARD.replace("1.0.0", "2.0.0"))))
                .hasMessage("b.yaml: “validFrom” claims what a.yaml claims already; change it, or remove one of them.");
    }

    @Test
    void refusesFilesThatLeaveACountryWithoutACalendar() {
        assertThatThrownBy(() -> CalendarFileSet.of(Map.of("a.yaml", STANDARD + "country: DE\n")))
                .isInstanceOf(CalendarFileRefused.class)
                .hasMessageContaining("“country” must be left out in one of them");
    }

    @Test
    void tellsWhoeverStartsTheProductWhatToCorrect() {
        CalendarFileRefused refused =
                new CalendarFileRefused("DE.yaml", new CalendarRefused("version", "must be raised"));
        FailureAnalysis analysis = new CalendarFailureAnalyzer().analyze(new IllegalStateException(refused));
        assertThat(analysis.getDescription()).isEqualTo("DE.yaml: “version” must be raised.");
        assertThat(analysis.getAction()).contains("README.md");
    }

    private static Resource file(String name) {
        return new ByteArrayResource(STANDARD.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }

    private static CalendarFile read(String text) {
        return CalendarFileSet.of(Map.of(
                        "test.yaml",
                        text,
                        "other.yaml",
                        STANDARD.replace("standard", "other").replace("2010-01-01", "1990-01-01")))
                .files()
                .get("test.yaml");
    }
}
