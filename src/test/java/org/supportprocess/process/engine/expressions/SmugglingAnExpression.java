package org.supportprocess.process.engine.expressions;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.OnH2;
import org.supportprocess.signin.WebBrowser;

/** CVE-2026-109432 by every way in that a person has: each field, each call, each of the engine's addresses. */
@OnH2
class SmugglingAnExpression {

    private static final String HARMLESS = "${''.getClass().getName().length()}";
    private static final List<String> ADDRESSES =
            List.of("/engine-rest", "/engine-rest/engine/default", "/camunda/api/engine/engine/default");

    @LocalServerPort
    int port;

    @Autowired
    FilterService filters;

    private WebBrowser browser;

    @BeforeEach
    void signIn() {
        browser = WebBrowser.at("http://localhost:" + port);
        browser.signIn("admin", "demo");
        browser.open("/camunda/app/tasklist/default/");
    }

    static Stream<String> fields() {
        return Stream.of(TaskQueryDto.class.getMethods())
                .map(Method::getName)
                .filter(name -> name.startsWith("set") && name.endsWith("Expression"))
                .map(name -> Character.toLowerCase(name.charAt(3)) + name.substring(4));
    }

    static Stream<Arguments> queries() {
        return Stream.of("/task", "/task/count", "/filter/{id}/list", "/filter/{id}/count", "/filter/{id}/singleResult")
                .flatMap(call -> ADDRESSES.stream().map(address -> Arguments.of(address + call)));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void isRefusedInEveryField(String field) {
        String query = "{\"%s\":\"%s\"}".formatted(field, HARMLESS);

        assertRefused(post("/engine-rest/task/count", query));
        assertRefused(post("/engine-rest/task/count", "{\"orQueries\":[%s]}".formatted(query)));
        assertRefused(post(filter("/engine-rest/filter/{id}/count"), query));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void isRefusedByEveryCall(String call) {
        String inside = "{\"orQueries\":[{\"candidateUserExpression\":\"%s\"}]}".formatted(HARMLESS);

        assertRefused(post(filter(call), inside));
        assertRefused(post(filter(call), "{\"dueDateExpression\":\"%s\"}".formatted(HARMLESS)));
        assertRefused(post(
                filter(call),
                "{\"orQueries\":[{\"nameLike\":\"%%\"},{\"priority\":1,\"followUpBeforeExpression\":\"%s\"}]}"
                        .formatted(HARMLESS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/hal+json", "*/*"})
    void isRefusedWhateverTheAnswerShouldLookLike(String accepted) {
        assertRefused(browser.call(
                "POST",
                "/camunda/api/engine/engine/default" + filter("/filter/{id}/list"),
                "application/json",
                "{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}".formatted(HARMLESS),
                "Accept",
                accepted,
                "X-XSRF-TOKEN",
                browser.tasklistToken()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"assigneeExpression\":\"%s\"}",
                "{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"nameLike\":\"x\"},{\"dueAfterExpression\":\"%s\"}]}"
            })
    void isRefusedWhenAStoredFilterIsUsed(String query) {
        for (String address : ADDRESSES) {
            String stored = "{\"resourceType\":\"Task\",\"name\":\"smuggled\",\"query\":%s}"
                    .formatted(query.formatted(HARMLESS));
            HttpResponse<String> created = post(address + "/filter/create", stored);
            assertThat(created.statusCode()).isIn(200, 400);
            if (created.statusCode() == 200) {
                String id = JsonPath.read(created.body(), "$.id");
                try {
                    for (String use : List.of("/list", "/count", "/singleResult")) {
                        assertRefused(browser.open(address + "/filter/" + id + use, basic()));
                        assertRefused(post(address + "/filter/" + id + use, "{}"));
                    }
                    assertThat(browser.open(address + "/filter?itemCount=true&maxResults=50", basic())
                                    .statusCode())
                            .isBetween(200, 499);
                } finally {
                    filters.deleteFilter(id);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"assigneeExpression", "dueAfterExpression", "candidateGroupsExpression"})
    void isNoParameterOfAnAddress(String field) {
        for (String address : ADDRESSES) {
            HttpResponse<String> answer =
                    browser.open(address + "/task/count?" + field + "=%24%7B%27%27.getClass%28%29%7D", basic());
            assertThat(answer.statusCode()).isEqualTo(400);
        }
    }

    private void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("16");
    }

    private HttpResponse<String> post(String call, String body) {
        String[] basic = basic();
        return browser.post(call, body, "X-XSRF-TOKEN", browser.tasklistToken(), basic[0], basic[1]);
    }

    private static String[] basic() {
        return new String[] {"Authorization", "Basic YWRtaW46ZGVtbw=="};
    }

    private String filter(String call) {
        return call.replace(
                "{id}",
                filters.createFilterQuery()
                        .filterName("My requests")
                        .singleResult()
                        .getId());
    }
}
