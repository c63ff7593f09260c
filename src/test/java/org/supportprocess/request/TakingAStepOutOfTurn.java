package org.supportprocess.request;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportprocess.request.lifecycle.Phase.ANSWERING;
import static org.supportprocess.request.lifecycle.Phase.ARCHIVED;
import static org.supportprocess.request.lifecycle.Phase.CLOSED;
import static org.supportprocess.request.lifecycle.Phase.DECLINED;
import static org.supportprocess.request.lifecycle.Phase.RESOLVING;
import static org.supportprocess.request.lifecycle.Phase.SOLUTION_PROPOSED;
import static org.supportprocess.request.lifecycle.Phase.SUBMITTED;
import static org.supportprocess.request.lifecycle.Phase.WAITING_FOR_CUSTOMER;
import static org.supportprocess.request.lifecycle.Phase.WITHDRAWN;
import static org.supportprocess.request.turn.CustomerQuestion.FOR_CONFIRMATION;
import static org.supportprocess.request.turn.CustomerQuestion.FOR_INFORMATION;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.supportprocess.calendar.BusinessCalendar;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.calendar.NineToFive;
import org.supportprocess.customer.ElevatedSupport;
import org.supportprocess.customer.Plan;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.Pointer;
import org.supportprocess.request.lifecycle.SurveySide;
import org.supportprocess.request.lifecycle.TransitionRefused;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Availability;
import org.supportprocess.request.promise.Commitment;
import org.supportprocess.request.promise.RecordedDecision;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.request.promise.Rung;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;
import org.supportprocess.request.promise.Terms;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.request.submission.Contact;
import org.supportprocess.request.submission.Impact;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Opening;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.Submission;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.request.turn.CustomerDeadlines;
import org.supportprocess.request.turn.Turn;

/** Every step tried in every phase: the ones named here are taken, all others are refused and leave no trace. */
class TakingAStepOutOfTurn {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    private static final Terms TERMS = new Terms(
            "contoso", "SUB-E3", Plan.ENTERPRISE_E3, ElevatedSupport.NONE, false, "US", ZoneId.of("America/New_York"));

    private static final CalendarVersion CALENDAR = new CalendarVersion(
            "US",
            "1.0.0",
            NineToFive.in(ZoneId.of("America/New_York")),
            BusinessCalendar.always(ZoneId.of("America/New_York")));
    private static final RecordedDecision DECISION =
            new RecordedDecision("response-target", "1.0.0", "rule_any", "Any case.", Map.of(), Map.of());

    private static final CustomerDeadlines DEADLINES = new CustomerDeadlines(3, 6, 10, 3, 5, 14);

    private static final Map<String, Consumer<SupportRequest>> STEPS = Map.ofEntries(
            entry("decline", request -> request.decline(new Pointer("No.", "Elsewhere."), NOW)),
            entry("assessSeverity", request -> request.assessSeverity(Severity.B, NOW)),
            entry("setTarget", request -> request.setTarget(from -> target(), DECISION, NOW)),
            entry("route", request -> request.route("exchange-online", NOW)),
            entry("note", request -> request.note(new RequestEvent.EscalationReviewed("Seen"), "lars", NOW)),
            entry("answer", request -> request.answer("I am on it.", "erik", NOW)),
            entry("answerAsking", request -> request.answerAsking(FOR_INFORMATION, DEADLINES, "Which?", "erik", NOW)),
            entry("handOver", request -> request.handOver("lync-online", "Meetings", "erik", NOW)),
            entry("askForInformation", request -> request.ask(FOR_INFORMATION, DEADLINES, "Which?", "erik", NOW)),
            entry("proposeSolution", request -> request.ask(FOR_CONFIRMATION, DEADLINES, "Restart.", "erik", NOW)),
            entry("resume", request -> request.resume("Found it", "erik", NOW)),
            entry("hear", request -> request.receiveMessage("Hello", "grace", NOW)),
            entry("remind", request -> request.remind(NOW)),
            entry("beginTurnAgain", request -> request.beginTurnAgain(Turn.Reason.OUTAGE, NOW)),
            entry("closeTooEarly", request -> request.close(DEADLINES, NOW)),
            entry("tell", request -> request.tell("Hello", "erik", NOW)),
            entry("explain", request -> request.explain("It takes longer.", "lars", NOW)),
            entry("confirm", request -> request.confirm("grace", null, NOW)),
            entry("reject", request -> request.reject("No", "grace", NOW)),
            entry("withdraw", request -> request.withdraw("grace", NOW)),
            entry(
                    "changeSeverity",
                    request -> request.changeSeverity(Severity.A, SeveritySource.ENGINEER, "All", "erik", NOW)),
            entry("close", request -> {
                if (request.customersTurn()) {
                    request.remind(NOW);
                }
                request.close(DEADLINES, NOW.plus(Duration.ofDays(20)));
            }),
            entry("reopen", request -> request.reopen("Again", "grace", TERMS, CALENDAR, NOW)),
            entry("answerSurvey", request -> request.answerSurvey(SurveySide.CUSTOMER, 5, null, "grace", NOW)),
            entry("keepMessage", request -> request.keepMessage("Wait", "grace", NOW)),
            entry("archive", request -> request.archive(NOW)));

    private static final Set<String> ANYWHERE_IN_HANDLING =
            Set.of("setTarget", "note", "explain", "withdraw", "changeSeverity");

    private static final Map<Phase, Set<String>> LEGAL = Map.of(
            SUBMITTED, Set.of("decline", "assessSeverity", "setTarget", "route"),
            ANSWERING, inHandling("hear", "answer", "answerAsking", "handOver"),
            RESOLVING, inHandling("hear", "handOver", "askForInformation", "proposeSolution", "tell"),
            WAITING_FOR_CUSTOMER, inHandling("hear", "resume", "tell", "close", "remind", "beginTurnAgain"),
            SOLUTION_PROPOSED,
                    inHandling("hear", "confirm", "reject", "resume", "tell", "close", "remind", "beginTurnAgain"),
            CLOSED, Set.of("reopen", "answerSurvey", "keepMessage", "archive"),
            WITHDRAWN, Set.of("reopen", "keepMessage", "archive"),
            ARCHIVED, Set.of(),
            DECLINED, Set.of());

    private static final List<String> ROUTED = List.of("assessSeverity", "setTarget", "route");

    private static final Map<Phase, List<String>> PATHS = Map.of(
            SUBMITTED, List.of(),
            ANSWERING, ROUTED,
            RESOLVING, routed("answer"),
            WAITING_FOR_CUSTOMER, routed("answer", "askForInformation"),
            SOLUTION_PROPOSED, routed("answer", "proposeSolution"),
            CLOSED, routed("answer", "proposeSolution", "confirm", "close"),
            WITHDRAWN, routed("withdraw", "close"),
            ARCHIVED, routed("withdraw", "close", "archive"),
            DECLINED, List.of("decline"));

    @ParameterizedTest
    @EnumSource
    void climbsARungWhereItMakesSenseAndOnceUnlessItIsTheLast(Rung rung) {
        for (Phase phase : Phase.values()) {
            SupportRequest request = in(phase);
            assertThat(request.climb(rung, "lars", NOW)).isEqualTo(rung.isPossibleIn(phase));
            assertThat(request.climb(rung, "lars", NOW)).isEqualTo(rung.isLast() && rung.isPossibleIn(phase));
        }
    }

    @Test
    void remindsOfAnUpdateAgainWhenTheCustomerHasHeardFromUs() {
        SupportRequest request = in(RESOLVING);
        request.climb(Rung.UPDATE_DUE, "erik", NOW);
        request.tell("Still on it.", "erik", NOW.plusSeconds(1));
        assertThat(request.climb(Rung.UPDATE_DUE, "erik", NOW.plusSeconds(2))).isTrue();
        assertThat(request.episode().silentSince()).isEqualTo(NOW.plusSeconds(1));
    }

    @ParameterizedTest
    @MethodSource
    void isRefusedAndLeavesNoTrace(Phase phase, String step) {
        SupportRequest request = in(phase);
        Object before = lengthOfTimeline(request);
        assertThatThrownBy(() -> STEPS.get(step).accept(request))
                .isInstanceOf(TransitionRefused.class)
                .hasMessageStartingWith("SR-2026-000001 ");
        assertThat(request.phase()).isEqualTo(phase);
        assertThat(lengthOfTimeline(request)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource
    void isWhatTheOtherStepsAreNot(Phase phase, String step) {
        assertThatCode(() -> STEPS.get(step).accept(in(phase))).doesNotThrowAnyException();
    }

    static Stream<Arguments> isRefusedAndLeavesNoTrace() {
        return inEveryPhase((phase, step) -> !LEGAL.get(phase).contains(step));
    }

    static Stream<Arguments> isWhatTheOtherStepsAreNot() {
        return inEveryPhase((phase, step) -> LEGAL.get(phase).contains(step));
    }

    private static Stream<Arguments> inEveryPhase(BiPredicate<Phase, String> which) {
        return Stream.of(Phase.values()).flatMap(phase -> STEPS.keySet().stream()
                .sorted()
                .filter(step -> which.test(phase, step))
                .map(step -> Arguments.of(phase, step)));
    }

    private static SupportRequest in(Phase phase) {
        SupportRequest request = submitted();
        PATHS.get(phase).forEach(step -> STEPS.get(step).accept(request));
        assertThat(request.phase()).isEqualTo(phase);
        return request;
    }

    static SupportRequest submitted() {
        return new SupportRequest(
                new RequestNumber("SR-2026-000001"),
                new Opening(
                        Channel.PORTAL,
                        "grace",
                        NOW,
                        new Submission(
                                SupportType.TECHNICAL,
                                Service.EXCHANGE_ONLINE,
                                IssueType.SERVICE_USE,
                                "",
                                "Mail is down",
                                "Since this morning.",
                                new Impact(
                                        Impact.Condition.UNUSABLE,
                                        Impact.UsersAffected.ONE,
                                        false,
                                        Impact.BusinessImpact.MODERATE),
                                null,
                                new Contact(Contact.Method.EMAIL, null, "en"),
                                true),
                        null),
                TERMS,
                CALENDAR);
    }

    private static ResponseTarget target() {
        return new ResponseTarget(Availability.ANYTIME, Commitment.PT8H, NOW.plus(Duration.ofHours(8)), null);
    }

    private static Set<String> inHandling(String... besides) {
        return Stream.concat(ANYWHERE_IN_HANDLING.stream(), Stream.of(besides)).collect(Collectors.toSet());
    }

    private static List<String> routed(String... then) {
        return Stream.concat(ROUTED.stream(), Stream.of(then)).toList();
    }

    private static Object lengthOfTimeline(SupportRequest request) {
        return assertThat(request).extracting("chronicle.timelineLength").actual();
    }
}
