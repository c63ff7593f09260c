package org.supportprocess.process.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.event.Fact;
import org.supportprocess.request.event.Facts;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.signin.WebBrowser;

/** An analyst changes how long customers have the turn, and touches no Java. */
@OnH2
class DecidingTheCustomersTurn {

    /** A Wednesday. */
    private static final Instant NOW = Instant.parse("2026-12-02T15:00:00Z");

    @Autowired
    SupportDesk desk;

    @Autowired
    Api api;

    @Autowired
    RepositoryService repository;

    @LocalServerPort
    int port;

    @BeforeEach
    void onAWednesday() {
        desk.setClock(NOW);
    }

    @AfterEach
    void remove() {
        desk.leaveEverything();
        repository.createDeploymentQuery().deploymentName("changed").list().stream()
                .map(Deployment::getId)
                .forEach(id -> repository.deleteDeployment(id, true));
    }

    @Test
    void asksAndRemindsByTheFiguresOfTheTable() {
        deploy(Map.of("remindAfter", 1, "remindAgainAfter", 2, "unansweredAfter", 4));
        RequestNumber number = asked();
        assertThat(desk.request(number).customerTurn())
                .extracting("remindAt", "remindAgainAt", "answerBy")
                .containsExactly(
                        Instant.parse("2026-12-03T15:00:00Z"),
                        Instant.parse("2026-12-04T15:00:00Z"),
                        Instant.parse("2026-12-08T15:00:00Z"));
        desk.travel(Duration.ofDays(7));
        assertThat(desk.request(number).phase()).isEqualTo(Phase.CLOSED);
        assertThat(desk.timeline(number))
                .filteredOn(entry -> entry.tellsOf(EventKind.CUSTOMER_REMINDED))
                .hasSize(2);
        assertThat(closing(number).get(Fact.SILENCE)).isEqualTo("4");
    }

    @Test
    void takesSilenceForAConfirmationByTheTable() {
        deploy(Map.of("remindOfSilenceAfter", 1, "silenceAfter", 2, "reopenWindowDays", 3));
        RequestNumber number = solved();
        desk.travel(Duration.ofDays(2));
        assertThat(desk.request(number).phase()).isEqualTo(Phase.CLOSED);
        assertThat(closing(number).get(Fact.REOPEN_WINDOW_DAYS)).isEqualTo("3");
        desk.travel(Duration.ofDays(3));
        assertThat(desk.request(number).phase()).isEqualTo(Phase.ARCHIVED);
    }

    @Test
    void keepsTheTableThatARequestBeganWith() {
        RequestNumber before = solved();
        deploy(Map.of("silenceAfter", 1));
        desk.resume("erik", before, "I forgot something");
        desk.solve("erik", before, "And now?");
        assertThat(desk.request(before).customerTurn().answerBy()).isEqualTo("2026-12-09T15:00:00Z");
    }

    @Test
    void takesTheFirstTableForADiagramFromBeforeThereWasOne() {
        deploy(Map.of("remindAfter", 1, "silenceAfter", 1));
        repository
                .createDeployment()
                .name("changed")
                .addClasspathResource("released/support-request-1.2.0.bpmn")
                .addClasspathResource("released/support-triage-1.2.0.dmn")
                .deploy();
        RequestNumber number = asked();
        assertThat(desk.request(number).customerTurn().remindAt()).isEqualTo("2026-12-07T15:00:00Z");
    }

    @Test
    void tellsEngineersAndCustomersTheFiguresOfTheirRequest() {
        deploy(Map.of("silenceAfter", 2, "remindAfter", 1, "reopenWindowDays", 21));
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        Api.Answer sheet = api.get("erik", "/api/desk/requests/" + number);
        assertThat(sheet.<Integer>read("$.turn.silenceAfter")).isEqualTo(2);
        assertThat(sheet.<Integer>read("$.turn.remindAfter")).isEqualTo(1);
        WebBrowser grace = WebBrowser.at("http://localhost:" + port);
        grace.signIn("grace", "demo");
        assertThat(grace.open("/requests/%s/withdraw".formatted(number)).body())
                .contains("you can reopen it for 21 days");
    }

    private RequestNumber asked() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.answer("erik", number, "I am on it.");
        desk.ask("erik", number, "Which version?");
        return number;
    }

    private RequestNumber solved() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.answer("erik", number, "I am on it.");
        desk.solve("erik", number, "Restart.");
        return number;
    }

    private Facts closing(RequestNumber number) {
        return desk.timeline(number).stream()
                .filter(entry -> entry.tellsOf(EventKind.REQUEST_CLOSED))
                .findFirst()
                .orElseThrow()
                .facts();
    }

    private void deploy(Map<String, Integer> figures) {
        try {
            String table = Files.readString(Path.of("dmn/support-triage.dmn"));
            for (Map.Entry<String, Integer> figure : figures.entrySet()) {
                table = table.replaceFirst(
                        "(<outputEntry id=\"outputEntry_customerTurnEverybody_%s\">\\s*<text>)\\d+"
                                .formatted(figure.getKey()),
                        "$1" + figure.getValue());
            }
            repository
                    .createDeployment()
                    .name("changed")
                    .addString("support-triage.dmn", table)
                    .addInputStream("support-request.bpmn", Files.newInputStream(Path.of("bpmn/support-request.bpmn")))
                    .deploy();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
