package org.supportprocess.walk;

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
                    "a customer calls",
                    ExpectedRequest::theyCall,
                    (desk, request) -> desk.call("petra", request.number(), CallDirection.INCOMING, true)),
            new AttemptedAction(
                    "an engineer calls",
                    (request, now) -> request.weCall(true, now),
                    (desk, request) -> desk.call("erik", request.number(), CallDirection.OUTGOING, true)),
            new AttemptedAction(
                    "an engineer calls in vain",
                    (request, now) -> request.weCall(false, now),
                    (desk, request) -> desk.call("erik", request.number(), CallDirection.OUTGOING, false)),
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
            completing(ANSWER, Map.of("answer", "I am on it"), ExpectedRequest::answer),
            completing(
                    ANSWER, Map.of("answer", "Which?", "outcome", "NEEDS_INFORMATION"), ExpectedRequest::answerAsking),
            completing(ANSWER, Map.of("answer", "Restart", "outcome", "SOLVED"), ExpectedRequest::answerSolving),
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
