package org.supportprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.event.Fact;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Severity;

/** Every rung at its instant, once, whoever the customer is and whatever happens on the way. */
@OnH2
class EscalatingARequest {

    private static final Set<EventKind> RUNGS = Set.of(
            EventKind.CRITICAL_REQUEST_ANNOUNCED,
            EventKind.RESPONSE_FELL_DUE_SOON,
            EventKind.RESPONSE_FELL_OVERDUE,
            EventKind.RESPONSE_STILL_MISSING,
            EventKind.UPDATE_FELL_DUE,
            EventKind.UPDATE_FELL_OVERDUE);

    private static final Duration LONGER_THAN_EVERY_RUNG = Duration.ofDays(12);

    @Autowired
    SupportDesk desk;

    @AfterEach
    void leaveEverything() {
        desk.leaveEverything();
    }

    /** The instants are typed from the service description and the ladder, in the customer's local time. */
    @ParameterizedTest(name = "{1} with severity {2} opened {3}")
    @CsvFileSource(resources = "/escalation/response-rungs.csv", numLinesToSkip = 1)
    void climbsTheRungsOfTheResponseWhileNobodyAnswers(
            String user,
            String subscription,
            Severity severity,
            OffsetDateTime opened,
            OffsetDateTime dueSoon,
            OffsetDateTime overdue,
            OffsetDateTime stillMissing,
            boolean promised,
            boolean accountManager) {
        desk.setClock(opened.toInstant());
        RequestNumber number = desk.open(user, draft(subscription, severity)).number();
        desk.travel(LONGER_THAN_EVERY_RUNG);
        List<TimelineEntry> rungs = rungs(number);
        if (severity == Severity.A) {
            assertThat(rungs.remove(0)).satisfies(first -> {
                assertThat(first.kind()).isEqualTo(EventKind.CRITICAL_REQUEST_ANNOUNCED);
                assertThat(first.at()).isEqualTo(opened.toInstant());
            });
        }
        assertThat(rungs)
                .extracting(TimelineEntry::kind)
                .startsWith(
                        EventKind.RESPONSE_FELL_DUE_SOON,
                        EventKind.RESPONSE_FELL_OVERDUE,
                        EventKind.RESPONSE_STILL_MISSING);
        assertThat(rungs)
                .extracting(TimelineEntry::at)
                .startsWith(dueSoon.toInstant(), overdue.toInstant(), stillMissing.toInstant());
        assertThat(rungs).allSatisfy(rung -> {
            assertThat(rung.customerVisible()).isFalse();
            assertThat(rung.facts().get(Fact.PROMISED)).isEqualTo(String.valueOf(promised));
            assertThat(rung.facts().get(Fact.TOLD).contains("ACCOUNT_MANAGER")).isEqualTo(accountManager);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "A, 2026-12-02T14:00:00-05:00, 2026-12-02T18:00:00-05:00",
        "B, 2026-12-03T10:00:00-05:00, 2026-12-04T10:00:00-05:00",
        "C, 2026-12-07T10:00:00-05:00, 2026-12-10T10:00:00-05:00"
    })
    void remindsTheEngineerAndThenTheTeamLeadWhenTheCustomerHearsNothing(
            Severity severity, OffsetDateTime due, OffsetDateTime overdue) {
        RequestNumber number = answered(severity);
        desk.travel(LONGER_THAN_EVERY_RUNG);
        assertThat(rungs(number))
                .filteredOn(rung -> rung.kind() != EventKind.CRITICAL_REQUEST_ANNOUNCED)
                .extracting(TimelineEntry::kind, TimelineEntry::at)
                .startsWith(
                        tuple(EventKind.UPDATE_FELL_DUE, due.toInstant()),
                        tuple(EventKind.UPDATE_FELL_OVERDUE, overdue.toInstant()));
    }

    @Test
    void countsTheUpdateAnewFromEachWordToTheCustomer() {
        RequestNumber number = answered(Severity.B);
        desk.travel(Duration.ofHours(23));
        desk.hear("erik", number, "Still on it.");
        desk.travel(Duration.ofHours(23));
        assertThat(rungs(number)).isEmpty();
        desk.travel(Duration.ofHours(1));
        assertThat(rungs(number)).extracting(TimelineEntry::kind).containsExactly(EventKind.UPDATE_FELL_DUE);
    }

    @Test
    void remindsAgainAfterAWordThatCameTooLate() {
        RequestNumber number = answered(Severity.A);
        desk.travel(Duration.ofHours(9));
        desk.hear("erik", number, "Sorry.");
        desk.travel(Duration.ofHours(4));
        assertThat(rungs(number))
                .extracting(TimelineEntry::kind)
                .containsExactly(
                        EventKind.CRITICAL_REQUEST_ANNOUNCED,
                        EventKind.UPDATE_FELL_DUE,
                        EventKind.UPDATE_FELL_OVERDUE,
                        EventKind.UPDATE_FELL_DUE);
    }

    @Test
    void leavesTheEngineerAloneWhileTheCustomerIsWaitedFor() {
        RequestNumber number = answered(Severity.A);
        desk.ask("erik", number, "Which version?");
        desk.travel(Duration.ofDays(2));
        assertThat(rungs(number)).hasSize(1);
        desk.hear("grace", number, "The last one.");
        desk.travel(Duration.ofHours(4).minusMillis(1));
        assertThat(rungs(number)).hasSize(1);
        desk.travel(Duration.ofMillis(1));
        assertThat(rungs(number)).hasSize(2);
    }

    @Test
    void remindsOnceOfOneSilenceThoughTheRequestIsHandedOver() {
        RequestNumber number = answered(Severity.A);
        desk.travel(Duration.ofHours(5));
        desk.handOver("erik", number, "sharepoint-online");
        desk.travel(Duration.ofHours(3).minusMillis(1));
        assertThat(rungs(number))
                .extracting(TimelineEntry::kind)
                .containsExactly(EventKind.CRITICAL_REQUEST_ANNOUNCED, EventKind.UPDATE_FELL_DUE);
        desk.travel(Duration.ofMillis(1));
        assertThat(rungs(number)).hasSize(3);
    }

    @Test
    void movesTheUpdateWhenTheSeverityChangesWhileAnEngineerWorks() {
        RequestNumber number = answered(Severity.C);
        desk.changeSeverity("erik", number, Severity.A, "It is everybody now");
        desk.travel(Duration.ofHours(4));
        assertThat(rungs(number))
                .extracting(TimelineEntry::kind)
                .containsExactly(EventKind.CRITICAL_REQUEST_ANNOUNCED, EventKind.UPDATE_FELL_DUE);
    }

    @Test
    void beginsAnewWhereARaisedSeverityWouldHaveBeenOverdueAlready() {
        RequestNumber number = opened(Severity.B);
        desk.travel(Duration.ofHours(3));
        desk.changeSeverity("erik", number, Severity.A, "It is everybody");
        Instant raised = desk.now();
        desk.travel(Duration.ofHours(2));
        assertThat(rungs(number))
                .extracting(TimelineEntry::kind, TimelineEntry::at)
                .containsExactly(
                        tuple(EventKind.CRITICAL_REQUEST_ANNOUNCED, raised),
                        tuple(EventKind.RESPONSE_FELL_DUE_SOON, raised.plus(Duration.ofMinutes(45))),
                        tuple(EventKind.RESPONSE_FELL_OVERDUE, raised.plus(Duration.ofMinutes(60))),
                        tuple(EventKind.RESPONSE_STILL_MISSING, raised.plus(Duration.ofMinutes(75))));
        assertThat(desk.tasks(number)).containsKeys("userTask_reviewEscalation", "userTask_followCriticalRequest");
    }

    @Test
    void tellsTheNewTargetWhenASeverityIsRaised() {
        RequestNumber number = opened(Severity.B);
        desk.changeSeverity("erik", number, Severity.A, "It is everybody");
        assertThat(desk.timeline(number))
                .extracting(TimelineEntry::kind)
                .endsWith(
                        EventKind.SEVERITY_CHANGED,
                        EventKind.RESPONSE_TARGET_SET,
                        EventKind.CRITICAL_REQUEST_ANNOUNCED);
        assertThat(rungs(number).get(0).facts().instant(Fact.SINCE)).isEqualTo("2026-12-02T16:00:00Z");
    }

    @Test
    void climbsNoRungOfAPromiseTwiceThoughTheSeverityGoesDownAndUpAgain() {
        RequestNumber number = opened(Severity.A);
        desk.travel(Duration.ofMinutes(46));
        desk.changeSeverity("lars", number, Severity.C, "Not so bad");
        assertThat(desk.hasTask(number, "userTask_followCriticalRequest")).isFalse();
        desk.changeSeverity("lars", number, Severity.A, "It is");
        assertThat(desk.hasTask(number, "userTask_followCriticalRequest")).isTrue();
        desk.travel(Duration.ofHours(5));
        assertThat(rungs(number))
                .extracting(TimelineEntry::kind)
                .containsExactly(
                        EventKind.CRITICAL_REQUEST_ANNOUNCED,
                        EventKind.RESPONSE_FELL_DUE_SOON,
                        EventKind.CRITICAL_REQUEST_ANNOUNCED,
                        EventKind.RESPONSE_FELL_OVERDUE,
                        EventKind.RESPONSE_STILL_MISSING);
    }

    @Test
    void endsWithTheAnswerButForWhoeverFollowsIt() {
        RequestNumber number = opened(Severity.A);
        desk.travel(Duration.ofMinutes(50));
        desk.answer("erik", number, "I am on it.");
        assertThat(desk.tasks(number)).containsOnlyKeys("userTask_resolveRequest", "userTask_followCriticalRequest");
        desk.travel(Duration.ofHours(3));
        assertThat(rungs(number)).hasSize(2);
    }

    @Test
    void keepsTheReviewForTheTeamLeadAfterTheAnswer() {
        RequestNumber number = opened(Severity.A);
        desk.travel(Duration.ofHours(1));
        desk.answer("erik", number, "I am on it.");
        assertThat(desk.tasks(number))
                .containsOnlyKeys(
                        "userTask_resolveRequest", "userTask_reviewEscalation", "userTask_followCriticalRequest");
    }

    @Test
    void beginsAnewWhenTheRequestIsReopened() {
        RequestNumber number = answered(Severity.A);
        desk.solve("erik", number, "Try again.");
        desk.confirm("grace", number);
        desk.travel(Duration.ofDays(1));
        desk.reopen("grace", number, "It is back");
        desk.travel(Duration.ofHours(2));
        assertThat(rungs(number))
                .extracting(TimelineEntry::kind)
                .containsExactly(
                        EventKind.CRITICAL_REQUEST_ANNOUNCED,
                        EventKind.CRITICAL_REQUEST_ANNOUNCED,
                        EventKind.RESPONSE_FELL_DUE_SOON,
                        EventKind.RESPONSE_FELL_OVERDUE,
                        EventKind.RESPONSE_STILL_MISSING);
        assertThat(rungs(number)).extracting(TimelineEntry::episode).containsExactly(1, 2, 2, 2, 2);
    }

    @Test
    void isFollowedByTheDutyManagerUntilItIsAnswered() {
        RequestNumber number = opened(Severity.A);
        desk.followUp("dora", number, "Called the data centre");
        assertThat(desk.timeline(number)).last().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EventKind.CRITICAL_REQUEST_FOLLOWED);
            assertThat(entry.actor()).isEqualTo("dora");
            assertThat(entry.customerVisible()).isFalse();
        });
    }

    @Test
    void tellsTheAccountManagerOfElevatedSupportAboutASilence() {
        desk.setClock(Instant.parse("2026-12-02T15:00:00Z"));
        RequestNumber number = desk.open("kofi", draft("SUB-E4", Severity.A)).number();
        desk.answer("erik", number, "I am on it.");
        desk.travel(Duration.ofHours(8));
        assertThat(rungs(number))
                .extracting(
                        TimelineEntry::kind,
                        entry -> entry.facts().get(Fact.TOLD).contains("ACCOUNT_MANAGER"))
                .containsExactly(
                        tuple(EventKind.CRITICAL_REQUEST_ANNOUNCED, true),
                        tuple(EventKind.UPDATE_FELL_DUE, false),
                        tuple(EventKind.UPDATE_FELL_OVERDUE, true));
    }

    private RequestNumber answered(Severity severity) {
        RequestNumber number = opened(severity);
        desk.answer("erik", number, "I am on it.");
        return number;
    }

    private RequestNumber opened(Severity severity) {
        desk.setClock(Instant.parse("2026-12-02T15:00:00Z"));
        return desk.open("grace", draft("SUB-E3", severity)).number();
    }

    private static Draft draft(String subscription, Severity severity) {
        return switch (severity) {
            case A -> Draft.critical(subscription);
            case B -> Draft.of(subscription);
            case C -> Draft.minor(subscription);
        };
    }

    private List<TimelineEntry> rungs(RequestNumber number) {
        return desk.timeline(number).stream()
                .filter(entry -> RUNGS.contains(entry.kind()))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
