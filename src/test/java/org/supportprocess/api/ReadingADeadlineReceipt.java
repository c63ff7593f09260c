package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;

/** What was promised, by which rule and calendar, which time counted, and what came of it. */
@OnH2
class ReadingADeadlineReceipt {

    private static final Instant WEDNESDAY = Instant.parse("2026-11-04T10:00:00Z");
    private static final String TARGET = "$.episodes[0].targets[0].";

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ObjectMapper json;

    @BeforeEach
    void onAWednesday() {
        desk.setClock(WEDNESDAY);
    }

    @AfterEach
    void leaveEverything() {
        desk.leaveEverything();
    }

    @ParameterizedTest
    @CsvSource({
        "grace, SUB-E3, A, PT1H, respondBy, 2026-11-04T06:00:00-05:00, PT1H, rule_responseTargetE3A3G3SeverityA",
        "grace, SUB-E3, B, PT8H, respondBy, 2026-11-04T13:00:00-05:00, PT8H, rule_responseTargetE3A3G3SeverityB",
        "kofi, SUB-E4, B, PT2H, respondBy, 2026-11-04T12:00:00Z, PT2H, rule_responseTargetElevatedSeverityB",
        "kofi, SUB-E4, C, PT4H, respondBy, 2026-11-04T14:00:00Z, PT4H, rule_responseTargetElevatedSeverityC",
        "marco, SUB-MID, B, NEXT_BUSINESS_DAY, respondBy, 2026-11-05T17:00:00+01:00, PT14H, rule_responseTargetMidsizeBusinessSeverityB",
        "grace, SUB-E3, C, NO_HOUR_NAMED, internalGoal, 2026-11-05T05:00:00-05:00, PT24H, rule_responseTargetE3A3G3SeverityC",
        "anna, SUB-SB, B, NO_HOUR_NAMED, internalGoal, 2026-11-05T17:00:00-08:00, PT16H, rule_responseTargetSmallBusinessSeverityB",
    })
    void saysHowEachCommitmentWasCounted(
            String user,
            String subscription,
            Severity severity,
            String commitment,
            String due,
            String instant,
            String time,
            String rule) {
        Api.Answer receipt =
                receipt(user, desk.open(user, draft(subscription, severity)).number());
        assertThat(receipt.<String>read(TARGET + "commitment")).isEqualTo(commitment);
        assertThat(receipt.<String>read(TARGET + due)).isEqualTo(instant);
        assertThat(receipt.<String>read(TARGET + "countedTime")).isEqualTo(time);
        assertThat(receipt.<Boolean>read(TARGET + "promised")).isEqualTo(due.equals("respondBy"));
        assertThat(receipt.<String>read(TARGET + "decision.rule")).isEqualTo(rule);
        assertThat(receipt.<String>read(TARGET + "decision.table")).isEqualTo("response-target");
        assertThat(receipt.<String>read(TARGET + "decision.version")).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(receipt.<String>read(TARGET + "decision.sentence")).endsWith(".");
        assertThat(receipt.<Map<String, String>>read(TARGET + "decision.inputs"))
                .containsEntry("Support type", "TECHNICAL")
                .containsEntry("Severity", severity.name());
        assertThat(receipt.<String>read(TARGET + "cause")).isEqualTo("SUBMITTED");
    }

    @Test
    void namesTheClosedDaysThatDidNotCount() {
        desk.setClock(Instant.parse("2026-12-23T15:00:00Z"));
        Api.Answer receipt =
                receipt("marco", desk.open("marco", Draft.of("SUB-MID")).number());
        assertThat(receipt.<String>read(TARGET + "calendar.name")).isEqualTo("DE");
        assertThat(receipt.<String>read(TARGET + "calendar.timeZone")).isEqualTo("Europe/Berlin");
        assertThat(receipt.<String>read(TARGET + "respondBy")).isEqualTo("2026-12-24T17:00:00+01:00");
        desk.setClock(Instant.parse("2026-12-24T15:00:00Z"));
        receipt = receipt("marco", desk.open("marco", Draft.of("SUB-MID")).number());
        assertThat(receipt.<String>read(TARGET + "respondBy")).isEqualTo("2026-12-28T17:00:00+01:00");
        assertThat(receipt.<List<String>>read(TARGET + "calendar.holidays"))
                .containsExactly("2026-12-25 1st Christmas day", "2026-12-26 2nd Christmas day");
    }

    /** An analyst who does not trust the receipt pastes its calendar into the calculator. */
    @ParameterizedTest
    @CsvSource({
        "grace, SUB-E3, A, PT1H",
        "grace, SUB-E3, C, PT24H",
        "kofi, SUB-E4, B, PT2H",
        "marco, SUB-MID, B, NEXT_BUSINESS_DAY",
        "anna, SUB-SB, B, NEXT_BUSINESS_DAY",
        "yuki, SUB-EXO, B, PT8H",
    })
    void hasACalendarThatTheCalculatorTakes(String user, String subscription, Severity severity, String within)
            throws JsonProcessingException {
        desk.setClock(Instant.parse("2026-12-24T15:00:00Z"));
        Api.Answer receipt =
                receipt(user, desk.open(user, draft(subscription, severity)).number());
        Map<String, Object> calendar = receipt.read(TARGET + "calendar");
        calendar.keySet().retainAll(Set.of("timeZone", "hours", "holidays", "exceptions"));
        calendar.put("start", receipt.read(TARGET + "countedFrom"));
        calendar.put("within", within);
        Api.Answer calculated = api.post("anton", "/api/calendar/deadline", json.writeValueAsString(calendar));
        String due = receipt.<Boolean>read(TARGET + "promised") ? "respondBy" : "internalGoal";
        assertThat(calculated.<String>read("$.deadline")).isEqualTo(receipt.read(TARGET + due));
        assertThat(calculated.<List<String>>read("$.counted[*].from"))
                .isEqualTo(receipt.read(TARGET + "counted[*].from"));
        assertThat(calculated.<List<String>>read("$.counted[*].to")).isEqualTo(receipt.read(TARGET + "counted[*].to"));
    }

    @Test
    void saysThatAnInternalGoalIsNoPromise() {
        RequestNumber number = desk.open("grace", draft("SUB-E3", Severity.C)).number();
        desk.travel(Duration.ofDays(3));
        Api.Answer receipt = receipt("grace", number);
        assertThat(receipt.<Boolean>read("$.episodes[0].met")).isNull();
        assertThat(receipt.<String>read("$.episodes[0].verdict")).isEqualTo("No hour was promised.");
        assertThat(receipt.<List<String>>read(TARGET + "remarks"))
                .singleElement()
                .satisfies(remark -> assertThat(remark).contains("internal", "not a promise"));
        desk.answer("erik", number, "I am on it.");
        assertThat(receipt("grace", number).<String>read("$.episodes[0].verdict"))
                .isEqualTo("No hour was promised; the engineer made contact after 72 hours.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PT7H48M | true | Kept: the engineer made contact 12 minutes before the promised time.",
                "PT8H | true | Kept: the engineer made contact exactly at the promised time.",
                "PT8H0.001S | false | Missed by less than a second: the engineer made contact after the promised time.",
                "PT9H5M10S | false | Missed by 1 hour 5 minutes: the engineer made contact after the promised time."
            })
    void saysWhetherThePromiseWasKept(Duration after, boolean met, String sentence) {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.travel(after);
        desk.answer("erik", number, "I am on it.");
        says(receipt("grace", number), 1, met, sentence);
    }

    @Test
    void saysUntilWhenItIsRunningAndSinceWhenItIsMissed() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        says(receipt("grace", number), 1, null, "Running until Wed 4 Nov 2026, 13:00, New York time.");
        desk.travel(Duration.ofHours(8));
        says(receipt("grace", number), 1, null, "Running until Wed 4 Nov 2026, 13:00, New York time.");
        desk.travel(Duration.ofSeconds(90));
        says(
                receipt("grace", number),
                1,
                false,
                "Missed by 1 minute 30 seconds so far: no engineer has made contact yet.");
    }

    @Test
    void saysWhatBecameOfAPromiseToSomebodyWhoWithdrew() {
        RequestNumber inTime = desk.open("grace", Draft.of("SUB-E3")).number();
        RequestNumber late = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.travel(Duration.ofHours(7));
        desk.withdraw("grace", inTime);
        desk.travel(Duration.ofHours(2));
        desk.withdraw("grace", late);
        says(receipt("grace", inTime), 1, null, "Not decided: the request was closed 1 hour before the promised time.");
        says(
                receipt("grace", late),
                1,
                false,
                "Missed: the request was closed 1 hour after the promised time, and no engineer had made contact.");
    }

    @Test
    void keepsTheOldTargetWhenTheSeverityIsRaisedAndCountsTheNewOneFromTheSubmission() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.travel(Duration.ofMinutes(50));
        desk.changeSeverityAsEngineer("erik", number, Severity.A, "Everybody is affected");
        Api.Answer receipt = receipt("grace", number);
        assertThat(receipt.<List<String>>read("$.episodes[0].targets[*].cause"))
                .containsExactly("SUBMITTED", "SEVERITY_CHANGED");
        assertThat(receipt.<List<String>>read("$.episodes[0].targets[*].severity"))
                .containsExactly("B", "A");
        assertThat(receipt.<List<String>>read("$.episodes[0].targets[*].countedFrom"))
                .containsOnly("2026-11-04T05:00:00-05:00");
        assertThat(receipt.<List<String>>read("$.episodes[0].targets[*].setAt"))
                .containsExactly("2026-11-04T05:00:00-05:00", "2026-11-04T05:50:00-05:00");
        assertThat(receipt.<List<String>>read("$.episodes[0].targets[*].respondBy"))
                .containsExactly("2026-11-04T13:00:00-05:00", "2026-11-04T06:00:00-05:00");
        assertThat(receipt.<String>read("$.episodes[0].targets[1].why"))
                .isEqualTo("The severity was changed to A before an engineer had made contact.");
        desk.answer("erik", number, "I am on it.");
        says(receipt("grace", number), 1, true, "Kept: the engineer made contact 10 minutes before the promised time.");
    }

    @Test
    void promisesFromTheChangeOnWhereARequestIsRaisedLate() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.travel(Duration.ofHours(2));
        desk.changeSeverityAsEngineer("erik", number, Severity.A, "Everybody is affected");
        says(receipt("grace", number), 1, null, "Running until Wed 4 Nov 2026, 08:00, New York time.");
    }

    @Test
    void doesNotForgetABrokenPromiseWhenTheSeverityIsLowered() {
        RequestNumber number = desk.open("grace", Draft.critical("SUB-E3")).number();
        desk.travel(Duration.ofHours(2));
        desk.changeSeverityAsEngineer("erik", number, Severity.B, "One user only");
        desk.answer("erik", number, "I am on it.");
        String broken = "Missed by 1 hour: the engineer made contact after the promised time.";
        says(receipt("grace", number), 1, false, broken);
        desk.changeSeverityAsEngineer("erik", number, Severity.C, "There is a workaround");
        says(receipt("grace", number), 1, false, broken);
    }

    @Test
    void namesTheBrokenPromiseThatWasNotTheFirst() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.travel(Duration.ofMinutes(10));
        desk.changeSeverityAsEngineer("erik", number, Severity.A, "Everybody is affected");
        desk.travel(Duration.ofHours(2));
        desk.changeSeverityAsEngineer("erik", number, Severity.C, "There is a workaround");
        says(
                receipt("grace", number),
                1,
                false,
                "Missed by 1 hour 10 minutes so far: no engineer has made contact yet.");
    }

    @Test
    void holdsUsToWhatWasPromisedThoughTheSeverityIsLowered() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.travel(Duration.ofHours(1));
        desk.changeSeverityAsEngineer("erik", number, Severity.C, "There is a workaround");
        says(receipt("grace", number), 1, null, "Running until Wed 4 Nov 2026, 13:00, New York time.");
        desk.answer("erik", number, "I am on it.");
        says(receipt("grace", number), 1, true, "Kept: the engineer made contact 7 hours before the promised time.");
    }

    @Test
    void isNotRewrittenByWhatComesAfterTheAnswer() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.travel(Duration.ofHours(1));
        desk.answer("erik", number, "I am on it.");
        Object before = receipt("grace", number).read("$.episodes[0]");
        desk.changeSeverityAsEngineer("erik", number, Severity.A, "Everybody is affected");
        desk.handOver("erik", number, "lync-online");
        desk.travel(Duration.ofDays(2));
        assertThat(receipt("grace", number).<Object>read("$.episodes[0]")).isEqualTo(before);
    }

    @Test
    void hasAnEpisodeOfItsOwnForEachReopening() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.travel(Duration.ofHours(9));
        desk.answer("erik", number, "I am on it.");
        desk.solve("erik", number, "Please sign in again.");
        desk.confirm("grace", number);
        Api.Answer closed = receipt("grace", number);
        desk.travel(Duration.ofDays(2));
        desk.reopen("grace", number, "It is back");
        Api.Answer reopened = receipt("grace", number);
        assertThat(reopened.<Object>read("$.episodes[0]")).isEqualTo(closed.read("$.episodes[0]"));
        says(reopened, 1, false, "Missed by 1 hour: the engineer made contact after the promised time.");
        says(reopened, 2, null, "Running until Fri 6 Nov 2026, 22:00, New York time.");
        assertThat(reopened.<String>read("$.episodes[1].targets[0].cause")).isEqualTo("REOPENED");
        assertThat(reopened.<String>read("$.episodes[1].targets[0].why")).isEqualTo("The request was reopened.");
        desk.answer("erik", number, "I am on it.");
        says(receipt("grace", number), 2, true, "Kept: the engineer made contact 8 hours before the promised time.");
    }

    @Test
    void promisesNothingToWhoeverIsNotEntitled() {
        Draft licences = Draft.of("SUB-E3")
                .about(SupportType.TECHNICAL, Service.EXCHANGE_ONLINE, IssueType.SERVICE_USE, "Volume licensing");
        Api.Answer receipt = receipt("grace", desk.open("grace", licences).number());
        says(receipt, 1, null, "No hour was promised: the request was declined.");
        assertThat(receipt.<List<?>>read("$.episodes[0].targets")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"erik", "lars", "audrey", "anton", "dora"})
    void isReadByStaffAndAuditorsAsTheCustomerReadsIt(String user) {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        assertThat(receipt(user, number).body())
                .isEqualTo(receipt("grace", number).body());
    }

    @Test
    void isNotThereForAnybodyElse() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        assertThat(api.get("kofi", "/api/requests/%s/receipt".formatted(number)).status())
                .isEqualTo(404);
        assertThat(api.get("pia", "/api/requests/%s/receipt".formatted(number)).status())
                .isEqualTo(404);
        assertThat(api.get("nora", "/api/requests/%s/receipt".formatted(number)).status())
                .isEqualTo(403);
        assertThat(api.get(null, "/api/requests/%s/receipt".formatted(number)).status())
                .isEqualTo(401);
    }

    @Test
    void saysThatItDoesNotAddUpWhereTheRecordIsAnotherOne() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        database.update(
                "update promise set respond_by = respond_by + interval '1' hour where request_number = ?",
                number.value());
        Api.Answer receipt = unchecked("grace", number);
        assertThat(receipt.<Boolean>read(TARGET + "agrees")).isFalse();
        assertThat(receipt.<List<String>>read(TARGET + "remarks"))
                .containsExactly("This receipt does not add up: counted anew the instant is"
                        + " 2026-11-04T13:00-05:00, but 2026-11-04T14:00-05:00 was"
                        + " recorded. Please report it; the recorded one counts.");
        assertThat(receipt.<String>read("$.episodes[0].remark")).contains("was not recorded");
        assertThatThrownBy(() -> ReceiptByHand.check(receipt.body().replace("\"agrees\":false", "\"agrees\":true")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("instant of");
    }

    @Test
    void saysWhatWasNotRecorded() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        database.update("delete from promise where request_number = ?", number.value());
        Api.Answer receipt = unchecked("grace", number);
        assertThat(receipt.<String>read("$.episodes[0].remark")).contains("was not recorded");
        assertThat(receipt.<String>read("$.episodes[0].verdict")).startsWith("Running until");
    }

    @Test
    void remembersABrokenPromiseThatWasNotRecorded() {
        RequestNumber number = loweredAfterAnUnrecordedPromise();
        String broken = "Missed: a time promised before had passed without contact by an engineer.";
        says(unchecked("grace", number), 1, false, broken);
        desk.answer("erik", number, "I am on it.");
        says(unchecked("grace", number), 1, false, broken);
    }

    @Test
    void doesNotTakeALaterTargetForTheFirst() {
        Api.Answer receipt = unchecked("grace", loweredAfterAnUnrecordedPromise());
        assertThat(receipt.<String>read(TARGET + "cause")).isEqualTo("SEVERITY_CHANGED");
        assertThat(receipt.<String>read("$.episodes[0].remark"))
                .isEqualTo("The target that this episode began with was not recorded.");
    }

    /** As it is with a request that was opened before targets were recorded. */
    private RequestNumber loweredAfterAnUnrecordedPromise() {
        RequestNumber number = desk.open("grace", Draft.critical("SUB-E3")).number();
        desk.travel(Duration.ofHours(2));
        database.update("delete from promise where request_number = ?", number.value());
        desk.changeSeverityAsEngineer("erik", number, Severity.B, "One user only");
        return number;
    }

    @Test
    void isDescribedWithItsTypes() {
        Api.Answer description = api.get(null, "/v3/api-docs");
        assertThat(description.<Map<String, ?>>read("$.components.schemas"))
                .containsKeys(
                        "ReceiptView",
                        "EpisodeReceiptView",
                        "TargetReceiptView",
                        "DecisionView",
                        "CalendarView",
                        "CountedView");
        assertThat(description.<String>read(
                        "$.paths['/api/requests/{number}/receipt'].get.responses['200'].content['*/*'].schema['$ref']"))
                .endsWith("/ReceiptView");
        assertThat(description.<String>read("$.components.schemas.CountedView.properties.time.type"))
                .isEqualTo("string");
    }

    private static Draft draft(String subscription, Severity severity) {
        return switch (severity) {
            case A -> Draft.critical(subscription);
            case B -> Draft.of(subscription);
            case C -> Draft.minor(subscription);
        };
    }

    private Api.Answer receipt(String user, RequestNumber number) {
        Api.Answer answer = unchecked(user, number);
        ReceiptByHand.check(answer.body());
        return answer;
    }

    /** Where something is missing, so that it cannot be recomputed from the receipt alone. */
    private Api.Answer unchecked(String user, RequestNumber number) {
        Api.Answer answer = api.get(user, "/api/requests/%s/receipt".formatted(number));
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    private static void says(Api.Answer receipt, int episode, Boolean met, String verdict) {
        String path = "$.episodes[%d].".formatted(episode - 1);
        assertThat(receipt.<String>read(path + "verdict")).isEqualTo(verdict);
        assertThat(receipt.<Boolean>read(path + "met")).isEqualTo(met);
    }
}
