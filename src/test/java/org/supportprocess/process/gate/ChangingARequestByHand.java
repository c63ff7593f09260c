package org.supportprocess.process.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.signin.WebBrowser;

/** Nobody does it, whatever their role: neither through the engine's API nor through that of the web applications. */
@OnH2
class ChangingARequestByHand {

    private static final List<String> DEEDS = """
            PUT    /process-instance/{instance}/variables/severity             {"value": "C", "type": "String"}
            DELETE /process-instance/{instance}/variables/severity
            POST   /process-instance/{instance}/variables                      {"deletions": ["severity"]}
            PUT    /execution/{instance}/localVariables/severity               {"value": "C", "type": "String"}
            POST   /process-instance/variables-async                           {"processInstanceIds": ["{instance}"], "variables": {"severity": {"value": "C"}}}
            DELETE /process-instance/{instance}
            POST   /process-instance/delete                                    {"processInstanceIds": ["{instance}"]}
            POST   /process-instance/{instance}/modification                   {"instructions": [{"type": "cancel", "activityId": "userTask_answerRequest"}]}
            POST   /process-instance/{instance}/modification-async             {"instructions": [{"type": "cancel", "activityId": "userTask_answerRequest"}]}
            POST   /modification/execute                                       {"processDefinitionId": "{definition}", "processInstanceIds": ["{instance}"], "instructions": [{"type": "cancel", "activityId": "userTask_answerRequest"}]}
            POST   /process-definition/{definition}/restart-async              {"processInstanceIds": ["{finished}"], "instructions": [{"type": "startBeforeActivity", "activityId": "userTask_resolveRequest"}]}
            POST   /migration/execute                                          {"processInstanceIds": ["{instance}"], "migrationPlan": {"sourceProcessDefinitionId": "{definition}", "targetProcessDefinitionId": "{definition}", "instructions": [{"sourceActivityIds": ["userTask_answerRequest"], "targetActivityIds": ["userTask_answerRequest"]}]}}
            POST   /execution/{instance}/signal                                {}
            POST   /message                                                    {"messageName": "support.requestWithdrawn", "businessKey": "{number}"}
            POST   /process-definition/key/support-request/start               {"businessKey": "SR-1"}
            POST   /process-definition/key/support-request/submit-form         {"businessKey": "SR-1"}
            POST   /process-definition/key/staff-digest/start                  {}
            DELETE /process-definition/key/support-request?cascade=true
            DELETE /deployment/{deployment}?cascade=true
            DELETE /history/process-instance/{finished}
            POST   /history/process-instance/delete                            {"historicProcessInstanceIds": ["{finished}"]}
            POST   /task/create                                                {"id": "by-hand", "name": "By hand"}
            PUT    /task/{task}                                                {"name": "x", "priority": 1, "due": "2030-01-01T00:00:00.000+0000"}
            POST   /task/{task}/assignee                                       {"userId": "sofia"}
            POST   /task/{task}/delegate                                       {"userId": "sofia"}
            POST   /task/{task}/identity-links                                 {"groupId": "billing", "type": "candidate"}
            POST   /task/{task}/identity-links/delete                          {"groupId": "exchange-online", "type": "candidate"}
            PUT    /task/{task}/variables/severity                             {"value": "C", "type": "String"}
            PUT    /task/{task}/localVariables/severity                        {"value": "C", "type": "String"}
            DELETE /task/{task}
            POST   /job/{job}/execute
            PUT    /job/{job}/duedate                                          {"duedate": "2030-01-01T00:00:00.000+0000"}
            DELETE /job/{job}""".lines().toList();

    @LocalServerPort
    int port;

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService jobs;

    @Autowired
    RepositoryService repository;

    @Autowired
    AuthorizationService authorizations;

    private Map<String, String> ids;

    @BeforeEach
    void open() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        Task task = desk.task(number, "userTask_answerRequest");
        ProcessInstance instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        String job = jobs.createJobQuery()
                .processInstanceId(instance.getId())
                .listPage(0, 1)
                .get(0)
                .getId();
        ids = Map.of(
                "number", number.value(),
                "task", task.getId(),
                "instance", instance.getId(),
                "finished", withdrawn(),
                "definition", instance.getProcessDefinitionId(),
                "deployment", deployment(instance.getProcessDefinitionId()),
                "job", job);
    }

    @ParameterizedTest
    @ValueSource(strings = {"erik", "lars", "dora", "petra", "amal", "anton", "audrey", "admin"})
    void isRefusedToEveryRole(String user) {
        String before = state();
        assertThat(DEEDS).allSatisfy(deed -> assertThat(overTheEngine(user, deed))
                .as("%s by %s", deed, user)
                .isBetween(400, 499));
        assertThat(state()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"erik", "lars", "admin"})
    void isRefusedInTheWebApplicationsToo(String user) {
        String before = state();
        WebBrowser browser = WebBrowser.at("http://localhost:" + port);
        browser.signIn(user, "demo");
        browser.open("/camunda/app/tasklist/default/");
        assertThat(DEEDS).allSatisfy(deed -> assertThat(inTasklist(browser, deed))
                .as("%s by %s", deed, user)
                .isBetween(400, 499));
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void isRefusedToAnAdministratorWhoHasGrantedThemselvesEverything() {
        String before = state();
        List<Authorization> granted =
                List.of(Resources.PROCESS_INSTANCE, Resources.PROCESS_DEFINITION, Resources.TASK).stream()
                        .map(this::grantEverything)
                        .toList();
        try {
            assertThat(DEEDS)
                    .allSatisfy(deed ->
                            assertThat(overTheEngine("admin", deed)).as(deed).isBetween(400, 499));
            assertThat(state()).isEqualTo(before);
        } finally {
            granted.forEach(authorization -> authorizations.deleteAuthorization(authorization.getId()));
        }
    }

    @Test
    void leavesOperationsWhatTheyNeed() {
        assertThat(List.of(
                        overTheEngine("admin", "PUT /job/{job}/retries {\"retries\": 3}"),
                        overTheEngine("admin", "PUT /process-instance/{instance}/suspended {\"suspended\": true}"),
                        overTheEngine("admin", "PUT /process-instance/{instance}/suspended {\"suspended\": false}")))
                .containsOnly(204);
        assertThat(overTheEngine("audrey", "PUT /job/{job}/retries {\"retries\": 3}"))
                .isEqualTo(403);
    }

    private Authorization grantEverything(Resources resource) {
        Authorization authorization = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        authorization.setUserId("admin");
        authorization.setResource(resource);
        authorization.setResourceId(Authorization.ANY);
        authorization.addPermission(Permissions.ALL);
        return authorizations.saveAuthorization(authorization);
    }

    private int overTheEngine(String user, String deed) {
        String[] parts = filled(deed).split("\\s+", 3);
        return api.send(user, parts[0], "/engine-rest" + parts[1], parts.length > 2 ? parts[2] : null)
                .status();
    }

    private int inTasklist(WebBrowser browser, String deed) {
        String[] parts = filled(deed).split("\\s+", 3);
        return browser.call(
                        parts[0],
                        "/camunda/api/engine/engine/default" + parts[1],
                        "application/json",
                        parts.length > 2 ? parts[2] : "",
                        "X-XSRF-TOKEN",
                        browser.tasklistToken())
                .statusCode();
    }

    private String filled(String deed) {
        String filled = deed;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            filled = filled.replace("{" + id.getKey() + "}", id.getValue());
        }
        return filled;
    }

    /** What a deed would have changed. */
    private String state() {
        Task task = tasks.createTaskQuery().taskId(ids.get("task")).singleResult();
        return String.join(
                " ",
                runtime.getVariables(ids.get("instance")).toString(),
                task.getName(),
                String.valueOf(task.getAssignee()),
                String.valueOf(task.getPriority()),
                String.valueOf(task.getDueDate()),
                String.valueOf(tasks.getIdentityLinksForTask(task.getId()).size()),
                String.valueOf(jobs.createJobQuery()
                        .processInstanceId(ids.get("instance"))
                        .count()),
                String.valueOf(runtime.createProcessInstanceQuery().count()));
    }

    private String withdrawn() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        String instance = desk.task(number, "userTask_answerRequest").getProcessInstanceId();
        desk.withdraw("grace", number);
        return instance;
    }

    private String deployment(String definition) {
        return repository.getProcessDefinition(definition).getDeploymentId();
    }
}
