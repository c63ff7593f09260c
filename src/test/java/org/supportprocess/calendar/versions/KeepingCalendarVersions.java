package org.supportprocess.calendar.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import liquibase.Scope;
import liquibase.changelog.FastCheckService;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.calendar.Calendars;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;

/** What was promised is judged by the calendar of that day, whatever becomes of its file. */
abstract class KeepingCalendarVersions {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
    private static final Instant FRIDAY_NOON = Instant.parse("2026-11-27T12:00:00Z");

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Autowired
    Calendars product;

    @Autowired
    SupportDesk desk;

    @Autowired
    SpringLiquibase changes;

    @Test
    void recordsTheProductsOwn() {
        assertThat(database.sql("select calendar from recorded_calendar where version = '1.0.0'")
                        .query(String.class)
                        .set())
                .contains("standard", "DE", "DK", "GB", "JP", "US");
    }

    @ParameterizedTest
    @CsvSource({
        "DE, Europe/Berlin, DE 1.0.0 Europe/Berlin",
        "US, America/Los_Angeles, US 1.0.0 America/Los_Angeles",
        "FR, Europe/Paris, standard 1.0.0 Europe/Paris",
        "'', Antarctica/Troll, standard 1.0.0 Antarctica/Troll"
    })
    void servesEachCountryInItsZone(String country, ZoneId zone, String id) {
        CalendarVersion version = product.inForce(country, zone, FRIDAY_NOON);
        assertThat(version.id()).isEqualTo(id);
        assertThat(version.zone()).isEqualTo(zone);
        assertThat(product.recorded(id)).isEqualTo(version);
    }

    @Test
    void meansRoundTheClockByAnytime() {
        CalendarVersion germany = product.inForce("DE", BERLIN, FRIDAY_NOON);
        assertThat(germany.anytime().due(FRIDAY_NOON, Duration.ofHours(48)))
                .isEqualTo(FRIDAY_NOON.plus(Duration.ofHours(48)));
    }

    @Test
    void meansByAnytimeWhatTheFileOfTheCountrySays() {
        CalendarVersion version = started(file("anytime", """
                        country: QA
                        anytime: {sat-thu: ["06:00-24:00"]}
                        holidays: {dates: [--11-28]}
                        """)).inForce("QA", BERLIN, FRIDAY_NOON);
        // Friday is closed; Saturday is a holiday of the office, which does not close what is open anytime
        assertThat(version.anytime().due(FRIDAY_NOON, Duration.ofHours(2)))
                .isEqualTo(Instant.parse("2026-11-28T07:00:00Z"));
        assertThat(started(Map.of()).recorded(version.id())).isEqualTo(version);
    }

    @Test
    void findsAVersionWhoseFileIsGone() {
        Map<String, String> files = file("gone", "country: QA\nholidays: {of: NO, dates: [2026-11-30 Our day]}\n");
        CalendarVersion before = started(files).inForce("QA", BERLIN, FRIDAY_NOON);
        CalendarVersion after = started(Map.of()).recorded(before.id());
        assertThat(after).isEqualTo(before);
        assertThat(after.business().holiday(LocalDate.of(2026, 11, 30))).contains("Our day");
        assertThat(after.business().holiday(LocalDate.of(2039, 5, 17))).contains("Constitution Day");
    }

    @Test
    void findsAVersionThatAnotherNodeRecordsAfterItsOwnStart() {
        VersionedCalendars older = started(Map.of());
        CalendarVersion newer = started(file("newer", "country: QA\n")).inForce("QA", CHICAGO, FRIDAY_NOON);
        assertThat(older.recorded(newer.id())).isEqualTo(newer);
    }

    @Test
    void hasOnRecordWhatWasPromisedByBeforeCalendarsHadVersions() throws LiquibaseException {
        database.sql("update support_request set calendar = 'standard 1.0.0 America/New_York' where number = ?")
                .param(desk.open("grace", Draft.of("SUB-E3")).number().value())
                .update();
        CalendarFile standard = records().find("standard", "1.0.0").orElseThrow();
        database.sql("delete from recorded_calendar where calendar = 'standard'")
                .update();
        database.sql("delete from databasechangelog where id = 'calendar-before-versions'")
                .update();
        migrate();
        assertThat(records().find("standard", "1.0.0")).contains(standard);
    }

    @Test
    void readsARecordedVersionInAnyZone() {
        started(file("zones", "country: QA\n"));
        assertThat(started(Map.of()).recorded("zones 1.0.0 Asia/Tokyo").zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "DE",
                "DE 1.0.0",
                "DE 9.9.9 Europe/Berlin",
                "XX 1.0.0 Europe/Berlin",
                "DE 1.0.0 Mars/Olympus",
                "DE 1.0.0 Europe/Berlin and more"
            })
    void knowsNothingThatNeverWas(String id) {
        assertThatThrownBy(() -> product.recorded(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(id);
    }

    @Test
    void startsAgainWithTheSameContentInOtherWhiteSpace() {
        Map<String, String> files = file("again", "country: QA\nexceptions: {2026-12-24: [], 2026-12-23: []}\n");
        started(files);
        Map<String, String> tidied = new LinkedHashMap<>(files);
        tidied.replaceAll((name, text) -> "# tidied up\n"
                + text.replace("{2026-12-24: [], 2026-12-23: []}", "\n  2026-12-24: []\n  2026-12-23: []"));
        assertThat(started(tidied).inForce("QA", BERLIN, FRIDAY_NOON).calendar())
                .isEqualTo("again");
    }

    @Test
    void refusesToStartWithAnotherContentUnderTheSameVersion() {
        started(file("changed", "country: QA\n"));
        assertThatThrownBy(() -> started(file("changed", "country: QA\nholidays: {dates: [2026-12-24]}\n")))
                .isInstanceOf(CalendarFileRefused.class)
                .hasMessageStartingWith("changed.yaml: “version” must be raised: changed 1.0.0 is on record");
        assertThat(started(Map.of()).recorded("changed 1.0.0 UTC").business().holiday(LocalDate.of(2026, 12, 24)))
                .isEmpty();
    }

    /** The library of holidays may learn: what was promised was promised by what it knew then. */
    @Test
    void buildsACalendarFromWhatIsOnRecord() {
        Map<String, String> files = file("frozen", "country: QA\nholidays: {of: DE}\n");
        CalendarFile file = withTheStandard(files).files().get("frozen.yaml");
        assertThat(new RecordedCalendars(database, clock).record(file)).isNotSameAs(file);
        assertThat(database.sql("select content from recorded_calendar where calendar = 'frozen'")
                        .query(String.class)
                        .single())
                .contains("- 2026-05-25 Whit Monday")
                .doesNotContain("of:");
    }

    @Test
    void recordsAVersionOnceWhereTwoNodesStartAtOnce() {
        for (int round = 0; round < 10; round++) {
            Map<String, String> files = file("race-" + round, "country: QA\nholidays: {of: US}\n");
            CyclicBarrier start = new CyclicBarrier(2);
            List<CompletableFuture<CalendarVersion>> nodes = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> {
                                await(start);
                                return started(files).inForce("QA", CHICAGO, FRIDAY_NOON);
                            },
                            deed -> new Thread(deed).start()))
                    .limit(2)
                    .toList();
            assertThat(nodes.get(0).join()).isEqualTo(nodes.get(1).join());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31T22:59:59Z, choice-old",
        // the local day decides: it is midnight in Berlin
        "2025-12-31T23:00:00Z, choice-new",
        "2026-12-31T22:59:59Z, choice-new",
        "2026-12-31T23:00:00Z, choice-old",
        // before either is valid a calendar for all countries is
        "2014-06-01T12:00:00Z, standard",
        // never fails
        "1999-06-01T12:00:00Z, choice-new"
    })
    void takesTheVersionThatIsValid(Instant at, String calendar) {
        Map<String, String> files = new LinkedHashMap<>();
        files.putAll(file("choice-old", "country: QA\n", "2020-01-01"));
        files.putAll(file("choice-new", "country: QA\nvalidUntil: 2026-12-31\n", "2026-01-01"));
        assertThat(started(files).inForce("QA", BERLIN, at).calendar()).isEqualTo(calendar);
    }

    @ParameterizedTest
    @CsvSource({
        "QA, Europe/Berlin, zone-berlin",
        "QA, America/Chicago, zone-none",
        "QB, Europe/Berlin, zone-only",
        "QC, Europe/Berlin, standard"
    })
    void takesTheCalendarMadeForTheZone(String country, ZoneId zone, String calendar) {
        Map<String, String> files = new LinkedHashMap<>();
        files.putAll(file("zone-berlin", "country: QA\ntimeZone: Europe/Berlin\n"));
        files.putAll(file("zone-none", "country: QA\n"));
        files.putAll(file("zone-only", "country: QB\ntimeZone: Asia/Tokyo\n"));
        CalendarVersion version = started(files).inForce(country, zone, FRIDAY_NOON);
        assertThat(version.calendar()).isEqualTo(calendar);
        assertThat(version.zone()).isEqualTo(zone);
    }

    @Test
    void keepsOneCalendarForEachZone() {
        assertThat(IntStream.range(0, 3).mapToObj(time -> product.inForce("DE", BERLIN, FRIDAY_NOON)))
                .allMatch(version -> version == product.recorded("DE 1.0.0 Europe/Berlin"));
    }

    /** A node that starts with these files besides the standard calendar. */
    private VersionedCalendars started(Map<String, String> files) {
        return new VersionedCalendars(withTheStandard(files), records());
    }

    private RecordedCalendars records() {
        return new RecordedCalendars(database, clock);
    }

    /** In a new process nobody remembers that the database was up to date. */
    private void migrate() throws LiquibaseException {
        Scope.getCurrentScope().getSingleton(FastCheckService.class).clearCache();
        changes.afterPropertiesSet();
    }

    private static CalendarFileSet withTheStandard(Map<String, String> files) {
        Map<String, String> all = new LinkedHashMap<>(files);
        all.put("standard.yaml", """
                calendar: standard
                version: 1.0.0
                validFrom: 2010-01-01
                hours: {mon-fri: ["09:00-17:00"]}
                """);
        return CalendarFileSet.of(all);
    }

    private static Map<String, String> file(String calendar, String lines) {
        return file(calendar, lines, "2010-01-01");
    }

    private static Map<String, String> file(String calendar, String lines, String validFrom) {
        return Map.of(calendar + ".yaml", """
                calendar: %s
                version: 1.0.0
                validFrom: %s
                hours: {mon-fri: ["09:00-17:00"]}
                %s""".formatted(calendar, validFrom, lines));
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends KeepingCalendarVersions {}

    @OnPostgres
    static class OnTheProductionDatabase extends KeepingCalendarVersions {}
}
