package org.supportprocess;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;

/**
 * Customers object in the very second in which their silence would confirm a solution: an objection that was taken never ends
 * closed, and a closing that was done is never undone.
 *
 * <p>{@code -Drace.objections=200} makes it longer; {@code -DexcludedGroups=full-replay} adds a second node.
 */
abstract class ObjectingInTheLastSecond {

    private static final Instant NOW = Instant.parse("2026-12-02T15:00:00Z");

    private static final int TIMES = Integer.getInteger("race.objections", 20);

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService jobs;

    /** The engine of the node on which the timers fire. */
    abstract ManagementService elsewhere();

    @AfterEach
    void leave() {
        desk.leaveEverything();
    }

    @Test
    void isTakenOrRefusedAndStaysSo() {
        ManagementService elsewhere = elsewhere(); // a node that starts sets the clock
        desk.setClock(NOW);
        List<RequestNumber> proposed =
                IntStream.range(0, TIMES).mapToObj(i -> proposed()).toList();
        Instant due = desk.request(proposed.get(0)).customersTurnEnd();
        desk.travelTo(due.minusMillis(1)); // everybody is reminded
        desk.setClock(due);
        Map<RequestNumber, String> timers = proposed.stream().collect(toMap(number -> number, this::timer));
        List<Integer> answers = new ArrayList<>();
        // From both ends, so that they meet.
        Race.between(() -> proposed.forEach(number -> answers.add(object(number))), () -> IntStream.rangeClosed(
                                1, TIMES)
                        .mapToObj(i -> timers.get(proposed.get(TIMES - i)))
                        .forEach(timer -> fire(elsewhere, timer)))
                .nobodyLoses();
        desk.travel(Duration.ZERO); // a timer that lost is tried again, as the engine does
        assertThat(answers).contains(201, 409).containsOnly(201, 409);
        assertThat(proposed).zipSatisfy(answers, (number, answer) -> {
            Phase phase = desk.request(number).phase();
            assertThat(phase)
                    .as("%s, answered with %d", number, answer)
                    .isEqualTo(answer == 201 ? Phase.RESOLVING : Phase.CLOSED);
            assertThat(desk.waitsAt(number))
                    .containsExactly(answer == 201 ? "userTask_resolveRequest" : "receiveTask_waitForReopening");
        });
        desk.travel(Duration.ofDays(10));
        assertThat(proposed).zipSatisfy(answers, (number, answer) -> assertThat(
                        desk.request(number).episode().closed())
                .isEqualTo(answer != 201));
        assertThat(desk.incidents()).isZero();
    }

    private RequestNumber proposed() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.answerAs("erik", number, "SOLVED", "Please sign in again.");
        return number;
    }

    private int object(RequestNumber number) {
        return api.post("grace", "/api/requests/" + number + "/messages", "{\"text\": \"No, that did not help.\"}")
                .status();
    }

    private String timer(RequestNumber number) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getId();
        return jobs.createJobQuery()
                .processInstanceId(instance)
                .activityId("event_confirmationOverdue")
                .singleResult()
                .getId();
    }

    private static void fire(ManagementService node, String timer) {
        try {
            node.executeJob(timer);
        } catch (ConcurrencyFailureException lost) {
            // the customer was quicker
        } catch (ProcessEngineException gone) {
            assertThat(gone).hasMessageMatching(".*(No job found|was updated by another transaction).*");
        }
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends ObjectingInTheLastSecond {

        @Override
        ManagementService elsewhere() {
            return jobs;
        }
    }

    /** The timers fire on a second node, for which the rest of the build has no room: Camunda's pages know one product in a JVM. */
    @OnPostgres
    @Tag("benchmark")
    static class OnTwoNodes extends ObjectingInTheLastSecond {

        @Autowired
        DataSource database;

        private ConfigurableApplicationContext secondNode;

        @Override
        ManagementService elsewhere() {
            if (secondNode == null) {
                secondNode = new SpringApplicationBuilder(SupportApplication.class)
                        .profiles("demo")
                        .run(
                                "--spring.datasource.url=" + ((HikariDataSource) database).getJdbcUrl(),
                                "--spring.datasource.username=postgres",
                                "--camunda.bpm.job-execution.enabled=false",
                                "--camunda.bpm.process-engine-name=second-node",
                                "--camunda.bpm.webapp.enabled=false", // Tasklist knows one product in a JVM
                                "--server.port=0");
            }
            return secondNode.getBean(ManagementService.class);
        }

        @AfterEach
        void stop() {
            secondNode.close();
        }
    }
}
