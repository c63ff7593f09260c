package org.supportprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.event.Fact;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.TransitionRefused;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;

/** From opening to the archive, on the real engine and the real tables. */
abstract class ALifeOfARequest {

    /** A Wednesday. */
    private static final Instant WEDNESDAY_TEN_BERLIN = Instant.parse("2026-12-02T09:00:00Z");

    @Autowired
    SupportDesk desk;

    @BeforeEach
    void wednesday() {
        desk.setClock(WEDNESDAY_TEN_BERLIN);
    }

    @AfterEach
    void leaveEverything() {
        desk.leaveEverything();
    }

    @Test
    void isAnsweredSolvedConfirmedAndArchived() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        assertThat(desk.request(number).phase()).isEqualTo(Phase.ANSWERING);
        assertThat(desk.request(number).severity()).isEqualTo(Severity.B);
        assertThat(desk.request(number).queue()).isEqualTo("exchange-online");
        assertThat(desk.request(number).episode().target().respondBy())
                .isEqualTo(WEDNESDAY_TEN_BERLIN.plus(Duration.ofHours(8)));

        desk.travel(Duration.ofHours(1));
        desk.answer("erik", number, "I am on it.");
        assertThat(desk.request(number).phase()).isEqualTo(Phase.RESOLVING);
        assertThat(desk.request(number).episode().met()).isTrue();

        desk.solve("erik", number, "Please sign in again.");
        assertThat(desk.request(number).phase()).isEqualTo(Phase.SOLUTION_PROPOSED);

        desk.confirm("grace", number);
        assertThat(desk.request(number).phase()).isEqualTo(Phase.CLOSED);
        assertThat(desk.request(number).episode().closure()).isEqualTo(Closure.CONFIRMED);

        desk.travel(Duration.ofDays(14));
        assertThat(desk.request(number).phase()).isEqualTo(Phase.ARCHIVED);
        assertThat(desk.hasEnded(number)).isTrue();
        assertThat(desk.timeline(number))
                .extracting(TimelineEntry::kind)
                .containsExactly(
                        EventKind.REQUEST_SUBMITTED,
                        EventKind.SEVERITY_ASSESSED,
                        EventKind.RESPONSE_TARGET_SET,
                        EventKind.REQUEST_ROUTED,
                        EventKind.REQUEST_ACKNOWLEDGED,
                        EventKind.REQUEST_ANSWERED,
                        EventKind.SOLUTION_PROPOSED,
                        EventKind.SOLUTION_CONFIRMED,
                        EventKind.REQUEST_CLOSED,
                        EventKind.SURVEY_INVITED,
                        EventKind.REQUEST_ARCHIVED);
    }

    @Test
    void isNamedInTheListOfTasks() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        assertThat(desk.task(number, "userTask_answerRequest").getName())
                .isEqualTo("Answer request %s (B) Contoso: %s"
                        .formatted(number, desk.request(number).submission().summary()));
    }

    @Test
    void isDeclinedWithAPointerWhereItIsNotEntitled() {
        SupportRequest request = desk.open(
                "grace",
                Draft.of("SUB-E3")
                        .about(
                                org.supportprocess.request.submission.SupportType.PRE_SALES,
                                org.supportprocess.request.submission.Service.SUBSCRIPTION,
                                org.supportprocess.request.submission.IssueType.ADVICE,
                                "Volume licensing"));
        assertThat(request.phase()).isEqualTo(Phase.DECLINED);
        assertThat(request.declined().reason()).isNotBlank();
        assertThat(request.declined().instead()).isNotBlank();
        assertThat(desk.hasEnded(request.number())).isTrue();
    }

    @Test
    void goesBackToResolvingWithTheReasonWhenTheSolutionIsRejected() {
        RequestNumber number = proposed();
        desk.reject("grace", number, "Still broken");
        assertThat(desk.request(number).phase()).isEqualTo(Phase.RESOLVING);
        assertThat(desk.timeline(number))
                .last()
                .extracting(TimelineEntry::kind, entry -> entry.facts().get(Fact.REASON))
                .containsExactly(EventKind.SOLUTION_REJECTED, "Still broken");
        assertThat(desk.task(number, "userTask_resolveRequest").getAssignee()).isEqualTo("erik");
    }

    @Test
    void countsFiveBusinessDaysOfSilenceAsConfirmation() {
        RequestNumber number = proposed();
        desk.travelTo(Instant.parse("2026-12-09T13:59:59Z"));
        assertThat(desk.request(number).phase()).isEqualTo(Phase.SOLUTION_PROPOSED);
        desk.travelTo(Instant.parse("2026-12-09T14:00:00Z"));
        assertThat(desk.request(number).episode().closure()).isEqualTo(Closure.CONFIRMED_BY_SILENCE);
    }

    /** Three, six and ten business days after Wednesday, 2 December, when New York's day began at nine. */
    @Test
    void remindsTwiceAndClosesAsUnansweredWhileItWaitsForInformation() {
        RequestNumber number = answered();
        desk.ask("erik", number, "Which version?");
        desk.travel(Duration.ofDays(13));
        assertThat(desk.timeline(number))
                .filteredOn(entry -> entry.tellsOf(EventKind.CUSTOMER_REMINDED))
                .extracting(TimelineEntry::at)
                .containsExactly(Instant.parse("2026-12-07T14:00:00Z"), Instant.parse("2026-12-10T14:00:00Z"));
        assertThat(desk.request(number).phase()).isEqualTo(Phase.WAITING_FOR_CUSTOMER);
        desk.travelTo(Instant.parse("2026-12-16T14:00:00Z"));
        assertThat(desk.request(number).episode().closure()).isEqualTo(Closure.UNANSWERED);
    }

    @Test
    void movesOnWhenTheCustomerGivesTheInformation() {
        RequestNumber number = answered();
        desk.ask("erik", number, "Which version?");
        desk.hear("grace", number, "The newest.");
        assertThat(desk.request(number).phase()).isEqualTo(Phase.RESOLVING);
        assertThat(desk.waitsAt(number)).containsExactly("userTask_resolveRequest");
    }

    @Test
    void changesTheQueueWhenItIsHandedOver() {
        RequestNumber number = answered();
        desk.handOver("erik", number, "sharepoint-online");
        assertThat(desk.request(number).queue()).isEqualTo("sharepoint-online");
        assertThat(desk.task(number, "userTask_resolveRequest").getAssignee()).isNull();
    }

    @Test
    void isClosedWhenTheCustomerWithdrawsItAnywhereInHandling() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.withdraw("grace", number);
        assertThat(desk.request(number).phase()).isEqualTo(Phase.WITHDRAWN);
        assertThat(desk.waitsAt(number)).containsExactly("receiveTask_waitForReopening");
        assertThat(desk.request(number).episode().met()).isNull();
    }

    @Test
    void warnsAndEscalatesAnUnansweredRequestButDoesNotStopIt() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.travel(Duration.ofHours(9));
        assertThat(desk.timeline(number))
                .extracting(TimelineEntry::kind)
                .containsSubsequence(EventKind.RESPONSE_FELL_DUE_SOON, EventKind.RESPONSE_FELL_OVERDUE);
        desk.review("lars", number, "Erik is on his way");
        desk.answer("erik", number, "Sorry for the wait.");
        assertThat(desk.request(number).episode().met()).isFalse();
    }

    @Test
    void isClosedWithoutWaitingForTheReviewOfAnEscalation() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.travel(Duration.ofHours(9));
        desk.answer("erik", number, "Sorry for the wait.");
        desk.solve("erik", number, "Done");
        desk.confirm("grace", number);
        assertThat(desk.hasTask(number, "userTask_reviewEscalation")).isFalse();
        assertThat(desk.waitsAt(number)).containsExactly("receiveTask_waitForReopening");
    }

    @Test
    void countsANewTargetFromTheChangeWhereTheOneFromTheSubmissionHasPassed() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.travel(Duration.ofHours(2));
        desk.changeSeverityAsEngineer("erik", number, Severity.A, "It is everybody");
        assertThat(desk.request(number).episode().target().respondBy())
                .isEqualTo(WEDNESDAY_TEN_BERLIN.plus(Duration.ofHours(3)));
        assertThat(desk.task(number, "userTask_answerRequest").getPriority()).isEqualTo(100);
        desk.travel(Duration.ofHours(1));
        assertThat(desk.hasTask(number, "userTask_reviewEscalation")).isTrue();
    }

    @Test
    void keepsABrokenPromiseOnRecordWhenTheSeverityIsLoweredLater() {
        RequestNumber number = desk.open("grace", Draft.critical("SUB-E3")).number();
        desk.travel(Duration.ofHours(2));
        desk.changeSeverity("erik", number, Severity.C, "A workaround was found");
        desk.answer("erik", number, "Sorry for the wait.");
        assertThat(desk.request(number).episode().target().promised()).isFalse();
        assertThat(desk.request(number).episode().met()).isFalse();
    }

    @Test
    void isNeverClosedBySilenceWhileTheLastWordIsTheCustomers() {
        RequestNumber number = proposed();
        desk.travelTo(Instant.parse("2026-12-08T09:00:00Z"));
        desk.hear("grace", number, "We try it tomorrow.");
        assertThat(desk.request(number).phase()).isEqualTo(Phase.RESOLVING);
        desk.travel(Duration.ofDays(60));
        assertThat(desk.request(number).phase()).isEqualTo(Phase.RESOLVING);
    }

    @Test
    void keepsItsVerdictWhenTheSeverityChangesAfterTheAnswer() {
        RequestNumber number = answered();
        desk.travel(Duration.ofHours(5));
        desk.changeSeverityAsEngineer("erik", number, Severity.A, "It is everybody");
        assertThat(desk.request(number).severity()).isEqualTo(Severity.A);
        assertThat(desk.request(number).severitySource()).isEqualTo(SeveritySource.ENGINEER);
        assertThat(desk.request(number).episode().met()).isTrue();
    }

    @Test
    void beginsANewEpisodeWithATargetOfItsOwnWhenReopened() {
        RequestNumber number = closed();
        desk.travel(Duration.ofDays(3));
        desk.reopen("grace", number, "It is back");
        SupportRequest request = desk.request(number);
        assertThat(request.episode().number()).isEqualTo(2);
        assertThat(request.phase()).isEqualTo(Phase.ANSWERING);
        assertThat(request.episode().target().respondBy()).isEqualTo(desk.now().plus(Duration.ofHours(8)));
        assertThat(desk.task(number, "userTask_answerRequest").getAssignee()).isEqualTo("erik");
    }

    @Test
    void takesOneSurveyPerClosing() {
        RequestNumber number = closed();
        desk.answerSurvey("grace", number, 5, "Quick");
        assertThatThrownBy(() -> desk.answerSurvey("grace", number, 1, null)).isInstanceOf(TransitionRefused.class);
        desk.reopen("grace", number, "It is back");
        desk.answerAs("erik", number, "SOLVED", "Please sign in once more.");
        desk.confirm("grace", number);
        desk.answerSurvey("grace", number, 3, null);
        assertThat(desk.timeline(number))
                .filteredOn(entry -> entry.tellsOf(EventKind.SURVEY_ANSWERED))
                .hasSize(2);
    }

    private RequestNumber answered() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.answer("erik", number, "I am on it.");
        return number;
    }

    private RequestNumber proposed() {
        RequestNumber number = answered();
        desk.solve("erik", number, "Please sign in again.");
        return number;
    }

    private RequestNumber closed() {
        RequestNumber number = proposed();
        desk.confirm("grace", number);
        return number;
    }

    @OnH2
    @Tag("quick")
    static class OnTheEmbeddedDatabase extends ALifeOfARequest {}

    @OnPostgres
    static class OnTheProductionDatabase extends ALifeOfARequest {}
}
