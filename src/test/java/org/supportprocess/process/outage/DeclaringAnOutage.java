package org.supportprocess.process.outage;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.outage.Outages;
import org.supportprocess.request.number.RequestNumber;

/** The doors through which an outage is declared and updated: Tasklist's forms, the engine's REST API, and the product's own. */
@OnH2
class DeclaringAnOutage {

    private static final String START = "/engine-rest/process-definition/key/outage/";

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Outages outages;

    @Autowired
    JdbcTemplate database;

    private final List<String> declared = new ArrayList<>();
    private long before;
    private RequestNumber request;

    @BeforeEach
    void openRequest() {
        before = running();
        request = new RequestNumber(api.open("grace", "SUB-E3"));
    }

    @AfterEach
    void resolve() {
        declared.forEach(
                number -> api.post("dora", "/api/outages/%s/resolve".formatted(number), "{\"text\": \"Over.\"}"));
        desk.travel(Duration.ZERO);
        if (desk.request(request).phase().inHandling()) {
            desk.withdraw("grace", request);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "submit-form"})
    void givesItsNumberToTheProcessAndKeepsItsTextsOutOfTheEngine(String door) {
        Api.Answer started = start("lars", door, """
                "service": {"value": "YAMMER"}, "summary": {"value": "hunter2 is slow"}, "requests": {"value": "%s"}""".formatted(request));
        assertThat(started.status()).isEqualTo(200);
        String number = declared(started);
        assertThat(api.get("lars", "/api/outages/" + number).<String>read("$.outage.declaredBy"))
                .isEqualTo("lars");
        assertThat(api.get("lars", "/api/outages/" + number).<List<String>>read("$.links[*].request.number"))
                .containsExactly(request.value());
        update(
                "dora",
                number,
                "\"outcome\": {\"value\": \"UPDATE\"}, \"message\": {\"value\": \"hunter2 again\"}",
                "submit-form");
        desk.travel(Duration.ZERO);
        assertThat(desk.conversation(request))
                .extracting(message -> message.text())
                .containsExactly("hunter2 again");
        assertThat(List.of("ACT_HI_VARINST", "ACT_HI_DETAIL", "ACT_RU_VARIABLE"))
                .allSatisfy(table -> assertThat(database.queryForObject(
                                "select count(*) from " + table + " where TEXT_ like 'hunter2%'", Integer.class))
                        .isZero());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "service": {"value": "YAMMER"} | summary
            "service": {"value": "YAMMER"}, "summary": {"value": " "} | summary
            "service": {"value": "YAMMER"}, "summary": {"value": 7} | summary
            "service": {"value": "YAMMER"}, "summary": {"value": "a\\u0000b"} | U+0000
            "service": {"value": "TELEPATHY"}, "summary": {"value": "x"} | service
            "summary": {"value": "x"} | service
            "service": {"value": "YAMMER"}, "summary": {"value": "x"}, "requests": {"value": "SR-1"} | SR-1
            "service": {"value": "YAMMER"}, "summary": {"value": "x"}, "requests": {"value": "SR-2026-999999"} | SR-2026-999999
            "service": {"value": "YAMMER"}, "summary": {"value": "x"}, "requests": {"value": 1} | requests
            "service": {"value": "YAMMER"}, "summary": {"value": "x"}, "resolved": {"value": true} | resolved
            """)
    void isRefusedWithASentenceAndLeavesNothing(String variables, String named) {
        for (String door : List.of("start", "submit-form")) {
            Api.Answer refused = start("lars", door, variables);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.<String>read("$.message")).contains(named);
        }
        assertThat(running()).isEqualTo(before);
    }

    @Test
    void isRefusedForARequestThatIsClosedOrAnotherOnes() {
        desk.withdraw("grace", request);
        Api.Answer refused = start("dora", "submit-form", """
                "service": {"value": "YAMMER"}, "summary": {"value": "x"}, "requests": {"value": "%s"}""".formatted(request));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.<String>read("$.message")).contains(request.value(), "closed");
        assertThat(running()).isEqualTo(before);
    }

    @Test
    void beginsAtItsBeginning() {
        Api.Answer refused = api.post("lars", START + "start", """
                {"businessKey": "OUT-2026-000001",
                 "startInstructions": [{"type": "startBeforeActivity", "activityId": "userTask_updateOutage"}]}""");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.<String>read("$.message")).contains("declaration");
        assertThat(running()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"erik", "petra", "amal", "anton", "audrey"})
    void isNotForOthers(String user) {
        String variables = "\"service\": {\"value\": \"YAMMER\"}, \"summary\": {\"value\": \"x\"}";
        assertThat(start(user, "start", variables).status()).isIn(403, 404);
        assertThat(start(user, "submit-form", variables).status()).isIn(403, 404);
        assertThat(api.post(user, "/api/outages", "{\"service\": \"YAMMER\", \"summary\": \"x\"}")
                        .status())
                .isEqualTo(403);
        assertThat(running()).isEqualTo(before);
    }

    @Test
    void tellsThoseWhoMayNotNothingOfWhatItTakes() {
        assertThat(start("anton", "start", "\"resolved\": {\"value\": true}").status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"support-request", "customer-mail", "staff-digest", "webhook-delivery"})
    void opensNoOtherProcess(String process) {
        assertThat(api.post("dora", "/engine-rest/process-definition/key/%s/start".formatted(process), "{}")
                        .status())
                .isIn(403, 404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "outcome": {"value": "UPDATE"} | message
            "outcome": {"value": "UPDATE"}, "message": {"value": " "} | message
            "outcome": {"value": "DONE"}, "message": {"value": "x"} | outcome
            "message": {"value": "x"} | outcome
            "outcome": {"value": "UPDATE"}, "message": {"value": "x"}, "resolved": {"value": true} | resolved
            """)
    void isNotUpdatedWithWhatDoesNotHold(String variables, String named) {
        String number = declared(
                start("lars", "start", "\"service\": {\"value\": \"YAMMER\"}, \"summary\": {\"value\": \"x\"}"));
        for (String door : List.of("complete", "submit-form")) {
            Api.Answer refused = update("dora", number, variables, door);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.<String>read("$.message")).contains(named);
        }
        assertThat(api.get("dora", "/api/outages/" + number).<List<Object>>read("$.updates"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"erik", "petra", "amal", "anton", "audrey"})
    void isNotUpdatedByOthers(String user) {
        String number = declared(
                start("lars", "start", "\"service\": {\"value\": \"YAMMER\"}, \"summary\": {\"value\": \"x\"}"));
        String variables = "\"outcome\": {\"value\": \"UPDATE\"}, \"message\": {\"value\": \"x\"}";
        assertThat(update(user, number, variables, "complete").status()).isIn(403, 404);
        assertThat(api.post(user, "/api/outages/%s/updates".formatted(number), "{\"text\": \"x\"}")
                        .status())
                .isEqualTo(403);
        assertThat(api.post(user, "/api/outages/%s/resolve".formatted(number), "{\"text\": \"x\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void isLinkedByEngineersButNotByThoseWhoOnlyLook() {
        String number = declared(
                start("lars", "start", "\"service\": {\"value\": \"YAMMER\"}, \"summary\": {\"value\": \"x\"}"));
        String links = "/api/outages/%s/links".formatted(number);
        String body = "{\"request\": \"%s\"}".formatted(request);
        assertThat(List.of("audrey", "anton", "petra", "amal"))
                .allSatisfy(
                        user -> assertThat(api.post(user, links, body).status()).isEqualTo(403));
        assertThat(api.post("erik", links, body).status()).isEqualTo(204);
        assertThat(api.post("erik", links, body).status()).isEqualTo(204);
        assertThat(api.get("erik", "/api/outages/offers?request=" + request).<String>read("$.linked.number"))
                .isEqualTo(number);
        assertThat(api.send("audrey", "DELETE", links, body).status()).isEqualTo(403);
        assertThat(api.send("erik", "DELETE", links, body).status()).isEqualTo(204);
        assertThat(api.send("erik", "DELETE", links, body).status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | /api/outages | {"service": "YAMMER"} | 422
            POST | /api/outages | {"service": "NO_SUCH", "summary": "x"} | 422
            POST | /api/outages | {"service": "YAMMER", "summary": "x", "requests": ["SR-1"]} | 422
            POST | /api/outages | {"service": "YAMMER", "summary": "x", "requests": ["SR-2026-999999"]} | 422
            POST | /api/outages | {"service": "YAMMER", "summary": "x", "requests": [null]} | 422
            POST | /api/outages/OUT-2026-999999/updates | {"text": "x"} | 404
            POST | /api/outages/nonsense/resolve | {"text": "x"} | 404
            POST | /api/outages/OUT-2026-999999/links | {"request": "SR-2026-000001"} | 404
            POST | /api/outages/OUT-2026-999999/updates | {"text": " "} | 422
            GET | /api/outages/OUT-2026-999999 | | 404
            GET | /api/outages/OUT-9-999999999999999999999 | | 404
            GET | /api/outages/candidates | | 422
            GET | /api/outages/candidates?service=X | | 422
            GET | /api/outages/offers?request=SR-2026-999999 | | 404
            """)
    void isAskedForBadly(String method, String path, String body, int status) {
        Api.Answer refused = api.send("dora", method, path, body);
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.<String>read("$.detail")).isNotBlank();
    }

    private Api.Answer start(String user, String door, String variables) {
        return api.post(user, START + door, "{\"variables\": {%s}}".formatted(variables));
    }

    private Api.Answer update(String user, String number, String variables, String door) {
        String task = database.queryForObject(
                "select t.ID_ from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_ where e.BUSINESS_KEY_ = ?",
                String.class,
                number);
        return api.post(
                user, "/engine-rest/task/%s/%s".formatted(task, door), "{\"variables\": {%s}}".formatted(variables));
    }

    private String declared(Api.Answer started) {
        String number = JsonPath.read(started.body(), "$.businessKey");
        declared.add(number);
        return number;
    }

    private long running() {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey("outage")
                        .count()
                + outages.open().size();
    }
}
