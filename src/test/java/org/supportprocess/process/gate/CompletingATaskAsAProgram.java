package org.supportprocess.process.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.Message;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.event.Fact;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;

/** The tasks as the contract offers them to programs: the engine's API, a password with each call. */
@OnH2
class CompletingATaskAsAProgram {

    private static final String ANSWER = "userTask_answerRequest";
    private static final String RESOLVE = "userTask_resolveRequest";

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    RequestNumber number;

    @BeforeEach
    void open() {
        number = desk.open("grace", Draft.of("SUB-E3")).number();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {'answer': 'Hello'}                                   | RESOLVING            | userTask_resolveRequest
                    {'answer': 'Which?', 'outcome': 'NEEDS_INFORMATION'}  | WAITING_FOR_CUSTOMER | userTask_awaitInformation
                    {'answer': 'Restart.', 'outcome': 'SOLVED'}           | SOLUTION_PROPOSED    | userTask_awaitConfirmation
                    """)
    void aFirstAnswerIsAnAnswerAQuestionOrTheSolution(String variables, Phase next, String waits) {
        assertThat(complete("erik", ANSWER, variables).status()).isEqualTo(204);
        assertThat(desk.request(number).phase()).isEqualTo(next);
        assertThat(desk.request(number).episode().respondedAt()).isNotNull();
        assertThat(desk.tasks(number)).containsOnlyKeys(waits);
        assertThat(desk.conversation(number)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    erik  | {}                                                      | “answer” must be the text to the customer
                    erik  | {'answer': ''}                                          | “answer” must not be empty
                    erik  | {'answer': '  '}                                        | “answer” must not be empty
                    erik  | {'answer': 7}                                           | “answer” must be the text to the customer
                    erik  | {'answer': 'x', 'outcome': 'HANDED_OVER'}               | “outcome” must be SOLVED or NEEDS_INFORMATION
                    erik  | {'answer': 'x', 'outcome': 'ANSWERED'}                  | “outcome” must be SOLVED or NEEDS_INFORMATION
                    erik  | {'answer': 'x', 'severity': 'C'}                        | “severity” does not belong to this task
                    erik  | {'answer': 'x', 'respondBy': '2030-01-01T00:00:00Z'}    | “respondBy” does not belong to this task
                    erik  | {'answer': 'x', 'queue': 'billing'}                     | “queue” does not belong to this task
                    """)
    void anAnswerThatDoesNotHoldIsRefusedInASentence(String user, String variables, String sentence) {
        refused(complete(user, ANSWER, variables), sentence);
        assertThat(desk.request(number).phase()).isEqualTo(Phase.ANSWERING);
        assertThat(desk.conversation(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {}                                                               | “outcome” must be SOLVED or NEEDS_INFORMATION or HANDED_OVER
                    {'outcome': 'DONE', 'message': 'x'}                              | “outcome” must be SOLVED or NEEDS_INFORMATION or HANDED_OVER
                    {'outcome': 'SOLVED'}                                            | “message” must be the text to the customer
                    {'outcome': 'SOLVED', 'message': ''}                             | “message” must not be empty
                    {'outcome': 'NEEDS_INFORMATION', 'message': ' '}                 | “message” must not be empty
                    {'outcome': 'SOLVED', 'message': 'x', 'queue': 'lync-online'}    | “queue” does not belong to this task
                    {'outcome': 'HANDED_OVER'}                                       | “queue” must name the queue to hand over to
                    {'outcome': 'HANDED_OVER', 'queue': 'nowhere'}                   | “queue” must be one of
                    {'outcome': 'HANDED_OVER', 'queue': 'exchange-online'}           | “queue” must be another one than exchange-online
                    {'outcome': 'HANDED_OVER', 'queue': 'lync-online', 'reason': ''} | “reason” must not be empty
                    {'outcome': 'SOLVED', 'message': 'x', 'severity': 'C'}           | “severity” does not belong to this task
                    """)
    void anOutcomeThatDoesNotHoldIsRefusedInASentence(String variables, String sentence) {
        desk.answer("erik", number, "I am on it.");
        refused(complete("erik", RESOLVE, variables), sentence);
        assertThat(desk.request(number).phase()).isEqualTo(Phase.RESOLVING);
        assertThat(desk.request(number).queue()).isEqualTo("exchange-online");
        assertThat(desk.conversation(number)).hasSize(1);
    }

    @Test
    void aTaskThatAColleagueHasIsTheirs() {
        tasks.claim(desk.task(number, ANSWER).getId(), "erik");
        Api.Answer others = complete("lars", ANSWER, "{'answer': 'x'}");
        assertThat(others.status()).isEqualTo(403);
        desk.answer("erik", number, "I am on it.");
        api.post("lars", "/api/desk/requests/" + number + "/take-over", "{}");
        refused(complete("erik", RESOLVE, "{'outcome': 'SOLVED', 'message': 'x'}"), "The task is lars’s. Take it over");
        assertThat(desk.task(number, RESOLVE).getAssignee()).isEqualTo("lars");
    }

    @Test
    void aTaskThatAColleagueHasIsNotTakenFromThemByHandingItBack() {
        tasks.claim(desk.task(number, ANSWER).getId(), "lena");
        Api.Answer refused = api.post("erik", path(ANSWER) + "/unclaim", "{}");
        refused(refused, "The task is lena’s");
        assertThat(desk.task(number, ANSWER).getAssignee()).isEqualTo("lena");
    }

    @Test
    void aTaskThatAColleagueHasIsNotTakenFromThemByResolvingIt() {
        tasks.claim(desk.task(number, ANSWER).getId(), "lena");
        refused(api.post("erik", path(ANSWER) + "/resolve", "{}"), "The task is lena’s");
        assertThat(desk.task(number, ANSWER).getAssignee()).isEqualTo("lena");
    }

    @Test
    void aTaskThatHasBeenCompletedMeanwhileIsNotClaimed() {
        String path = path(ANSWER);
        desk.answer("erik", number, "I am on it.");
        refused(api.post("erik", path + "/claim", "{\"userId\": \"erik\"}"), "somebody may have completed it");
        refused(api.post("erik", path + "/unclaim", "{}"), "somebody may have completed it");
    }

    @Test
    void aVariableThatIsNoneIsRefusedInASentence() {
        refused(
                api.post("erik", path(ANSWER) + "/complete", "{\"variables\": {\"answer\": null}}"),
                "“answer” must be an object with a value");
        assertThat(desk.request(number).phase()).isEqualTo(Phase.ANSWERING);
    }

    @Test
    void aTaskOfAnotherQueueIsNotEvenSeen() {
        assertThat(api.get("sofia", path(ANSWER)).status()).isIn(403, 404);
        assertThat(complete("sofia", ANSWER, "{'answer': 'x'}").status()).isEqualTo(403);
        assertThat(desk.request(number).phase()).isEqualTo(Phase.ANSWERING);
    }

    @Test
    void takesTheTurnBackWithAReason() {
        complete("erik", ANSWER, "{'answer': 'Which?', 'outcome': 'NEEDS_INFORMATION'}");
        refused(complete("erik", "userTask_awaitInformation", "{}"), "“reason” must say why");
        assertThat(complete("erik", "userTask_awaitInformation", "{'reason': 'Found it'}")
                        .status())
                .isEqualTo(204);
        assertThat(desk.request(number).phase()).isEqualTo(Phase.RESOLVING);
        assertThat(desk.timeline(number))
                .last()
                .extracting(TimelineEntry::actor, TimelineEntry::kind, entry -> entry.facts()
                        .get(Fact.REASON))
                .containsExactly("erik", EventKind.WORK_RESUMED, "Found it");
    }

    @Test
    void arrangesATranslatorWithWordsOnly() {
        desk.requestTranslator("erik", number, "ja");
        refused(complete("petra", "userTask_arrangeTranslator", "{}"), "“arrangement” must say who translates");
        assertThat(complete("petra", "userTask_arrangeTranslator", "{'arrangement': 'Mr Sato at nine'}")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void reachesTheCustomerExactlyAsWrittenAndOnce() {
        String written =
                "Line one\nline two\r\n\t“quotes” 'and' \"more\" <b>bold</b> ${x} #{y} {{7*7}} &amp; \\n 😀 שלום مرحبا "
                        + "x".repeat(100_000);
        String body = "{\"variables\": {\"answer\": {\"value\": %s, \"type\": \"String\"}}}"
                .formatted(new com.fasterxml.jackson.databind.node.TextNode(written));
        assertThat(api.post("erik", path(ANSWER) + "/complete", body).status()).isEqualTo(204);
        assertThat(desk.conversation(number)).extracting(Message::text).containsExactly(written);
        assertThat(api.get("grace", "/api/requests/" + number + "/messages").<List<String>>read("$[*].text"))
                .containsExactly(written);
    }

    @Test
    void leavesNoWordsInTheEngine() {
        complete("erik", ANSWER, "{'answer': 'Secret words', 'outcome': 'NEEDS_INFORMATION'}");
        complete("erik", "userTask_awaitInformation", "{'reason': 'Secret reason'}");
        complete("erik", RESOLVE, "{'outcome': 'HANDED_OVER', 'queue': 'lync-online', 'reason': 'Secret reason'}");
        desk.travel(Duration.ofMinutes(1));
        assertThat(history.createHistoricVariableInstanceQuery().list())
                .extracting(variable -> String.valueOf(variable.getValue()))
                .noneMatch(value -> value.contains("Secret"));
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceIdIn(desk.task(number, RESOLVE).getProcessInstanceId())
                        .list())
                .extracting(variable -> variable.getName())
                .doesNotContain("answer", "message", "reason", "outcome", "workLeft");
    }

    private static void refused(Api.Answer answer, String sentence) {
        assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        assertThat(answer.body()).contains(sentence);
    }

    private Api.Answer complete(String user, String key, String variables) {
        Map<String, Object> given = com.jayway.jsonpath.JsonPath.read(variables.replace('\'', '"'), "$");
        StringBuilder body = new StringBuilder();
        given.forEach((name, value) -> body.append(body.isEmpty() ? "" : ", ")
                .append(
                        value instanceof String
                                ? "\"%s\": {\"value\": \"%s\", \"type\": \"String\"}".formatted(name, value)
                                : "\"%s\": {\"value\": %s}".formatted(name, value)));
        return api.post(user, path(key) + "/complete", "{\"variables\": {" + body + "}}");
    }

    private String path(String key) {
        return "/engine-rest/task/" + desk.task(number, key).getId();
    }
}
