package org.supportprocess.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Severity;

/** A request keeps the diagram it began with: here a released one, with the beans of today. */
@OnH2
class GoingOnWithAnEarlierDiagram {

    @Autowired
    SupportDesk desk;

    @Autowired
    Api api;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    private RequestNumber number;

    private void begin(String release) {
        desk.setClock(Instant.parse("2026-12-02T15:00:00Z"));
        repository
                .createDeployment()
                .name("earlier")
                .addClasspathResource("released/support-request-%s.bpmn".formatted(release))
                .addClasspathResource(
                        "released/support-triage-%s.dmn".formatted(release.compareTo("1.3.0") < 0 ? "1.2.0" : release))
                .deploy();
        number = desk.open("grace", Draft.of("SUB-E3")).number();
    }

    @AfterEach
    void remove() {
        repository.createDeploymentQuery().deploymentName("earlier").list().stream()
                .map(Deployment::getId)
                .forEach(id -> repository.deleteDeployment(id, true));
    }

    @Test
    void isAnsweredAskedSolvedAndConfirmedAsBefore() {
        begin("1.1.0");
        desk.answer("erik", number, "I am on it.");
        desk.ask("erik", number, "Which version?");
        desk.hear("grace", number, "The newest.");
        desk.handOver("erik", number, "sharepoint-online");
        desk.solve("sofia", number, "Try again.");
        desk.confirm("grace", number);
        assertThat(desk.request(number).phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void takesNoOutcomeWithItsFirstAnswer() {
        begin("1.1.0");
        assertThatThrownBy(() -> desk.answerAs("erik", number, "SOLVED", "Restart."))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("began with an earlier diagram");
        assertThat(desk.request(number).phase()).isEqualTo(Phase.ANSWERING);
        assertThat(desk.conversation(number)).isEmpty();
    }

    @Test
    void saysThatItKnowsNoTranslators() {
        begin("1.1.0");
        int before = desk.timeline(number).size();
        Api.Answer refused = api.post("erik", "/api/desk/requests/" + number + "/translator", "{\"language\": \"ja\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("knows no translators");
        assertThat(desk.timeline(number)).hasSize(before);
    }

    @Test
    void isHandedOverBeforeItsAnswer() {
        begin("1.1.0");
        assertThat(api.post(
                                "erik",
                                "/api/desk/requests/" + number + "/hand-over",
                                "{\"queue\": \"lync-online\", \"reason\": \"Meetings\"}")
                        .status())
                .isEqualTo(204);
        desk.answer("lena", number, "I am on it.");
        assertThat(desk.request(number).phase()).isEqualTo(Phase.RESOLVING);
    }

    static Stream<Arguments> everyWaitOfEveryRelease() {
        return Stream.of("1.1.0", "1.2.0", "1.3.0", "1.4.0").flatMap(release -> Stream.of(Wait.values())
                .filter(wait -> wait != Wait.FOR_A_TRANSLATOR || !release.equals("1.1.0"))
                .map(wait -> Arguments.of(release, wait)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyWaitOfEveryRelease")
    void reachesItsEndFromEveryWait(String release, Wait wait) {
        begin(release);
        wait.reach.accept(desk, number);
        assertThat(desk.request(number).phase()).isEqualTo(wait.phase);
        assertThat(wait.task.isEmpty() || desk.hasTask(number, wait.task)).isTrue();
        wait.leave.accept(desk, number);
        if (desk.request(number).phase() != Phase.CLOSED) {
            desk.withdraw("grace", number);
        }
        desk.travel(Duration.ofDays(15));
        assertThat(desk.request(number).phase()).isEqualTo(Phase.ARCHIVED);
        assertThat(desk.incidents()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.0", "1.2.0", "1.3.0", "1.4.0"})
    void goesBackToTheEngineerWhoseSolutionIsWrittenAbout(String release) {
        begin(release);
        Wait.FOR_A_CONFIRMATION.reach.accept(desk, number);
        desk.hear("grace", number, "No, that did not help.");
        desk.travel(Duration.ofDays(30));
        assertThat(desk.request(number).phase()).isEqualTo(Phase.RESOLVING);
        assertThat(desk.hasTask(number, "userTask_resolveRequest")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.0", "1.2.0", "1.3.0", "1.4.0"})
    void isConfirmedByTheButtonAfterAMessage(String release) {
        begin(release);
        Wait.FOR_A_CONFIRMATION.reach.accept(desk, number);
        desk.hear("grace", number, "Let me see.");
        desk.confirm("grace", number);
        assertThat(desk.request(number).episode().closure()).isEqualTo(Closure.CONFIRMED);
        desk.travel(Duration.ofDays(15));
        assertThat(desk.request(number).phase()).isEqualTo(Phase.ARCHIVED);
        assertThat(desk.hasEnded(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.0", "1.2.0", "1.3.0"})
    void isRemindedADayBeforeSilenceConfirmsASolution(String release) {
        begin(release);
        Wait.FOR_A_CONFIRMATION.reach.accept(desk, number);
        desk.travelTo(Instant.parse("2026-12-09T15:00:00Z"));
        assertThat(desk.request(number).phase()).isEqualTo(Phase.SOLUTION_PROPOSED);
        assertThat(desk.timeline(number)).anyMatch(entry -> entry.tellsOf(EventKind.CUSTOMER_REMINDED));
        desk.travelTo(Instant.parse("2026-12-10T15:00:00Z"));
        assertThat(desk.request(number).episode().closure()).isEqualTo(Closure.CONFIRMED_BY_SILENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.0", "1.2.0", "1.3.0", "1.4.0"})
    void givesAFullTurnAfterEachWordOfOurs(String release) {
        begin(release);
        Wait.FOR_INFORMATION.reach.accept(desk, number);
        desk.travel(Duration.ofDays(12));
        api.post("erik", "/api/requests/" + number + "/messages", "{\"text\": \"Any news?\"}");
        desk.travel(Duration.ofDays(12));
        assertThat(desk.request(number).phase()).isEqualTo(Phase.WAITING_FOR_CUSTOMER);
        desk.travel(Duration.ofDays(3));
        assertThat(desk.request(number).episode().closure()).isEqualTo(Closure.UNANSWERED);
    }

    /** Drawn anew, in planes, with the same elements. */
    @Test
    void canBeMigratedToTheDiagramOfToday() {
        begin("1.3.0");
        desk.answer("erik", number, "I am on it.");
        ProcessInstance running = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult();
        MigrationPlan plan = runtime.createMigrationPlan(running.getProcessDefinitionId(), ofToday())
                .mapEqualActivities()
                .updateEventTriggers()
                .build();
        runtime.newMigration(plan).processInstanceIds(running.getId()).execute();
        desk.solve("erik", number, "Restart.");
        desk.confirm("grace", number);
        assertThat(desk.request(number).phase()).isEqualTo(Phase.CLOSED);
    }

    private String ofToday() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("support-request")
                .versionTag("1.5.0")
                .list()
                .stream()
                .map(ProcessDefinition::getId)
                .findFirst()
                .orElseThrow();
    }

    private enum Wait {
        FOR_AN_ANSWER(
                Phase.ANSWERING,
                "userTask_answerRequest",
                (desk, number) -> {}, // it begins there
                (desk, number) -> desk.answer("erik", number, "I am on it.")),
        FOR_THE_DUTY_MANAGER(
                Phase.ANSWERING,
                "userTask_followCriticalRequest",
                (desk, number) -> desk.changeSeverity("erik", number, Severity.A, "It is everybody"),
                (desk, number) -> desk.followUp("dora", number, "Called the data centre")),
        FOR_THE_TEAM_LEAD(
                Phase.ANSWERING,
                "userTask_reviewEscalation",
                (desk, number) -> desk.travel(Duration.ofHours(9)),
                (desk, number) -> desk.review("lars", number, "Erik is on his way")),
        FOR_A_TRANSLATOR(
                Phase.ANSWERING,
                "userTask_arrangeTranslator",
                (desk, number) -> desk.requestTranslator("erik", number, "ja"),
                (desk, number) -> desk.arrangeTranslator("petra", number, "Mr Sato joins at nine.")),
        FOR_A_SOLUTION(Phase.RESOLVING, "userTask_resolveRequest", FOR_AN_ANSWER.leave, (desk, number) -> {
            desk.handOver("erik", number, "sharepoint-online");
            desk.solve("sofia", number, "Try again.");
        }),
        FOR_INFORMATION(
                Phase.WAITING_FOR_CUSTOMER,
                "",
                FOR_A_SOLUTION.reach.andThen((desk, number) -> desk.ask("erik", number, "Which version?")),
                (desk, number) -> {
                    desk.travel(Duration.ofDays(9)); // both reminders
                    desk.hear("grace", number, "The newest.");
                }),
        FOR_A_CONFIRMATION(
                Phase.SOLUTION_PROPOSED,
                "",
                FOR_A_SOLUTION.reach.andThen((desk, number) -> desk.solve("erik", number, "Try again.")),
                (desk, number) -> desk.travel(Duration.ofDays(8))), // five business days of silence
        FOR_REOPENING(
                Phase.CLOSED,
                "",
                FOR_A_CONFIRMATION.reach.andThen((desk, number) -> desk.confirm("grace", number)),
                (desk, number) -> {
                    desk.reopen("grace", number, "It is back");
                    desk.answer("erik", number, "I am on it.");
                });

        private final Phase phase;

        /** Empty where not every release waits with a task. */
        private final String task;

        private final BiConsumer<SupportDesk, RequestNumber> reach;
        private final BiConsumer<SupportDesk, RequestNumber> leave;

        Wait(
                Phase phase,
                String task,
                BiConsumer<SupportDesk, RequestNumber> reach,
                BiConsumer<SupportDesk, RequestNumber> leave) {
            this.phase = phase;
            this.task = task;
            this.reach = reach;
            this.leave = leave;
        }
    }
}
