package org.supportprocess.process.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.Message;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;

/** Two engineers, a lead and a timer at one task at the same moment: one wins, the others are told, nothing is half done. */
abstract class TwoAtTheSameTask {

    private static final String ANSWER = "userTask_answerRequest";

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    ProcessEngine engine;

    @Autowired
    IdentityService identities;

    @BeforeEach
    void twoWorkInTheQueue() {
        identities.createMembership("sofia", "exchange-online");
    }

    @AfterEach
    void oneLeaves() {
        identities.deleteMembership("sofia", "exchange-online");
    }

    @RepeatedTest(3)
    void oneClaimsItAndTheOtherIsToldWhoHasIt() {
        RequestNumber number = open();
        String task = desk.task(number, ANSWER).getId();
        List<Api.Answer> answers = together(() -> claim("erik", task), () -> claim("sofia", task));
        String winner = desk.task(number, ANSWER).getAssignee();
        assertThat(answers.stream().map(Api.Answer::status).sorted()).containsExactly(204, 400);
        assertThat(answers.stream().filter(answer -> answer.status() == 400))
                .singleElement()
                .satisfies(told -> assertThat(told.body()).contains(winner));
    }

    @RepeatedTest(3)
    void oneAnswersAndTheOthersWordsReachNobody() {
        RequestNumber number = open();
        String task = desk.task(number, ANSWER).getId();
        List<Api.Answer> answers =
                together(() -> complete("erik", task, "By erik"), () -> complete("sofia", task, "By sofia"));
        // The other is told that somebody has completed it, or, with its rights gone already, that it is not theirs.
        assertThat(answers.stream().map(Api.Answer::status).sorted()).first().isEqualTo(204);
        assertThat(answers.stream().map(Api.Answer::status).sorted()).last().isIn(400, 403);
        assertThat(desk.conversation(number)).hasSize(1);
        assertThat(desk.timeline(number))
                .filteredOn(entry -> entry.tellsOf(EventKind.REQUEST_ANSWERED))
                .hasSize(1);
        assertThat(desk.hasTask(number, "userTask_resolveRequest")).isTrue();
    }

    @RepeatedTest(3)
    void theAnswerAndTheTimerThatItIsLateBothHoldOrTheTimerFindsNothingToDo() {
        RequestNumber number = open();
        String task = desk.task(number, ANSWER).getId();
        Runnable overdue = desk.timer(number, "event_responseOverdue");
        List<Api.Answer> answers = together(() -> complete("erik", task, "I am on it."), () -> {
            try {
                overdue.run();
            } catch (RuntimeException somebodyWasQuicker) {
                // the job is tried again, or has gone with the answer
            }
            return null;
        });
        assertThat(answers.get(0).status()).isEqualTo(204);
        assertThat(desk.request(number).phase()).isEqualTo(Phase.RESOLVING);
        assertThat(desk.conversation(number)).extracting(Message::text).containsExactly("I am on it.");
        assertThat(desk.timeline(number).stream()
                        .filter(entry -> entry.tellsOf(EventKind.RESPONSE_FELL_OVERDUE))
                        .count())
                .isEqualTo(desk.hasTask(number, "userTask_reviewEscalation") ? 1 : 0);
    }

    @RepeatedTest(3)
    void theAnswerAndTheHandingOverComeOneAfterTheOther() {
        RequestNumber number = open();
        String task = desk.task(number, ANSWER).getId();
        List<Api.Answer> answers = together(
                () -> complete("erik", task, "I am on it."),
                () -> api.post(
                        "erik",
                        "/api/desk/requests/" + number + "/hand-over",
                        "{\"queue\": \"lync-online\", \"reason\": \"Meetings\"}"));
        boolean answered = desk.request(number).phase() == Phase.RESOLVING;
        assertThat(answers.get(0).status()).isEqualTo(answered ? 204 : 403);
        assertThat(answers.get(1).status()).isIn(answered ? List.of(204, 409) : List.of(204));
        assertThat(desk.conversation(number)).hasSize(answered ? 1 : 0);
    }

    private RequestNumber open() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.travel(Duration.ofMinutes(1));
        return number;
    }

    private Api.Answer claim(String user, String task) {
        return api.post(user, path(task) + "/claim", "{\"userId\": \"%s\"}".formatted(user));
    }

    private Api.Answer complete(String user, String task, String answer) {
        return api.post(
                user,
                path(task) + "/complete",
                "{\"variables\": {\"answer\": {\"value\": \"%s\", \"type\": \"String\"}}}".formatted(answer));
    }

    private String path(String task) {
        return "/engine-rest/engine/" + engine.getName() + "/task/" + task;
    }

    @SafeVarargs
    private static List<Api.Answer> together(Supplier<Api.Answer>... deeds) {
        List<CompletableFuture<Api.Answer>> calls =
                Arrays.stream(deeds).map(CompletableFuture::supplyAsync).toList();
        return calls.stream().map(CompletableFuture::join).toList();
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends TwoAtTheSameTask {}

    @OnPostgres
    static class OnTheProductionDatabase extends TwoAtTheSameTask {}
}
