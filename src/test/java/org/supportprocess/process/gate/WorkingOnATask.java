package org.supportprocess.process.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;

/** What the granted rights amount to, tried on a process with one task for a queue. */
@OnH2
class WorkingOnATask {

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    private String deployment;
    private ProcessInstance request;

    @BeforeEach
    void offer() {
        deployment = repository
                .createDeployment()
                .addModelInstance(
                        "rights.bpmn",
                        Bpmn.createExecutableProcess("support-request")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .userTask("answer")
                                .camundaCandidateGroups("exchange-online")
                                .camundaFormField()
                                .camundaId("done")
                                .camundaType("boolean")
                                .camundaFormFieldDone()
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        request = runtime.startProcessInstanceByKey("support-request", "SR-TEST", Map.of("severity", "A"));
    }

    @AfterEach
    void withdraw() {
        identity.clearAuthentication();
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void isOfferedToTheEngineersOfItsQueueOnly() {
        assertThat(tasksSeenBy("erik")).hasSize(1);
        assertThat(tasksSeenBy("sofia")).isEmpty();
        assertThat(tasksSeenBy("anna")).isEmpty();
    }

    @Test
    void isSeenByTheLeadsOfAllQueues() {
        assertThat(tasksSeenBy("lars")).hasSize(1);
        assertThat(tasksSeenBy("dora")).hasSize(1);
    }

    @Test
    void showsTheEngineerTheNumberOfTheRequest() {
        signIn("erik");

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(request.getId())
                        .singleResult()
                        .getBusinessKey())
                .isEqualTo("SR-TEST");
    }

    @Test
    void letsTheEngineerClaimAndCompleteButNotCancelTheRequest() {
        String task = tasksSeenBy("erik").get(0).getId();

        assertThatThrownBy(() -> runtime.deleteProcessInstance(request.getId(), "why not"))
                .isInstanceOf(AuthorizationException.class);
        tasks.claim(task, "erik");
        tasks.complete(task);
        identity.clearAuthentication();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(request.getId())
                        .count())
                .isZero();
    }

    @Test
    void isNothingTheReadersMayDo() {
        String task = tasks.createTaskQuery()
                .processInstanceId(request.getId())
                .singleResult()
                .getId();

        signIn("audrey");

        assertThatThrownBy(() -> tasks.claim(task, "audrey")).isInstanceOf(AuthorizationException.class);
    }

    private List<Task> tasksSeenBy(String user) {
        signIn(user);
        return tasks.createTaskQuery().processInstanceId(request.getId()).listPage(0, 10);
    }

    private void signIn(String user) {
        identity.clearAuthentication();
        List<String> groups = identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(user, groups);
    }
}
