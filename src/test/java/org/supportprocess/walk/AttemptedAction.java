package org.supportprocess.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.request.event.CallDirection;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.walk.ExpectedOutcome.Verdict;

/** Something that somebody may try at any time: what the model says of it, and how it is done. */
record AttemptedAction(
        String name,
        BiFunction<ExpectedRequest, Instant, ExpectedOutcome> expected,
        BiConsumer<SupportDesk, ExpectedRequest> tried) {

    private static final String ANSWER = "userTask_answerRequest";
    private static final String RESOLVE = "userTask_resolveRequest";
    private static final String REVIEW = "userTask_reviewEscalation";
    private static final String FOLLOW = "userTask_followCriticalRequest";

    /** What is done beside the work itself, which goes on for all that. */
    static final List<AttemptedAction> BESIDE = List.of(
            theyCall(Duration.ZERO),
            theyCall(Duration.ofMinutes(40)),
            weCall("erik", true, Duration.ZERO),
            weCall("erik", true, Duration.ofMinutes(12)),
            weCall("erik", true, Duration.ofHours(3)),
            weCall("erik", true, Duration.ofDays(1)),
            weCall("erik", true, Duration.ofHours(25)),
            weCall("erik", false, Duration.ZERO),
            weCall("erik", false, Duration.ofMinutes(12)),
            weCall("sofia", true, Duration.ZERO),
            weCall("sofia", true, Duration.ofHours(2)),
            weCall("petra", true, Duration.ofMinutes(50)),
            new AttemptedAction(
                    "a newcomer calls",
                    (request, now) -> request.weCall(request.newcomer(), true, Duration.ofMinutes(5), now),
                    (desk, request) -> desk.call(
                            request.newcomer(), request.number(), CallDirection.OUTGOING, true, Duration.ofMinutes(5))),
            new AttemptedAction(
                    "a newcomer takes it over",
                    (request, now) -> request.takeOver(request.newcomer()),
                    (desk, request) -> desk.takeOver(request.newcomer(), request.number())),
            new AttemptedAction(
                    "a newcomer answers",
                    (request, now) -> request.answer(request.newcomer(), now),
                    (desk, request) -> desk.tryToComplete(
                            request.newcomer(), request.number(), ANSWER, Map.of("answer", "I am new here"))),
            new AttemptedAction(
                    "an engineer takes it over",
                    (request, now) -> request.takeOver("erik"),
                    (desk, request) -> desk.takeOver("erik", request.number())),
            putOff("erik", Duration.ofMinutes(30), false),
            putOff("erik", Duration.ofDays(3), false),
            putOff("erik", Duration.ofDays(3), true),
            new AttemptedAction(
                    "a newcomer puts it off",
                    (request, now) -> request.putOff(request.newcomer(), Duration.ofDays(2), true, now),
                    (desk, request) -> desk.putOff(request.newcomer(), request.number(), Duration.ofDays(2), true)),
            new AttemptedAction(
                    "the team lead names the time of the next news",
                    (request, now) -> request.promiseNews(Duration.ofHours(6), now),
                    (desk, request) -> desk.promiseNews("lars", request.number(), Duration.ofHours(6))));

    static final List<AttemptedAction> ALL = List.of(
            new AttemptedAction(
                    "a customer writes",
                    ExpectedRequest::hear,
                    (desk, request) -> desk.hear(request.user(), request.number(), "Any news?")),
            new AttemptedAction(
                    "a customer attaches a file",
                    ExpectedRequest::attach,
                    (desk, request) -> desk.attach(request.user(), request.number())),
            new AttemptedAction(
                    "the team lead closes as confirmed",
                    ExpectedRequest::closeAsConfirmed,
                    (desk, request) -> desk.closeAsConfirmed("lars", request.number())),
            new AttemptedAction(
                    "an outage explains it",
                    (request, now) -> request.link(),
                    (desk, request) -> desk.link(request.number())),
            new AttemptedAction(
                    "the outage does not explain it after all",
                    ExpectedRequest::unlink,
                    (desk, request) -> desk.unlink(request.number())),
            new AttemptedAction(
                    "a customer confirms",
                    ExpectedRequest::confirm,
                    (desk, request) -> desk.confirm(request.user(), request.number())),
            new AttemptedAction(
                    "a customer rejects",
                    ExpectedRequest::reject,
                    (desk, request) -> desk.reject(request.user(), request.number(), "Still broken")),
            new AttemptedAction(
                    "a customer withdraws",
                    ExpectedRequest::withdraw,
                    (desk, request) -> desk.withdraw(request.user(), request.number())),
            new AttemptedAction(
                    "a customer reopens",
                    ExpectedRequest::reopen,
                    (desk, request) -> desk.reopen(request.user(), request.number(), "It is back")),
            new AttemptedAction(
                    "a customer answers the survey",
                    ExpectedRequest::answerSurvey,
                    (desk, request) -> desk.answerSurvey(request.user(), request.number(), 4, null)),
            customerSets(Severity.A),
            customerSets(Severity.B),
            customerSets(Severity.C),
            engineerSets(Severity.A),
            engineerSets(Severity.B),
            engineerSets(Severity.C),
            leadSets(Severity.A),
            leadSets(Severity.B),
            leadSets(Severity.C),
            new AttemptedAction(
                    "an analyst sets the severity",
                    (request, now) -> ExpectedOutcome.refused(Verdict.NOT_PERMITTED),
                    (desk, request) -> desk.changeSeverity("anton", request.number(), Severity.A, "I think so")),
            new AttemptedAction(
                    "an engineer confirms for the customer",
                    (request, now) -> ExpectedOutcome.refused(Verdict.NOT_PERMITTED),
                    (desk, request) -> desk.confirm("erik", request.number())),
            new AttemptedAction(
                    "a stranger reopens",
                    (request, now) -> ExpectedOutcome.refused(Verdict.NOT_FOUND),
                    (desk, request) -> desk.reopen("gov", request.number(), "Let me see")),
            new AttemptedAction(
                    "an engineer writes",
                    ExpectedRequest::tell,
                    (desk, request) -> desk.hear("erik", request.number(), "One moment")),
            new AttemptedAction(
                    "an auditor writes",
                    (request, now) -> ExpectedOutcome.refused(Verdict.NOT_PERMITTED),
                    (desk, request) -> desk.hear("audrey", request.number(), "One question")),
            completing(
                    ANSWER, Map.of("answer", "I am on it"), (request, now) -> request.answer(request.engineer(), now)),
            completing(
                    ANSWER,
                    Map.of("answer", "Which?", "outcome", "NEEDS_INFORMATION"),
                    (request, now) -> request.answerAsking(request.engineer(), now)),
            completing(
                    ANSWER,
                    Map.of("answer", "Restart", "outcome", "SOLVED"),
                    (request, now) -> request.answerSolving(request.engineer(), now)),
            completing(
                    "userTask_awaitInformation",
                    Map.of("reason", "Found it"),
                    (request, now) -> request.resume(Phase.WAITING_FOR_CUSTOMER, now)),
            completing(
                    "userTask_awaitConfirmation",
                    Map.of("reason", "It does not hold"),
                    (request, now) -> request.resume(Phase.SOLUTION_PROPOSED, now)),
            completing(RESOLVE, Map.of("outcome", "SOLVED", "message", "Sign in again"), ExpectedRequest::propose),
            completing(
                    RESOLVE, Map.of("outcome", "NEEDS_INFORMATION", "message", "Which version?"), ExpectedRequest::ask),
            handingOver("exchange-online"),
            handingOver("sharepoint-online"),
            handingOver("billing"),
            handingOver("nowhere"),
            new AttemptedAction(
                    "the team lead reviews",
                    (request, now) -> request.review(),
                    (desk, request) -> desk.tryToComplete("lars", request.number(), REVIEW, Map.of("note", "Seen"))),
            new AttemptedAction(
                    "the duty manager follows up",
                    (request, now) -> request.followUp(),
                    (desk, request) -> desk.tryToComplete("dora", request.number(), FOLLOW, Map.of("note", "Called"))),
            by("erik", FOLLOW, Map.of("note", "I am fine")),
            by("priya", ANSWER, Map.of("answer", "May I?")),
            by("priya", RESOLVE, Map.of("outcome", "SOLVED", "message", "May I?")),
            by("erik", REVIEW, Map.of("note", "I am fine")),
            mishandling(ANSWER, Map.of()),
            mishandling(ANSWER, Map.of("answer", "")),
            mishandling(ANSWER, Map.of("answer", "Yes", "priority", 100)),
            mishandling(RESOLVE, Map.of()),
            mishandling(RESOLVE, Map.of("outcome", "FORGOTTEN", "message", "Yes")),
            mishandling(RESOLVE, Map.of("outcome", "SOLVED")),
            mishandling(RESOLVE, Map.of("outcome", "HANDED_OVER", "queue", 7)),
            mishandling(RESOLVE, Map.of("outcome", "SOLVED", "message", "Yes", "queue", "billing")));

    @Override
    public String toString() {
        return name;
    }

    private static AttemptedAction theyCall(Duration ago) {
        return new AttemptedAction(
                "a customer called %s ago".formatted(ago),
                (request, now) -> request.theyCall(ago, now),
                (desk, request) -> desk.call("petra", request.number(), CallDirection.INCOMING, true, ago));
    }

    private static AttemptedAction weCall(String agent, boolean reached, Duration ago) {
        return new AttemptedAction(
                "%s called %s ago%s".formatted(agent, ago, reached ? "" : " in vain"),
                (request, now) -> request.weCall(agent, reached, ago, now),
                (desk, request) -> desk.call(agent, request.number(), CallDirection.OUTGOING, reached, ago));
    }

    private static AttemptedAction putOff(String engineer, Duration by, boolean confirmed) {
        return new AttemptedAction(
                "%s puts it off by %s%s".formatted(engineer, by, confirmed ? ", which is meant" : ""),
                (request, now) -> request.putOff(engineer, by, confirmed, now),
                (desk, request) -> desk.putOff(engineer, request.number(), by, confirmed));
    }

    private static AttemptedAction customerSets(Severity severity) {
        return new AttemptedAction(
                "a customer sets severity " + severity,
                (request, now) -> request.customerChangesSeverity(severity, now),
                (desk, request) -> desk.changeSeverity(request.user(), request.number(), severity, "It matters"));
    }

    private static AttemptedAction engineerSets(Severity severity) {
        return new AttemptedAction(
                "an engineer sets severity " + severity,
                (request, now) -> request.changeSeverity(severity, false, now),
                (desk, request) -> desk.changeSeverity("erik", request.number(), severity, "As agreed"));
    }

    private static AttemptedAction leadSets(Severity severity) {
        return new AttemptedAction(
                "the team lead sets severity " + severity,
                (request, now) -> request.changeSeverity(severity, true, now),
                (desk, request) -> desk.changeSeverity("lars", request.number(), severity, "As agreed"));
    }

    private static AttemptedAction handingOver(String queue) {
        return completing(
                RESOLVE, Map.of("outcome", "HANDED_OVER", "queue", queue), (request, now) -> request.handOver(queue));
    }

    private static AttemptedAction completing(
            String task, Map<String, Object> with, BiFunction<ExpectedRequest, Instant, ExpectedOutcome> expected) {
        return new AttemptedAction(
                "the engineer completes " + task + " with " + with,
                expected,
                (desk, request) -> desk.tryToComplete(request.engineer(), request.number(), task, with));
    }

    private static AttemptedAction mishandling(String task, Map<String, Object> with) {
        return completing(task, with, (request, now) -> request.mishandle(task, Verdict.INVALID));
    }

    private static AttemptedAction by(String stranger, String task, Map<String, Object> with) {
        return new AttemptedAction(
                stranger + " completes " + task,
                (request, now) -> request.mishandle(task, Verdict.NOT_PERMITTED),
                (desk, request) -> desk.tryToComplete(stranger, request.number(), task, with));
    }
}
