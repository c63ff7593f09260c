package org.supportprocess.process.engine.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;

/** The engine's queries in their other form find what they found before: what one may see, and each task once. */
abstract class FindingTasks {

    @Autowired
    SupportDesk desk;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    private String task;

    @BeforeEach
    void offerToTwoGroups() {
        task = desk.task(desk.open("grace", Draft.of("SUB-E3")).number(), "userTask_answerRequest")
                .getId();
        tasks.addCandidateGroup(task, "engineer");
    }

    @AfterEach
    void signOut() {
        identity.clearAuthentication();
    }

    @Test
    void findsATaskOfTwoOfOnesGroupsOnce() {
        identity.setAuthentication("erik", List.of("engineer", "exchange-online"));

        assertOnce(query().taskCandidateGroupIn(List.of("engineer", "exchange-online")));
        assertOnce(query());
        assertOnce(query().or()
                .taskCandidateGroup("exchange-online")
                .taskAssignee("erik")
                .endOr());
    }

    @Test
    void findsByMoreThanOneThingThatIsAskedOfCandidates() {
        identity.setAuthentication("erik", List.of("engineer", "exchange-online"));

        assertThat(query().taskCandidateGroup("exchange-online")
                        .taskInvolvedUser("erik")
                        .listPage(0, 15))
                .isEmpty();
        assertOnce(query().taskCandidateGroup("exchange-online")
                .or()
                .taskCandidateGroup("exchange-online")
                .taskAssignee("erik")
                .endOr());
        // The engine asks both of one and the same candidate.
        assertThat(query().taskCandidateGroup("exchange-online")
                        .or()
                        .taskCandidateGroup("engineer")
                        .taskName("x")
                        .endOr()
                        .listPage(0, 15))
                .isEmpty();
    }

    @Test
    void findsNothingOfOthersWhateverIsAskedFor() {
        identity.setAuthentication("bea", List.of("billing"));

        assertThat(query().count()).isZero();
        assertThat(query().taskCandidateGroup("exchange-online").listPage(0, 15))
                .isEmpty();
        assertThat(query().taskCandidateGroupIn(List.of("billing", "exchange-online"))
                        .count())
                .isZero();
        assertThat(query().taskCandidateUser("erik").count()).isZero();
    }

    @Test
    void findsEverythingForLeads() {
        identity.setAuthentication("lars", List.of("team-lead"));

        assertOnce(query());
        assertOnce(query().taskCandidateGroup("exchange-online"));
    }

    private TaskQuery query() {
        return tasks.createTaskQuery().taskId(task);
    }

    private static void assertOnce(TaskQuery query) {
        assertThat(query.orderByTaskPriority().desc().listPage(0, 15)).hasSize(1);
        assertThat(query.count()).isEqualTo(1);
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends FindingTasks {}

    @OnPostgres
    static class OnTheProductionDatabase extends FindingTasks {}
}
