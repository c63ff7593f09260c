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
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.number.RequestNumber;

/** A promise is kept, broken or changed in the open. */
@OnH2
class KeepingPromises {

    private static final Instant OPENED = Instant.parse("2026-12-02T15:00:00Z");

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    JdbcTemplate database;

    private RequestNumber number;

    @BeforeEach
    void begin() {
        desk.leaveEverything();
        desk.forgetDigests();
        desk.setClock(OPENED);
    }

    @AfterEach
    void nothingFails() {
        assertThat(desk.incidents()).isZero();
    }

    // ---- changes of severity

    @Test
    void isNotBrokenByATargetThatLayInThePastWhenItWasSet() {
        open("kofi", Draft.minor("SUB-E4"));
        pass("PT2H");
        severity("kofi", "A");
        assertThat(promise(1, "respondBy")).isEqualTo("2026-12-02T18:00:00Z");
        pass("PT1M");
        severity("kofi", "C");
        pass("PT5M");
        desk.answer("erik", number, "I am on it.");
        assertThat(verdicts()).containsExactly("KEPT", "RELEASED");
        assertThat(shown("met")).isEqualTo(true);
    }

    @Test
    void countsFromTheOpeningWhileThatIsAhead() {
        open("grace", Draft.of("SUB-E3"));
        pass("PT20M");
        severity("erik", "A");
        assertThat(promise(1, "since")).isEqualTo("2026-12-02T10:20:00-05:00");
        assertThat(promise(1, "respondBy")).isEqualTo("2026-12-02T11:00:00-05:00");
    }

    @Test
    void promisesNoLaterThanWhatHasBeenPromisedAlready() {
        open("kofi", Draft.minor("SUB-E4"));
        pass("PT3H30M");
        severity("erik", "A");
        assertThat(promise(1, "respondBy")).isEqualTo("2026-12-02T19:00:00Z");
        pass("PT40M");
        assertThat(verdicts()).startsWith("MISSED", "MISSED");
    }

    @Test
    void isHeldThoughTheSeverityIsLowered() {
        open("marco", Draft.critical("SUB-MID"));
        pass("PT30M");
        severity("erik", "C");
        assertThat(verdicts()).containsExactly("OPEN", "NOTHING_PROMISED");
        pass("PT40M");
        assertThat(verdicts()).startsWith("MISSED", "NOTHING_PROMISED");
        assertThat(shown("met")).isEqualTo(false);
        desk.answer("erik", number, "I am on it.");
        assertThat(shown("met")).isEqualTo(false);
    }

    @Test
    void tellsTheCustomerWhoseSeverityIsLoweredWhyAndWhatStays() {
        open("marco", Draft.critical("SUB-MID"));
        pass("PT30M");
        severity("erik", "C");
        Map<String, Object> mail = mails("SEVERITY_LOWERED").get(0);
        assertThat(mail).containsEntry("words", "So it is").containsEntry("recipient_user", "marco");
        assertThat(mail.get("respond_by")).asString().startsWith("2026-12-02T16:00");
        severity("erik", "B");
        assertThat(mails("SEVERITY_LOWERED")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"PT44M59S, 200", "PT45M, 403", "PT55M, 403", "PT60M, 403", "PT61M, 200"})
    void letsNoEngineerLowerTheSeverityInTheLastQuarter(String after, int status) {
        open("marco", Draft.critical("SUB-MID"));
        pass(after);
        Api.Answer answer = change("erik", "C");
        assertThat(answer.status()).isEqualTo(status);
        if (status == 403) {
            assertThat(answer.<String>read("$.detail")).contains("team lead").contains("Lars Berg");
            assertThat(change("lars", "C").status()).isEqualTo(200);
        }
    }

    @Test
    void isReleasedByACustomerWhoMaySetTheSeverity() {
        open("kofi", Draft.critical("SUB-E4"));
        pass("PT50M");
        severity("kofi", "C");
        pass("PT2H");
        assertThat(verdicts()).containsExactly("RELEASED", "OPEN");
        desk.answer("erik", number, "I am on it.");
        assertThat(verdicts()).containsExactly("RELEASED", "KEPT");
        assertThat(shown("met")).isEqualTo(true);
    }

    @Test
    void standsAgainWhereTheReleaseIsTakenBackAtOnce() {
        open("kofi", Draft.critical("SUB-E4"));
        pass("PT10M");
        severity("kofi", "C");
        pass("PT15M");
        severity("kofi", "A");
        assertThat(verdicts()).containsExactly("OPEN", "RELEASED");
        pass("PT36M");
        assertThat(shown("met")).isEqualTo(false);
    }

    @Test
    void isNotEscapedByLoweringAtOnceWhatTheCustomerHasRaised() {
        open("kofi", Draft.minor("SUB-E4"));
        severity("kofi", "A");
        pass("PT5M");
        severity("erik", "C");
        assertThat(verdicts()).containsExactly("OPEN", "OPEN", "OPEN");
        pass("PT1H");
        assertThat(shown("met")).isEqualTo(false);
    }

    @Test
    void isANewOneWhereTheSeverityComesBackLater() {
        open("kofi", Draft.critical("SUB-E4"));
        pass("PT10M");
        severity("kofi", "C");
        pass("PT15M1S");
        severity("kofi", "A");
        assertThat(verdicts()).containsExactly("RELEASED", "OPEN", "OPEN");
        assertThat(promise(2, "respondBy")).isEqualTo("2026-12-02T16:00:00Z");
    }

    @Test
    void isNotMadeAnyMoreAfterTheResponse() {
        open("grace", Draft.of("SUB-E3"));
        desk.answer("erik", number, "I am on it.");
        pass("PT3H");
        severity("erik", "A");
        assertThat(verdicts()).containsExactly("KEPT");
        pass("PT4H");
        assertThat(desk.timeline(number)).last().matches(entry -> entry.tellsOf(EventKind.UPDATE_FELL_DUE));
    }

    @Test
    void isReleasedByACustomerWhoWithdraws() {
        open("grace", Draft.of("SUB-E3"));
        desk.withdraw("grace", number);
        assertThat(verdicts()).containsExactly("RELEASED");
        assertThat(shown("met")).isNull();
    }

    // ---- raised to A

    @ParameterizedTest
    @ValueSource(strings = {"ANSWERING", "RESOLVING", "WAITING_FOR_CUSTOMER", "SOLUTION_PROPOSED"})
    void isAnnouncedAtOnceInWhateverPhaseItIsRaised(String phase) {
        open("kofi", Draft.of("SUB-E4"));
        switch (phase) {
            case "RESOLVING" -> desk.answer("erik", number, "I am on it.");
            case "WAITING_FOR_CUSTOMER" -> desk.answerAs("erik", number, "NEEDS_INFORMATION", "Which?");
            case "SOLUTION_PROPOSED" -> desk.answerAs("erik", number, "SOLVED", "Restart.");
            default -> {}
        }
        assertThat(shown("phase")).isEqualTo(phase);
        severity("erik", "A");
        desk.travel(Duration.ofMinutes(2));
        assertThat(told("dora")).contains("CRITICAL_REQUEST_ANNOUNCED");
        assertThat(told("amal")).contains("CRITICAL_REQUEST_ANNOUNCED");
        assertThat(desk.hasTask(number, "userTask_followCriticalRequest")).isTrue();
        desk.withdraw("kofi", number);
        assertThat(desk.tasks(number)).isEmpty();
    }

    // ---- the ladder goes on

    @Test
    void isToldOfEachDayUntilSomebodyActs() {
        open("grace", Draft.critical("SUB-E3"));
        for (int day = 0; day < 10; day++) {
            pass("P1D");
        }
        assertThat(told("dora").stream().filter("RESPONSE_STILL_MISSING"::equals))
                .hasSizeBetween(9, 10);
        desk.answer("erik", number, "I am on it.");
        int before = told("dora").size();
        pass("PT2H");
        assertThat(told("dora")).hasSize(before);
    }

    @Test
    void escalatesInBusinessTimeWhatIsPromisedInBusinessTime() {
        open("marco", Draft.of("SUB-MID"));
        desk.travelTo(Instant.parse("2026-12-03T16:30:00Z")); // 17:30 in Berlin
        assertThat(told("lars")).contains("RESPONSE_FELL_OVERDUE");
        desk.travelTo(Instant.parse("2026-12-04T08:59:00Z"));
        assertThat(told("dora")).isEmpty();
        desk.travelTo(Instant.parse("2026-12-04T09:16:00Z"));
        assertThat(told("dora")).contains("RESPONSE_STILL_MISSING");
    }

    // ---- late

    @Test
    void isMissedInTheOpen() {
        open("marco", Draft.of("SUB-MID"));
        desk.travelTo(Instant.parse("2026-12-03T16:30:00Z")); // 17:30 in Berlin
        assertThat(mails("PROMISE_MISSED")).singleElement().satisfies(mail -> assertThat(mail)
                .containsEntry("recipient_user", "marco"));
        assertThat(promise(1, "about")).isEqualTo("NEWS");
        assertThat(promise(1, "respondBy")).isEqualTo("2026-12-07T09:00:00+01:00");
        assertThat(verdicts()).containsExactly("MISSED", "OPEN");
        assertThat(api.send("marco", "GET", "/requests/" + number, null, "Accept", "text/html")
                        .body())
                .contains("You hear from us again by");
        desk.answer("erik", number, "Sorry. I am on it.");
        assertThat(verdicts()).containsExactly("MISSED", "KEPT");
        assertThat(api.get("marco", "/api/requests/" + number + "/receipt")
                        .<List<String>>read("$.episodes[0].news[*].inWords"))
                .containsExactly("News was promised by Mon 7 Dec 2026, 09:00, Berlin time. This promise was kept.");
        assertThat(shown("met")).isEqualTo(false);
    }

    @Test
    void hasANumberOfItsOwnBesideNews() {
        open("kofi", Draft.of("SUB-E4"));
        pass("PT3H");
        severity("erik", "A");
        assertThat(api.get("audrey", "/api/requests/" + number).<List<Integer>>read("$.promises[*].number"))
                .containsExactly(1, 2, 3);
    }

    @Test
    void isToldMissedOnceADayAtMost() {
        open("grace", Draft.critical("SUB-E3"));
        for (int hour = 0; hour < 72; hour++) {
            pass("PT1H");
        }
        assertThat(mails("PROMISE_MISSED")).hasSize(3);
        assertThat(verdicts()).containsExactly("MISSED", "MISSED", "MISSED", "MISSED");
    }

    @Test
    void isNotMissedWhereThereIsOnlyAnInternalGoal() {
        open("grace", Draft.minor("SUB-E3"));
        pass("P10D");
        assertThat(mails("PROMISE_MISSED")).isEmpty();
        assertThat(desk.timeline(number)).noneMatch(entry -> entry.tellsOf(EventKind.PROMISE_MISSED));
    }

    @Test
    void isToldMissedWithTheWordOfALead() {
        open("grace", Draft.critical("SUB-E3"));
        pass("PT50M");
        assertThat(api.post(
                                "lars",
                                "/api/requests/" + number + "/messages",
                                "{\"text\": \"Half of us are ill today.\"}")
                        .status())
                .isBetween(200, 201);
        pass("PT20M");
        assertThat(mails("PROMISE_MISSED")).singleElement().satisfies(mail -> assertThat(mail)
                .containsEntry("words", "Half of us are ill today."));
    }

    @Test
    void leavesTheTimeOfTheNextNewsToALead() {
        open("grace", Draft.critical("SUB-E3"));
        assertThat(nextNews("lars", "2026-12-02T18:00:00Z").status()).isEqualTo(409);
        pass("PT2H");
        assertThat(nextNews("erik", "2026-12-02T18:00:00Z").status()).isEqualTo(403);
        assertThat(nextNews("lars", "2026-12-02T16:00:00Z").status()).isEqualTo(422);
        assertThat(nextNews("lars", "2026-12-02T18:00:00Z").status()).isEqualTo(204);
        assertThat(verdicts()).containsExactly("MISSED", "KEPT", "OPEN");
        assertThat(promise(2, "respondBy")).isEqualTo("2026-12-02T13:00:00-05:00");
        assertThat(mails("NEWS_PROMISED")).singleElement().satisfies(mail -> assertThat(mail)
                .containsEntry("words", "Sorry, we are on it."));
        pass("PT2H");
        assertThat(verdicts()).containsExactly("MISSED", "KEPT", "MISSED");
    }

    // ---- contact by telephone

    @Test
    void isKeptByACallThatReachedTheCustomer() {
        open("grace", Draft.critical("SUB-E3"));
        pass("PT20M");
        assertThat(call("erik", "").status()).isEqualTo(204);
        pass("PT1H");
        assertThat(shown("met")).isEqualTo(true);
        assertThat(shown("respondedAt")).isEqualTo("2026-12-02T10:20:00-05:00");
        assertThat(shown("phase")).isEqualTo("RESOLVING");
        assertThat(desk.tasks(number))
                .containsKey("userTask_resolveRequest")
                .doesNotContainKey("userTask_answerRequest");
        assertThat(mails("ANSWERED")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "petra, ''",
        "amal, ''",
        "lars, ''",
        "sofia, ''",
        "erik, '\"reached\": false'",
        "erik, '\"withCustomer\": false'"
    })
    void isNotKeptByAnyOtherCall(String user, String more) {
        open("grace", Draft.critical("SUB-E3"));
        assertThat(call(user, more).status()).isBetween(204, 403);
        assertThat(shown("phase")).isEqualTo("ANSWERING");
        assertThat(shown("respondedAt")).isNull();
    }

    @Test
    void isJudgedByTheTimeOfACallThatIsEnteredLate() {
        open("grace", Draft.critical("SUB-E3"));
        pass("PT3H");
        assertThat(shown("met")).isEqualTo(false);
        assertThat(call("erik", "\"at\": \"2026-12-02T15:20:00Z\"").status()).isEqualTo(204);
        assertThat(shown("met")).isEqualTo(true);
        assertThat(verdicts()).containsExactly("KEPT", "RELEASED");
        assertThat(api.get("grace", "/api/requests/" + number + "/receipt").<String>read("$.episodes[0].remark"))
                .contains("entered on");
        desk.travel(Duration.ofMinutes(2));
        assertThat(told("lars")).contains("REQUEST_ANSWERED");
    }

    @Test
    void isNotMadeAfterACallThatIsEnteredLate() {
        open("kofi", Draft.of("SUB-E4"));
        pass("PT30M");
        severity("erik", "A");
        pass("PT3H");
        call("erik", "\"at\": \"2026-12-02T15:10:00Z\"");
        assertThat(verdicts()).containsExactly("KEPT", "RELEASED", "RELEASED");
        assertThat(shown("met")).isEqualTo(true);
    }

    @Test
    void isKeptByACallBeforeItWasGivenUp() {
        open("kofi", Draft.critical("SUB-E4"));
        pass("PT20M");
        severity("kofi", "C");
        pass("PT20M");
        assertThat(call("erik", "\"at\": \"2026-12-02T15:10:00Z\"").status()).isEqualTo(204);
        assertThat(verdicts()).containsExactly("KEPT", "RELEASED");
        assertThat(shown("met")).isEqualTo(true);
    }

    @ParameterizedTest
    @CsvSource({"erik, KEPT", "petra, MISSED", "sofia, MISSED"})
    void hasNewsGivenByAnEngineerOfTheQueueOnly(String user, String verdict) {
        open("grace", Draft.critical("SUB-E3"));
        pass("PT2H");
        assertThat(call(user, "").status()).isEqualTo(204);
        pass("PT12H");
        assertThat(verdicts()).startsWith("MISSED", verdict);
    }

    @Test
    void hasNewsGivenByACallAfterWhichTheCustomerWrote() {
        open("grace", Draft.critical("SUB-E3"));
        pass("PT2H30M");
        desk.hear("grace", number, "Are you there?");
        pass("PT10M");
        assertThat(call("erik", "\"at\": \"2026-12-02T17:10:00Z\"").status()).isEqualTo(204);
        pass("PT12H");
        assertThat(verdicts()).containsExactly("MISSED", "KEPT");
    }

    @Test
    void hasNewsGivenAtTheTimeOfACallThatIsEnteredAfterALaterWord() {
        open("grace", Draft.critical("SUB-E3"));
        desk.travelTo(Instant.parse("2026-12-02T20:30:00Z"));
        api.post("lars", "/api/requests/" + number + "/messages", "{\"text\": \"Half of us are ill today.\"}");
        assertThat(verdicts()).containsExactly("MISSED", "MISSED");
        assertThat(call("erik", "\"at\": \"2026-12-02T19:00:00Z\"").status()).isEqualTo(204);
        assertThat(verdicts()).containsExactly("MISSED", "KEPT");
    }

    @Test
    void keepsTheNewsOfAnEarlierEpisodeAsItWasSealed() {
        open("grace", Draft.critical("SUB-E3"));
        pass("PT2H");
        desk.withdraw("grace", number);
        desk.reopen("grace", number, "It is back");
        pass("PT2H");
        pass("PT12H");
        desk.answer("erik", number, "I am on it.");
        assertThat(api.get("audrey", "/api/requests/" + number + "/receipt")
                        .<List<String>>read("$.episodes[0].news[*].inWords"))
                .singleElement()
                .asString()
                .doesNotContain("missed");
    }

    @Test
    void setsNoEarlierUpdateByACallBeforeTheRaise() {
        open("grace", Draft.of("SUB-E3"));
        desk.answer("erik", number, "I am on it.");
        pass("PT3H");
        severity("erik", "A");
        pass("PT1H");
        call("erik", "\"at\": \"2026-12-02T16:00:00Z\"");
        desk.travelTo(Instant.parse("2026-12-02T21:59:00Z"));
        assertThat(desk.timeline(number)).noneMatch(entry -> entry.tellsOf(EventKind.UPDATE_FELL_DUE));
        desk.travelTo(Instant.parse("2026-12-02T22:00:00Z"));
        assertThat(desk.timeline(number)).anyMatch(entry -> entry.tellsOf(EventKind.UPDATE_FELL_DUE));
    }

    @Test
    void isNotToldOfOnceMoreWhereALateCallIsEntered() {
        open("grace", Draft.critical("SUB-E3"));
        desk.answer("erik", number, "I am on it.");
        pass("PT10H");
        long told = overdueUpdates();
        assertThat(told).isOne();
        call("erik", "\"at\": \"2026-12-02T15:00:00Z\"");
        pass("PT10M");
        assertThat(overdueUpdates()).isEqualTo(told);
    }

    @Test
    void isNotToldOfOnceMoreWhereALeadHasWritten() {
        open("grace", Draft.critical("SUB-E3"));
        pass("PT2H");
        desk.answer("erik", number, "I am on it.");
        pass("PT10H");
        assertThat(nextNews("lars", "2026-12-03T09:00:00Z").status()).isEqualTo(204);
        pass("PT3H");
        assertThat(overdueUpdates()).isOne();
    }

    @Test
    void leavesTheVerdictOfAnEarlierEpisodeAlone() {
        open("grace", Draft.critical("SUB-E3"));
        pass("PT2H");
        desk.answer("erik", number, "I am on it.");
        desk.solve("erik", number, "Restart.");
        desk.confirm("grace", number);
        pass("PT1H");
        desk.reopen("grace", number, "It is back");
        assertThat(call("erik", "\"at\": \"2026-12-02T15:10:00Z\"").status()).isEqualTo(204);
        assertThat(shown("phase")).isEqualTo("ANSWERING");
        assertThat(api.get("grace", "/api/requests/" + number + "/receipt").<List<Boolean>>read("$.episodes[*].met"))
                .containsExactly(false, null);
    }

    @Test
    void refusesACallOfMoreThanADayAgo() {
        open("grace", Draft.of("SUB-E3"));
        pass("P1DT1H");
        Api.Answer refused = call("erik", "\"at\": \"2026-12-02T15:30:00Z\"");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("within the last day");
    }

    // ---- what the customer does

    @Test
    void tellsTheEngineerAndTheListThatTheCustomerWrote() {
        open("grace", Draft.of("SUB-E3"));
        desk.answer("erik", number, "I am on it.");
        desk.hear("grace", number, "One more thing.");
        assertThat(name("userTask_resolveRequest")).startsWith("Customer wrote: ");
        desk.travel(Duration.ofMinutes(2));
        assertThat(told("erik")).contains("MESSAGE_SENT");
        assertThat(api.post("erik", "/api/requests/" + number + "/messages", "{\"text\": \"I see.\"}")
                        .status())
                .isBetween(200, 201);
        assertThat(name("userTask_resolveRequest")).startsWith("Resolve request");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsTheMarkWhereTheCustomerWroteAfterACallThatIsEnteredLate(boolean answered) {
        open("grace", Draft.of("SUB-E3"));
        if (answered) {
            desk.answer("erik", number, "I am on it.");
        }
        pass("PT20M");
        desk.hear("grace", number, "One more thing.");
        pass("PT10M");
        call("erik", "\"at\": \"2026-12-02T15:10:00Z\"");
        assertThat(name("userTask_resolveRequest")).startsWith("Customer wrote: ");
    }

    @Test
    void bringsBackWhatIsPutOffWhenTheCustomerActs() {
        open("grace", Draft.of("SUB-E3"));
        desk.answer("erik", number, "I am on it.");
        assertThat(putOff("2026-12-10T15:00:00Z", "").status()).isEqualTo(204);
        desk.hear("grace", number, "One more thing.");
        assertThat(desk.task(number, "userTask_resolveRequest").getFollowUpDate())
                .isNull();
    }

    @Test
    void bringsBackWhatIsPutOffWhenTheSeverityIsRaised() {
        open("grace", Draft.of("SUB-E3"));
        desk.answer("erik", number, "I am on it.");
        putOff("2026-12-10T15:00:00Z", "");
        severity("lars", "A");
        assertThat(desk.task(number, "userTask_resolveRequest").getFollowUpDate())
                .isNull();
    }

    @Test
    void isPutOffBeyondThePromiseOnlyWhereThatIsMeant() {
        open("grace", Draft.of("SUB-E3"));
        api.post("erik", "/api/desk/requests/" + number + "/take-over", "{\"reason\": \"Mine\"}");
        Api.Answer refused = putOff("2026-12-03T15:00:00Z", "");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.<String>read("$.detail")).contains("promised");
        assertThat(putOff("2026-12-02T22:00:00Z", "").status()).isEqualTo(204);
        assertThat(putOff("2026-12-03T15:00:00Z", ", \"confirmed\": true").status())
                .isEqualTo(204);
    }

    @Test
    void tellsTheLeadOfACustomerWhoComesBackTwiceOrIsNotContent() {
        open("grace", Draft.of("SUB-E3"));
        for (int times = 0; times < 2; times++) {
            desk.answer("erik", number, "I am on it.");
            desk.solve("erik", number, "Restart.");
            desk.confirm("grace", number);
            desk.reopen("grace", number, "It is back");
        }
        desk.withdraw("grace", number);
        desk.travel(Duration.ofMinutes(2));
        assertThat(told("lars")).containsOnlyOnce("REQUEST_REOPENED");
        open("grace", Draft.of("SUB-E3"));
        desk.answer("erik", number, "I am on it.");
        desk.solve("erik", number, "Restart.");
        desk.confirm("grace", number);
        desk.answerSurvey("grace", number, 2, "Slow");
        pass("PT20M");
        assertThat(told("lars")).contains("SURVEY_ANSWERED");
    }

    // ----

    private void open(String user, Draft draft) {
        number = desk.open(user, draft).number();
    }

    private void pass(String time) {
        desk.travel(Duration.parse(time));
    }

    private void severity(String user, String severity) {
        assertThat(change(user, severity).status()).isEqualTo(200);
    }

    private Api.Answer change(String user, String severity) {
        return api.put(
                user,
                "/api/requests/" + number + "/severity",
                "{\"severity\": \"%s\", \"reason\": \"So it is\"}".formatted(severity));
    }

    private Api.Answer call(String user, String more) {
        return api.post(
                user,
                "/api/desk/requests/" + number + "/calls",
                "{\"direction\": \"OUTGOING\", \"with\": \"Grace\", \"text\": \"About it.\"%s}"
                        .formatted(more.isEmpty() ? "" : ", " + more));
    }

    private Api.Answer putOff(String at, String more) {
        return api.put("erik", "/api/desk/requests/" + number + "/follow-up", "{\"at\": \"%s\"%s}".formatted(at, more));
    }

    private Api.Answer nextNews(String user, String at) {
        return api.put(
                user,
                "/api/desk/requests/" + number + "/next-news",
                "{\"at\": \"%s\", \"text\": \"Sorry, we are on it.\"}".formatted(at));
    }

    private List<Map<String, Object>> mails(String kind) {
        return database.queryForList(
                "select * from outgoing_mail where request_number = ? and kind = ? order by id", number.value(), kind);
    }

    private Object shown(String field) {
        return api.get("audrey", "/api/requests/" + number).read("$." + field);
    }

    private List<String> verdicts() {
        return api.get("audrey", "/api/requests/" + number).read("$.promises[*].verdict");
    }

    private String promise(int place, String field) {
        return api.get("audrey", "/api/requests/" + number).read("$.promises[%d].%s".formatted(place, field));
    }

    private long overdueUpdates() {
        return desk.timeline(number).stream()
                .filter(entry -> entry.tellsOf(EventKind.UPDATE_FELL_OVERDUE))
                .count();
    }

    private String name(String task) {
        return desk.task(number, task).getName();
    }

    /** The causes of everything that somebody has been told about the request. */
    private List<String> told(String user) {
        return api.get(user, "/api/digests?size=100")
                .read("$.items[*].notices[?(@.number == '%s')].cause".formatted(number));
    }
}
