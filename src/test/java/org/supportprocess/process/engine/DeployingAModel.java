package org.supportprocess.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.supportprocess.OnH2;
import org.supportprocess.models.ModelDesk;
import org.supportprocess.signin.WebBrowser;

/** Who may change what the engine executes. Each way in is tried: the engine's own API, and that of Cockpit. */
@OnH2
class DeployingAModel {

    private static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                targetNamespace="x"><process id="intruder" isExecutable="true" camunda:historyTimeToLive="P1D">
              <startEvent id="start"/></process></definitions>""";
    private static final String BOUNDARY = "frontier";
    private static final String FORM = """
            --frontier\r
            Content-Disposition: form-data; name="deployment-name"\r
            \r
            intruder\r
            --frontier\r
            Content-Disposition: form-data; name="model"; filename="intruder.bpmn"\r
            \r
            %s\r
            --frontier--\r
            """.formatted(MODEL);

    private static final String SUSPENDED = "{\"suspended\": true, \"includeProcessInstances\": false}";
    private static final String SUSPENDED_BY_KEY =
            "{\"suspended\": true, \"processDefinitionKey\": \"support-request\"}";
    private static final String LIVE = "{\"historyTimeToLive\": 1}";

    @LocalServerPort
    int port;

    @Autowired
    RepositoryService repository;

    @Autowired
    ModelDesk models;

    @AfterEach
    void remove() {
        models.leave();
    }

    @ParameterizedTest
    @ValueSource(strings = {"grace", "pia", "erik", "petra", "lars", "dora", "amal", "audrey", "admin"})
    void isRefusedToEverybodyElse(String user) {
        String existing = repository.createDeploymentQuery().list().get(0).getId();
        long before = repository.createDeploymentQuery().count();
        for (Way way : ways(user)) {
            assertThat(way.deploy().statusCode()).isEqualTo(403);
            assertThat(way.call("POST", "/deployment/" + existing + "/redeploy", "{}")
                            .statusCode())
                    .isIn(403, 404);
            assertThat(way.call("DELETE", "/deployment/" + existing + "?cascade=true", "")
                            .statusCode())
                    .isIn(403, 404);
        }
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void isAProposalForAnAnalyst() {
        models.withoutChecks();
        long before = repository.createDeploymentQuery().count();
        for (Way way : ways("anton")) {
            HttpResponse<String> deployed = way.deploy();
            assertThat(deployed.statusCode()).as(deployed.body()).isEqualTo(200);
            assertThat(JsonPath.<String>read(deployed.body(), "$.id")).startsWith("proposal-");
            assertThat(JsonPath.<String>read(deployed.body(), "$.name")).isEqualTo("intruder");
            models.leave();
            models.withoutChecks();
        }
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    @Test
    void isRefusedWithWhatHelps() {
        String noModel = FORM.replace("intruder.bpmn", "../intruder.sh");
        for (Way way : ways("anton")) {
            HttpResponse<String> refused =
                    way.call("POST", "/deployment/create", "multipart/form-data; boundary=" + BOUNDARY, noModel);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(JsonPath.<String>read(refused.body(), "$.type")).isEqualTo("InvalidModels");
            assertThat(JsonPath.<String>read(refused.body(), "$.message"))
                    .contains("this is no name of a model. Use a bare name");
        }
    }

    /** Whoever could take back, hold up or repeat a release by hand would go around the second analyst. */
    @ParameterizedTest
    @ValueSource(strings = {"anton", "admin", "lars"})
    void isTheOnlyDoorThatIsOpen(String user) {
        String deployment = newest().getDeploymentId();
        String definition = newest().getId();
        String decision = repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("severity")
                .latestVersion()
                .singleResult()
                .getId();
        for (Way way : ways(user)) {
            Stream.of(
                            way.call("POST", "/deployment/" + deployment + "/redeploy", "{}"),
                            way.call("DELETE", "/deployment/" + deployment, ""),
                            way.call("DELETE", "/deployment/" + deployment + "?cascade=true", ""),
                            way.call("DELETE", "/process-definition/" + definition, ""),
                            way.call("DELETE", "/process-definition/" + definition + "?cascade=true", ""),
                            way.call("DELETE", "/process-definition/key/support-request", ""),
                            way.call("PUT", "/process-definition/" + definition + "/suspended", SUSPENDED),
                            way.call("PUT", "/process-definition/key/support-request/suspended", SUSPENDED),
                            way.call("PUT", "/process-definition/suspended", SUSPENDED_BY_KEY),
                            way.call("PUT", "/process-definition/" + definition + "/history-time-to-live", LIVE),
                            way.call("PUT", "/process-definition/key/support-request/history-time-to-live", LIVE),
                            way.call("PUT", "/decision-definition/" + decision + "/history-time-to-live", LIVE),
                            way.call("PUT", "/decision-definition/key/severity/history-time-to-live", LIVE))
                    .forEach(refused ->
                            assertThat(refused.statusCode()).as(refused.body()).isIn(400, 403, 404));
        }
        assertThat(newest().getDeploymentId()).isEqualTo(deployment);
        assertThat(newest().isSuspended()).isFalse();
        assertThat(newest().getHistoryTimeToLive()).isEqualTo(3650);
    }

    @ParameterizedTest
    @CsvSource({"erik, 403", "lars, 403", "anton, 403", "audrey, 403", "grace, 403"})
    void doesNotMakeAnybodySeeTheAccounts(String user, int refused) {
        WebBrowser browser = signedIn(user);

        assertThat(browser.open("/camunda/app/admin/default/").statusCode()).isIn(200, refused);
        assertThat(browser.open("/camunda/api/admin/auth/user/default").body()).doesNotContain("\"admin\"");
        String users = browser.open("/camunda/api/engine/engine/default/user?maxResults=100")
                .body();
        assertThat(users).doesNotContain("@", "\"id\":\"admin\"");
    }

    @Test
    void shareTheAccountsWithAdministrators() {
        WebBrowser browser = signedIn("admin");
        assertThat(browser.open("/camunda/app/admin/default/").statusCode()).isEqualTo(200);
        assertThat(browser.open("/camunda/api/admin/auth/user/default").body()).contains("\"admin\"");
        assertThat(browser.open("/camunda/api/engine/engine/default/user?maxResults=100")
                        .body())
                .contains("\"id\":\"erik\"");
    }

    private ProcessDefinition newest() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("support-request")
                .latestVersion()
                .singleResult();
    }

    private Way[] ways(String user) {
        WebBrowser browser = signedIn(user);
        WebBrowser program = WebBrowser.at("http://localhost:" + port);
        String password = HttpHeaders.encodeBasicAuth(user, "demo", null);
        return new Way[] {
            (method, path, type, body) ->
                    program.call(method, "/engine-rest" + path, type, body, "Authorization", "Basic " + password),
            (method, path, type, body) -> browser.call(
                    method,
                    "/camunda/api/engine/engine/default" + path,
                    type,
                    body,
                    "X-XSRF-TOKEN",
                    browser.tasklistToken())
        };
    }

    private WebBrowser signedIn(String user) {
        WebBrowser browser = WebBrowser.at("http://localhost:" + port);
        browser.signIn(user, "demo");
        browser.open("/camunda/app/tasklist/default/");
        browser.open("/camunda/app/cockpit/default/");
        return browser;
    }

    private interface Way {

        HttpResponse<String> call(String method, String path, String type, String body);

        default HttpResponse<String> call(String method, String path, String json) {
            return call(method, path, "application/json", json);
        }

        default HttpResponse<String> deploy() {
            return call("POST", "/deployment/create", "multipart/form-data; boundary=" + BOUNDARY, FORM);
        }
    }
}
