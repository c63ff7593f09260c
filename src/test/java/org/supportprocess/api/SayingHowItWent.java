package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api.Answer;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.request.number.RequestNumber;

/** The customer and the partner are each asked once for a closing, whoever of them comes first; nobody is who has withdrawn. */
@OnH2
class SayingHowItWent {

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void wednesday() {
        desk.setClock(Instant.parse("2026-12-02T08:00:00Z"));
    }

    @AfterEach
    void leaveEverything() {
        desk.leaveEverything();
    }

    @ParameterizedTest
    @CsvSource({"pia, marco", "marco, pia"})
    void takesNothingFromTheOtherSide(String first, String second) {
        String request = closedBy(first);
        assertThat(says(first, request, 5).status()).isEqualTo(200);
        assertThat(isAsked(first, request)).isFalse();
        assertThat(isAsked(second, request)).isTrue();
        assertThat(says(second, request, 2).status()).isEqualTo(200);
        assertThat(isAsked(second, request)).isFalse();
        assertThat(database.queryForList(
                        "select score from survey where request_number = ? order by position",
                        Integer.class,
                        number(request)))
                .containsExactly(5, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pia", "marco"})
    void isPossibleOnceForEachSide(String user) {
        String request = closedBy("marco");
        says("pia", request, 5);
        says("marco", request, 4);
        Answer again = says(user, request, 1);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.<String>read("$.detail"))
                .isEqualTo("%s has had its survey answered by your side; it is asked once per closing and side."
                        .formatted(number(request)));
    }

    @Test
    void isPossibleOnceForAllAdministratorsOfACustomer() {
        String request = solved(new RequestNumber(api.open("grace", "SUB-E3")));
        api.post("grace", request + "/confirm", null);
        assertThat(says("billy", request, 3).status()).isEqualTo(200);
        assertThat(isAsked("grace", request)).isFalse();
        assertThat(says("grace", request, 5).status()).isEqualTo(409);
    }

    @Test
    void isToldWithItsSideToBoth() {
        String request = closedBy("pia");
        says("pia", request, 4);
        says("marco", request, 5);
        for (String reader : List.of("pia", "marco", "erik")) {
            Answer timeline = api.get(reader, request + "/timeline");
            assertThat(timeline.<List<String>>read("$[?(@.kind == 'SURVEY_ANSWERED')].detail"))
                    .containsExactly("The partner gave 4 of 5", "The customer gave 5 of 5");
            assertThat(timeline.<List<Map<String, String>>>read("$[?(@.kind == 'SURVEY_ANSWERED')].facts"))
                    .containsExactly(Map.of("score", "4", "side", "PARTNER"), Map.of("score", "5", "side", "CUSTOMER"));
        }
    }

    @Test
    void isPossibleForBothSidesAnewOnceItIsClosedAgain() {
        String request = closedBy("marco");
        says("pia", request, 5);
        says("marco", request, 4);
        api.post("pia", request + "/reopen", "{\"reason\": \"It is back\"}");
        assertThat(isAsked("marco", request)).isFalse();
        assertThat(says("marco", request, 1).status()).isEqualTo(409);
        desk.answerAs("erik", new RequestNumber(number(request)), "SOLVED", "Sign in once more.");
        api.post("marco", request + "/confirm", null);
        assertThat(says("marco", request, 2).status()).isEqualTo(200);
        assertThat(says("pia", request, 3).status()).isEqualTo(200);
    }

    @Test
    void isOverWithTheReopenWindow() {
        String request = closedBy("marco");
        desk.travel(Duration.ofDays(15));
        assertThat(isAsked("marco", request)).isFalse();
        assertThat(says("marco", request, 5).status()).isEqualTo(409);
    }

    @Test
    void isNotAskedOfStaff() {
        String request = closedBy("marco");
        assertThat(isAsked("erik", request)).isFalse();
        assertThat(says("erik", request, 5).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pia", "marco"})
    void isNotAskedOfAnybodyOnceTheRequestIsWithdrawn(String user) {
        String request = path(new RequestNumber(api.open("marco", "SUB-MID")));
        api.post("marco", request + "/withdraw", null);
        assertThat(isAsked(user, request)).isFalse();
        assertThat(api.get(user, request + "/timeline").body())
                .contains("REQUEST_CLOSED")
                .doesNotContain("SURVEY_INVITED");
        Answer refused = says(user, request, 1);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.<String>read("$.detail"))
                .isEqualTo(
                        "%s was withdrawn; there is no survey about a withdrawn request.".formatted(number(request)));
    }

    @Test
    void isAskedAboutAnEpisodeAfterOneThatWasWithdrawn() {
        String request = path(new RequestNumber(api.open("marco", "SUB-MID")));
        api.post("marco", request + "/withdraw", null);
        api.post("marco", request + "/reopen", "{\"reason\": \"We need it after all\"}");
        desk.answerAs("erik", new RequestNumber(number(request)), "SOLVED", "Sign in again.");
        api.post("marco", request + "/confirm", null);
        assertThat(says("marco", request, 5).status()).isEqualTo(200);
    }

    private String closedBy(String user) {
        String request = solved(new RequestNumber(api.open("marco", "SUB-MID")));
        assertThat(api.post(user, request + "/confirm", null).status()).isEqualTo(200);
        return request;
    }

    private String solved(RequestNumber number) {
        desk.answerAs("erik", number, "SOLVED", "Sign in again.");
        return path(number);
    }

    private Answer says(String user, String request, int score) {
        return api.put(user, request + "/survey", "{\"score\": %d}".formatted(score));
    }

    private boolean isAsked(String user, String request) {
        return api.get(user, request).read("$.surveyOpen");
    }

    private static String path(RequestNumber number) {
        return "/api/requests/" + number;
    }

    private static String number(String request) {
        return request.substring(request.lastIndexOf('/') + 1);
    }
}
