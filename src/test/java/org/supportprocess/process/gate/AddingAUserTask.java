package org.supportprocess.process.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.event.Fact;
import org.supportprocess.request.number.RequestNumber;

/** An analyst adds a user task to a diagram, declares in Camunda Modeler what it takes, and needs no Java for it. */
@OnH2
class AddingAUserTask {

    private static final String TASK = "userTask_callBack";

    /** A task with a generated form, as Camunda Modeler writes it. */
    private static final String DIAGRAM = read("added/call-back.bpmn");

    private static final String WITHOUT_FIELDS =
            DIAGRAM.replaceAll("(?s)<bpmn:extensionElements>.*</bpmn:extensionElements>", "");

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    JdbcClient database;

    @Autowired
    SupportDesk desk;

    @Autowired
    Api api;

    @AfterEach
    void remove() {
        repository.createDeploymentQuery().deploymentName("call-back").list().stream()
                .map(Deployment::getId)
                .forEach(id -> repository.deleteDeployment(id, true));
    }

    @Test
    void isRefusedWithoutARuleAndSaysWhatToDo() {
        assertThatThrownBy(() -> deploy(WITHOUT_FIELDS))
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("The user task “Call back” (userTask_callBack) does not say what it takes")
                .hasMessageContaining("choose Generated Task Forms (in Camunda Modeler: Forms) and declare its fields");
        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("call-back")
                        .count())
                .isZero();
    }

    @Test
    void isRefusedWithAKindOfFieldThatNobodyChecks() {
        assertThatThrownBy(() -> deploy(DIAGRAM.replace("type=\"long\"", "type=\"date\"")))
                .hasMessageContaining("declares the field “minutes” as “date”: use boolean, enum, long or string");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    name="required"                     | name="min" config="3"         | with the constraint “min 3”, which is not checked
                    name="maxlength" config="20"        | name="maxlength" config="ten" | with the constraint “maxlength ten”, which is not checked
                    """)
    void isRefusedWithAConstraintThatNobodyChecks(String known, String unknown, String sentence) {
        assertThatThrownBy(() -> deploy(DIAGRAM.replace(known, unknown))).hasMessageContaining(sentence);
    }

    @Test
    void isRefusedWithAChoiceOfNothing() {
        assertThatThrownBy(() -> deploy(DIAGRAM.replaceAll("<camunda:value [^>]*/>", "")))
                .hasMessageContaining("declares the field “next” as a choice without values that all have an id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"severity", "respondBy", "queue", "service", "message"})
    void isRefusedWithAFieldByANameOfTheProduct(String name) {
        assertThatThrownBy(() -> deploy(DIAGRAM.replace("\"minutes\"", "\"" + name + "\"")))
                .hasMessageContaining("declares the field “%s” by a name that the product uses itself".formatted(name));
    }

    @Test
    void isRefusedWithATextThatNothingKeeps() {
        assertThatThrownBy(() -> deploy(DIAGRAM.replaceAll("<camunda:taskListener [^>]*/>", "")))
                .hasMessageContaining("declares the field “note” as a text that nothing keeps");
    }

    @Test
    void isRefusedWithABoxThatHasToBeTicked() {
        assertThatThrownBy(
                        () -> deploy(
                                DIAGRAM.replace(
                                        "type=\"boolean\"/>",
                                        "type=\"boolean\"><camunda:validation><camunda:constraint name=\"required\"/></camunda:validation></camunda:formField>")))
                .hasMessageContaining(
                        "with the constraint “required”, which is not checked; a box that is not ticked means no");
    }

    @Test
    void isRefusedWithFieldsBesideTheRuleOfTheProduct() {
        assertThatThrownBy(() -> deploy(DIAGRAM.replace(TASK, "userTask_resolveRequest")))
                .hasMessageContaining("declares fields, although the product has a rule for it: remove them");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                                                                | “next” is missing (What comes next?)
                    {"next": {"value": " "}}                                                          | “next” is missing (What comes next?)
                    {"next": {"value": "MAYBE"}}                                                      | “next” must be AGAIN or NEVER
                    {"next": {"value": "AGAIN"}, "reached": {"value": "yes"}}                         | “reached” must be true or false
                    {"next": {"value": "AGAIN"}, "minutes": {"value": "ten"}}                         | “minutes” must be a whole number
                    {"next": {"value": "AGAIN"}, "minutes": {"value": 1.5, "type": "Double"}}         | “minutes” must be a whole number
                    {"next": {"value": "AGAIN"}, "note": {"value": 7}}                                | “note” must be a text
                    {"next": {"value": "AGAIN"}, "note": {"value": "More than twenty characters"}}    | “note” must not be longer than 20 characters
                    {"next": {"value": "AGAIN"}, "severity": {"value": "A"}}                          | “severity” does not belong to this task
                    """)
    void takesOnlyWhatItDeclares(String variables, String sentence) {
        String task = waiting();
        Api.Answer refused = complete(task, variables);
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains(sentence);
        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    }

    @Test
    void isCompletedWithWhatItDeclares() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        String task = waiting(number);
        Api.Answer done = complete(task, """
                {"reached": {"value": true}, "next": {"value": "AGAIN"}, "minutes": {"value": 5}, "note": {"value": "Tomorrow, at nine"}}""");
        assertThat(done.status()).as(done.body()).isEqualTo(204);
        assertThat(kept()).isEqualTo(Map.of("reached", true, "next", "AGAIN", "minutes", 5L));
        assertThat(desk.timeline(number)).last().satisfies(entry -> {
            assertThat(entry.facts().get(Fact.TEXT)).isEqualTo("Tomorrow, at nine");
            assertThat(entry.actor()).isEqualTo("erik");
        });
    }

    @Test
    void isCompletedWithWhatMayBeLeftOutEmpty() {
        String task = waiting();
        Api.Answer done = complete(task, "{\"next\": {\"value\": \"NEVER\"}, \"note\": {\"value\": \"\"}}");
        assertThat(done.status()).as(done.body()).isEqualTo(204);
        assertThat(kept()).containsOnlyKeys("reached", "next", "minutes").containsEntry("next", "NEVER");
    }

    /** Deployed when nobody asked for a rule. */
    @Test
    void isNotCompletedWhereAnEarlierDiagramSaysNowhereWhatItTakes() {
        String task = waiting();
        takeTheFieldsOut();
        Api.Answer refused = complete(task, "{}");
        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.body()).contains("does not say what the task “userTask_callBack” takes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    call-back  | camunda:formKey="embedded:deployment:log-call.html"/>            | has a form, but people do not start this process
                    phone-call | ><bpmn:conditionalEventDefinition id="c"><bpmn:condition>${true}</bpmn:condition></bpmn:conditionalEventDefinition></bpmn:startEvent> | would begin past the rule of its process
                    """)
    void aStartThatNobodyCouldCheckIsRefused(String process, String start, String sentence) {
        String diagram = DIAGRAM.replace("\"call-back\"", "\"" + process + "\"")
                .replace(
                        "<bpmn:startEvent id=\"startEvent_promised\"/>",
                        "<bpmn:startEvent id=\"startEvent_promised\" " + start);
        assertThatThrownBy(() -> deploy(diagram)).hasMessageContaining(sentence);
    }

    private void deploy(String diagram) {
        repository
                .createDeployment()
                .name("call-back")
                .addString("call-back.bpmn", diagram)
                .deploy();
    }

    private void takeTheFieldsOut() {
        database.sql(
                        "update act_ge_bytearray set bytes_ = ? where deployment_id_ = (select id_ from act_re_deployment where name_ = 'call-back')")
                .param(WITHOUT_FIELDS.getBytes(StandardCharsets.UTF_8))
                .update();
        engine.getDeploymentCache().discardProcessDefinitionCache();
        engine.getDeploymentCache().getBpmnModelInstanceCache().clear();
    }

    private String waiting() {
        return waiting(desk.open("grace", Draft.of("SUB-E3")).number());
    }

    private String waiting(RequestNumber number) {
        deploy(DIAGRAM);
        String instance =
                runtime.startProcessInstanceByKey("call-back", number.value()).getId();
        return tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    private Api.Answer complete(String task, String variables) {
        return api.post("erik", "/engine-rest/task/" + task + "/complete", "{\"variables\": " + variables + "}");
    }

    private Map<String, Object> kept() {
        Map<String, Object> kept = new HashMap<>();
        history.createHistoricVariableInstanceQuery()
                .processDefinitionKey("call-back")
                .list()
                .forEach(variable -> kept.put(variable.getName(), variable.getValue()));
        return kept;
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
