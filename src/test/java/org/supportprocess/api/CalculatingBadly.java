package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;

/** Each mistake in a calendar, or in what it is asked, is answered with the field and the remedy. */
@OnH2
class CalculatingBadly {

    private static final String DEADLINE = "/api/calendar/deadline";
    private static final String ELAPSED = "/api/calendar/elapsed";

    @Autowired
    Api api;

    @Autowired
    ObjectMapper json;

    @ParameterizedTest
    @CsvSource({"deadline, timeZone", "deadline, hours", "deadline, start", "deadline, within", "elapsed, end"})
    void namesAMissingField(String call, String field) throws JsonProcessingException {
        ObjectNode body = body();
        body.remove(field);
        if (call.equals("elapsed")) {
            body.remove("within");
        }
        refuses("/api/calendar/" + call, body, field, "is missing");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            timeZone   | "Mars/Olympus"                                        | timeZone              | Europe/Berlin
            timeZone   | ""                                                    | timeZone              | Europe/Berlin
            timeZone   | "Europe/Berlin "                                      | timeZone              | Europe/Berlin
            timeZone   | 1                                                     | timeZone              | a text
            hours      | 8                                                     | hours                 | an object
            hours      | []                                                    | hours                 | an object
            hours      | {"mon": 8}                                            | hours.mon             | a list
            hours      | {"mon": "09:00-17:00"}                                | hours.mon             | a list
            hours      | {"mon": null}                                         | hours.mon             | a list
            hours      | {"mon": [9]}                                          | hours.mon[0]          | a text
            hours      | {"mon": [null]}                                       | hours.mon[0]          | 09:00-17:00
            hours      | {"mon": [["09:00-17:00"]]}                            | hours.mon[0]          | a text
            hours      | {"tue": ["09:00-12:00", "25:00-26:00"]}               | hours.tue[1]          | 09:00-17:00
            hours      | {"mon": ["09:00"]}                                    | hours.mon[0]          | 09:00-17:00
            hours      | {"mon": ["9-17"]}                                     | hours.mon[0]          | 09:00-17:00
            hours      | {"mon": ["09:60-17:00"]}                              | hours.mon[0]          | 09:00-17:00
            hours      | {"mon": ["09:00-24:01"]}                              | hours.mon[0]          | 24:00
            hours      | {"mon": ["24:00-24:00"]}                              | hours.mon[0]          | end after it starts
            hours      | {"mon": ["17:00-09:00"]}                              | hours.mon[0]          | at 24:00
            hours      | {"mon": ["09:00-09:00"]}                              | hours.mon[0]          | end after it starts
            hours      | {"mon": ["09:00-12:00", "11:59-17:00"]}               | hours.mon             | must not overlap
            hours      | {"mon": ["13:00-17:00", "09:00-13:01"]}               | hours.mon             | must not overlap
            hours      | {"mon-fri": ["09:00-12:00"], "fri": ["13:00-14:00"]}  | hours.fri             | into one list
            hours      | {"monday": ["09:00-17:00"]}                           | hours.monday          | use mon, tue
            hours      | {"mon-fri-sat": ["09:00-17:00"]}                      | hours.mon-fri-sat     | use mon, tue
            hours      | {"": []}                                              | hours.                | use mon, tue
            hours      | {}                                                    | hours                 | 400 days
            hours      | {"mon": []}                                           | hours                 | 400 days
            holidays   | "2026-12-25"                                          | holidays              | a list
            holidays   | {"2026-12-25": "Christmas"}                           | holidays              | a list
            holidays   | [null]                                                | holidays[0]           | --12-25
            holidays   | [20261225]                                            | holidays[0]           | a text
            holidays   | ["2026-12-25", "christmas"]                           | holidays[1]           | --12-25
            holidays   | ["2026-02-29"]                                        | holidays[0]           | --12-25
            holidays   | ["2026-12-25T00:00:00Z"]                              | holidays[0]           | --12-25
            holidays   | ["12-25"]                                             | holidays[0]           | --12-25
            holidays   | ["--02-30"]                                           | holidays[0]           | --12-25
            holidays   | [""]                                                  | holidays[0]           | --12-25
            holidays   | ["2026-12-24/"]                                       | holidays[0]           | --12-25
            holidays   | ["2026-12-26/2026-12-24"]                             | holidays[0]           | end before it starts
            holidays   | ["2026-01-01/2028-12-31"]                             | hours                 | 400 days
            exceptions | []                                                    | exceptions            | an object
            exceptions | {"tomorrow": []}                                      | exceptions.tomorrow   | 2026-12-24
            exceptions | {"--13-24": []}                                       | exceptions.--13-24    | --12-24 for each year
            exceptions | {"--02-30": []}                                       | exceptions.--02-30    | --12-24 for each year
            exceptions | {"12-24": []}                                         | exceptions.12-24      | --12-24 for each year
            exceptions | {"--12-24": ["14:00-09:00"]}                          | exceptions.--12-24[0] | end after it starts
            exceptions | {"--12-24": null}                                     | exceptions.--12-24    | a list
            exceptions | {"2026-12-24": null}                                  | exceptions.2026-12-24 | a list
            exceptions | {"2026-12-24": ["09:00-12:00", "10:00-11:00"]}        | exceptions.2026-12-24 | must not overlap
            country    | "XX"                                                  | country               | list the days
            country    | ""                                                    | country               | list the days
            country    | "GB-"                                                 | country               | list the days
            country    | "GB-XXX"                                              | country               | list the days
            country    | ["DE"]                                                | country               | a text
            start      | "yesterday"                                           | start                 | 2026-12-24T08:00:00Z
            start      | "2026-11-25"                                          | start                 | 2026-12-24T08:00:00Z
            start      | "2026-11-25 09:00:00"                                 | start                 | 2026-12-24T08:00:00Z
            start      | "2026-11-25T25:00:00Z"                                | start                 | 2026-12-24T08:00:00Z
            start      | "2026-11-31T09:00:00Z"                                | start                 | 2026-12-24T08:00:00Z
            start      | 1764061200                                            | start                 | a text
            start      | "1899-12-31T00:00:00Z"                                | start                 | 1900 to 2200
            start      | "2201-01-01T00:00:00Z"                                | start                 | 1900 to 2200
            start      | "+999999999-12-31T23:59:59"                           | start                 | 1900 to 2200
            start      | "-999999999-01-01T00:00:00+18:00"                     | start                 | 1900 to 2200
            within     | "P1D"                                                 | within                | a day is not a number of hours
            within     | "P1DT1H"                                              | within                | a day is not a number of hours
            within     | "P1W"                                                 | within                | a day is not a number of hours
            within     | "4 hours"                                             | within                | PT4H
            within     | "PT"                                                  | within                | PT4H
            within     | ""                                                    | within                | PT4H
            within     | 4                                                     | within                | a text
            within     | "NO_HOUR_NAMED"                                       | within                | NEXT_BUSINESS_DAY
            within     | "-PT1H"                                               | within                | zero or more
            within     | "PT-0.000000001S"                                     | within                | zero or more
            within     | "PT1000000H"                                          | within                | twenty years
            within     | "PT99999999999999999999H"                             | within                | PT4H
            within     | "PT9223372036854775807S"                              | within                | twenty years
            within     | "PT50000H"                                            | within                | twenty years
            hour       | {"mon": ["09:00-17:00"]}                              | hour                  | is not a field
            end        | "2026-11-25T09:00:00Z"                                | end                   | is not a field
            """)
    void namesTheFieldAndTheRemedy(String field, String value, String flawed, String remedy)
            throws JsonProcessingException {
        ObjectNode body = body();
        body.set(field, json.readTree(value));
        refuses(DEADLINE, body, flawed, remedy);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            end    | "P1D"                       | end    | 2026-12-24T08:00:00Z
            end    | "2046-12-01T00:00:00Z"      | end    | twenty years
            end    | "+999999999-12-31T23:59:59" | end    | twenty years
            start  | "2201-01-01T00:00:00Z"      | start  | 1900 to 2200
            hours  | {}                          | hours  | 400 days
            within | "PT1H"                      | within | is not a field
            """)
    void namesThemForElapsedTimeAsWell(String field, String value, String flawed, String remedy)
            throws JsonProcessingException {
        ObjectNode body = body();
        body.remove("within");
        body.put("end", "2026-11-26T09:00:00Z");
        body.set(field, json.readTree(value));
        refuses(ELAPSED, body, flawed, remedy);
    }

    @Test
    void refusesMoreHolidaysThanAnybodyHas() throws JsonProcessingException {
        ObjectNode body = body();
        ArrayNode holidays = body.putArray("holidays");
        LocalDate.EPOCH
                .datesUntil(LocalDate.EPOCH.plusDays(1001))
                .map(LocalDate::toString)
                .forEach(holidays::add);
        refuses(DEADLINE, body, "holidays", "1000 days at most");
    }

    @Test
    void refusesMoreExceptionsThanAnybodyHas() throws JsonProcessingException {
        ObjectNode body = body();
        ObjectNode exceptions = body.putObject("exceptions");
        LocalDate.EPOCH.datesUntil(LocalDate.EPOCH.plusDays(1001)).forEach(day -> exceptions.putArray(day.toString()));
        refuses(DEADLINE, body, "exceptions", "1000 days at most");
    }

    @Test
    void refusesMoreHoursThanADayHas() throws JsonProcessingException {
        ObjectNode body = body();
        ArrayNode hours = body.putObject("hours").putArray("mon");
        for (int minute = 0; minute < 51; minute++) {
            hours.add("09:%02d-09:%02d".formatted(minute, minute + 1));
        }
        refuses(DEADLINE, body, "hours.mon", "50 at most");
    }

    @Test
    void refusesAnAnswerTooLongToRead() throws JsonProcessingException {
        ObjectNode body = body();
        ArrayNode hours = body.putObject("hours").putArray("mon-sun");
        for (int minute = 0; minute < 50; minute++) {
            hours.add("09:%02d:00-09:%02d:01".formatted(minute, minute));
        }
        body.put("within", "PT50H");
        refuses(DEADLINE, body, "within", "intervals");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"hours\":{\"mon\":[],\"mon\":[]}}", "{} {}"})
    void refusesWhatIsNotAJsonObject(String body) {
        Api.Answer answer = api.post("anton", DEADLINE, body);
        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>read("$.detail")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded", "application/yaml"})
    void refusesABodyOfAnotherMediaType(String type) {
        Api.Answer answer = api.send("anton", "POST", DEADLINE, "timeZone=UTC", "Content-Type", type);
        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void isNoPageToLookAt() {
        assertThat(api.get("anton", DEADLINE).status()).isEqualTo(405);
    }

    private void refuses(String path, ObjectNode body, String field, String remedy) throws JsonProcessingException {
        Api.Answer answer = api.post("anton", path, json.writeValueAsString(body));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>read("$.detail")).contains("“" + field + "”").contains(remedy);
        assertThat(answer.<String>read("$.errors[0].field")).isEqualTo(field);
    }

    private ObjectNode body() throws JsonProcessingException {
        return (ObjectNode) json.readTree("""
                {"timeZone": "Europe/Berlin", "hours": {"mon-fri": ["09:00-17:00"]}, "holidays": ["--12-25"],
                 "start": "2026-11-25T09:00:00Z", "within": "PT4H"}""");
    }
}
