package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.calendar.CountedElsewhere;

/** A calendar is tried before it is saved. */
@OnH2
class CalculatingWithACalendar {

    @Autowired
    Api api;

    @Autowired
    ObjectMapper json;

    @Test
    void givesTheDeadlineAndWhatWasCounted() {
        Api.Answer answer = api.post("anton", "/api/calendar/deadline", """
                {"timeZone": "Europe/Berlin", "hours": {"mon": ["09:00-12:00", "13:00-17:00"], "wed-fri": ["09:00-17:00"]},
                 "holidays": ["2026-12-24/2026-12-26 Christmas", "--01-01"], "exceptions": {"2026-12-23": ["09:00-11:00"]},
                 "start": "2026-12-21T16:30:00+01:00", "within": "PT3H"}""");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("""
                {"deadline":"2026-12-28T09:30:00+01:00","counted":[\
                {"from":"2026-12-21T16:30:00+01:00","to":"2026-12-21T17:00:00+01:00"},\
                {"from":"2026-12-23T09:00:00+01:00","to":"2026-12-23T11:00:00+01:00"},\
                {"from":"2026-12-28T09:00:00+01:00","to":"2026-12-28T09:30:00+01:00"}]}""");
    }

    @Test
    void givesTheTimeThatHasGoneBy() {
        Api.Answer answer = api.post("audrey", "/api/calendar/elapsed", """
                {"timeZone": "America/New_York", "hours": {"mon-fri": ["09:00-17:00"]}, "holidays": [],
                 "start": "2026-10-30T20:00:00Z", "end": "2026-11-02T15:00:00Z"}""");
        assertThat(answer.body()).isEqualTo("""
                {"elapsed":"PT2H","counted":[\
                {"from":"2026-10-30T16:00:00-04:00","to":"2026-10-30T17:00:00-04:00"},\
                {"from":"2026-11-02T09:00:00-05:00","to":"2026-11-02T10:00:00-05:00"}]}""");
    }

    @ParameterizedTest
    @CsvSource({
        // Friday in the last minute; Saturday; the local day decides, Friday in Tokyo is Thursday in UTC
        "2026-11-27T16:59:00, 2026-11-30T17:00:00+09:00",
        "2026-11-28T03:00:00Z, 2026-11-30T17:00:00+09:00",
        "2026-11-26T23:00:00Z, 2026-11-30T17:00:00+09:00",
        // Monday is a holiday in Japan
        "2026-11-20T10:00:00+09:00, 2026-11-24T17:00:00+09:00"
    })
    void givesTheEndOfTheNextBusinessDay(String start, String deadline) {
        Api.Answer answer = api.post("anton", "/api/calendar/deadline", """
                {"timeZone": "Asia/Tokyo", "country": "JP", "hours": {"mon-fri": ["09:00-17:00"]},
                 "start": "%s", "within": "NEXT_BUSINESS_DAY"}""".formatted(start));
        assertThat(answer.<String>read("$.deadline")).isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource({
        // exists twice: the first; does not exist: forward by the gap; exact
        "2026-10-25T02:30:00, 2026-10-25T02:30:00+02:00",
        "2026-03-29T02:30:00, 2026-03-29T03:30:00+02:00",
        "2026-10-25T02:30:00+01:00, 2026-10-25T02:30:00+01:00",
        "2026-10-25T01:30Z, 2026-10-25T02:30:00+01:00"
    })
    void readsAStartWithoutAnOffsetInTheCalendarsZone(String start, String deadline) {
        Api.Answer answer = api.post("anton", "/api/calendar/deadline", """
                {"timeZone": "Europe/Berlin", "hours": {"mon-sun": ["00:00-24:00"]}, "start": "%s", "within": "PT0S"}
                """.formatted(start));
        assertThat(answer.<String>read("$.deadline")).isEqualTo(deadline);
        assertThat(answer.<List<?>>read("$.counted")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB", "gb-eng", "GB-NIR"})
    void closesOnTheHolidaysOfACountryOrAPartOfIt(String country) {
        Api.Answer answer = api.post("anton", "/api/calendar/deadline", """
                {"timeZone": "Europe/London", "country": "%s", "hours": {"mon-fri": ["09:00-17:00"]},
                 "start": "2026-12-24T16:00:00", "within": "PT2H"}""".formatted(country));
        // Christmas on a Friday, Boxing Day moved from Saturday to Monday
        assertThat(answer.<String>read("$.deadline")).isEqualTo("2026-12-29T10:00:00Z");
    }

    /** Each year anew, but only where the day would be open; the hours of that very day come first. */
    @ParameterizedTest
    @CsvSource({
        // half days on a Thursday, a Friday and, in another year, a Sunday
        "2026-12-24T12:00:00+01:00, 2026-12-24T13:00:00+01:00, 2026-12-28T10:00:00+01:00",
        "2027-12-24T12:00:00+01:00, 2027-12-24T13:00:00+01:00, 2027-12-27T10:00:00+01:00",
        "2028-12-22T16:00:00+01:00, 2028-12-22T17:00:00+01:00, 2028-12-27T11:00:00+01:00",
        // that of 2029 has hours of its own
        "2029-12-24T12:00:00+01:00, 2029-12-24T13:00:00+01:00, 2029-12-27T11:00:00+01:00",
        // New Year's Eve is over at two; the leap day is in leap years only
        "2026-12-31T13:30:00+01:00, 2027-01-04T09:30:00+01:00, 2027-01-04T11:30:00+01:00",
        "2028-02-29T09:00:00+01:00, 2028-02-29T10:00:00+01:00, 2028-03-01T10:00:00+01:00",
        "2027-02-28T09:00:00+01:00, 2027-03-01T10:00:00+01:00, 2027-03-01T12:00:00+01:00"
    })
    void knowsHalfDaysThatComeBackEachYear(String start, String inAnHour, String inThreeHours) {
        assertThat(halfDays(start, "PT1H").<String>read("$.deadline")).isEqualTo(inAnHour);
        assertThat(halfDays(start, "PT3H").<String>read("$.deadline")).isEqualTo(inThreeHours);
    }

    private Api.Answer halfDays(String start, String within) {
        return api.post("anton", "/api/calendar/deadline", """
                {"timeZone": "Europe/Berlin", "hours": {"mon-fri": ["09:00-17:00"]},
                 "holidays": ["--12-25", "--12-26", "--01-01"],
                 "exceptions": {"--12-24": ["09:00-14:00"], "--12-31": ["09:00-14:00"], "2029-12-24": ["09:00-13:00"],
                     "--02-29": ["09:00-11:00"], "--12-26": ["09:00-17:00"]},
                 "start": "%s", "within": "%s"}""".formatted(start, within));
    }

    /** The clocks of Berlin skip 2:00 to 3:00 on 29 March 2026, a Sunday, and go back over it on 25 October. */
    @ParameterizedTest
    @CsvSource({"2026-03-29, PT3H", "2027-03-29, PT4H", "2026-10-25, PT5H", "2027-10-25, PT4H"})
    void countsRealHoursOfAHalfDayInANightOfTheSwitch(String day, String elapsed) {
        Api.Answer answer = api.post("anton", "/api/calendar/elapsed", """
                {"timeZone": "Europe/Berlin", "hours": {"mon-sun": ["00:00-24:00"]},
                 "exceptions": {"--03-29": ["00:00-04:00"], "--10-25": ["00:00-04:00"]},
                 "start": "%1$sT00:00:00", "end": "%1$sT23:00:00"}""".formatted(day));
        assertThat(answer.<String>read("$.elapsed")).isEqualTo(elapsed);
    }

    @Test
    void countsAnEndBeforeTheStartAsZero() {
        Api.Answer answer = api.post("anton", "/api/calendar/elapsed", """
                {"timeZone": "UTC", "hours": {"mon-fri": ["09:00-17:00"]},
                 "start": "2026-11-25T12:00:00Z", "end": "2026-11-24T12:00:00Z"}""");
        assertThat(answer.body()).isEqualTo("{\"elapsed\":\"PT0S\",\"counted\":[]}");
    }

    @ParameterizedTest
    @MethodSource("countedElsewhere")
    void countsAsOthersDo(CountedElsewhere theirs) throws JsonProcessingException {
        boolean deadline = theirs.kind().equals("deadline");
        Api.Answer answer = api.post("anton", "/api/calendar/" + theirs.kind(), body(theirs));
        assertThat(answer.status()).isEqualTo(200);
        if (deadline) {
            assertThat(OffsetDateTime.parse(answer.read("$.deadline"))).isEqualTo(theirs.cell("expected"));
        } else {
            assertThat(Duration.parse(answer.read("$.elapsed"))).isEqualTo(Duration.parse(theirs.cell("expected")));
        }
    }

    static Stream<CountedElsewhere> countedElsewhere() {
        return CountedElsewhere.all()
                .filter(theirs ->
                        theirs.kind().equals("deadline") || theirs.kind().equals("elapsed"))
                .filter(theirs -> theirs.cell("pauses").isEmpty() && !theirs.hasAnotherAnswerHere());
    }

    private String body(CountedElsewhere theirs) throws JsonProcessingException {
        Map<String, Object> body = new HashMap<>();
        body.put("timeZone", theirs.calendar().timeZone());
        body.put("hours", theirs.calendar().hours());
        body.put("holidays", theirs.calendar().holidays());
        body.put("exceptions", theirs.calendar().exceptions());
        body.put("start", theirs.cell("start"));
        if (theirs.kind().equals("deadline")) {
            body.put("within", theirs.cell("amount"));
        } else {
            body.put("end", theirs.cell("end"));
        }
        return json.writeValueAsString(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"anton", "audrey", "admin"})
    void isForAnalystsAndAuditors(String user) {
        assertThat(api.post(user, "/api/calendar/elapsed", NINE_TO_FIVE).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grace", "nora", "pia", "erik", "petra", "lars", "dora", "amal"})
    void isForNobodyElse(String user) {
        Api.Answer answer = api.post(user, "/api/calendar/elapsed", NINE_TO_FIVE);
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void isDescribedWithTheApi() {
        Api.Answer answer = api.get("anton", "/v3/api-docs");
        assertThat(answer.<Map<String, ?>>read("$.paths"))
                .containsKeys("/api/calendar/deadline", "/api/calendar/elapsed");
        assertThat(answer.<Map<String, ?>>read("$.components.schemas.DeadlineQuestion.properties"))
                .containsOnlyKeys("timeZone", "hours", "holidays", "exceptions", "country", "start", "within");
        assertThat(answer.<String>read("$.components.schemas.ElapsedView.properties.elapsed.type"))
                .isEqualTo("string");
    }

    private static final String NINE_TO_FIVE = """
            {"timeZone": "UTC", "hours": {"mon-fri": ["09:00-17:00"]},
             "start": "2026-11-24T12:00:00Z", "end": "2026-11-25T12:00:00Z"}""";
}
