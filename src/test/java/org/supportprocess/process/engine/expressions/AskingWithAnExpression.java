package org.supportprocess.process.engine.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.supportprocess.OnH2;

/** CVE-2026-109432, tried with harmless expressions. */
@OnH2
class AskingWithAnExpression {

    @Autowired
    TestRestTemplate client;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    @Test
    void isRefusedInsideATaskQuery() {
        ResponseEntity<String> refused = post("/engine-rest/task", """
                {"orQueries":[{"dueAfterExpression":"${dateTime().getClass()}"}]}""");

        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody()).contains("is not allowed in a query");
    }

    @Test
    void isRefusedAroundAStoredFilter() {
        String list = "/engine-rest/filter/%s/list".formatted(filter("My requests"));

        ResponseEntity<String> refused = post(list, "{\"assigneeExpression\":\"${''.getClass()}\"}");

        assertThat(refused.getStatusCode().value()).isEqualTo(400);
    }

    @Test
    void isRefusedInAFilterOfOnesOwn() {
        Filter own =
                filters.newTaskFilter("own").setQuery(tasks.createTaskQuery().taskAssigneeExpression("${clock}"));

        filters.saveFilter(own);

        try {
            assertThatThrownBy(() -> filters.list(own.getId())).isInstanceOf(BadUserRequestException.class);
        } finally {
            filters.deleteFilter(own.getId());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${now().getClass()}",
                "${now}",
                "#{clock}",
                "${1+1}",
                "${now()}${clock}",
                "a${clock}",
                "${dateTime().toString()}",
                "${dateTime().plusDays(clock)}",
                "${currentUser().concat('')}"
            })
    void isRefusedWhateverItsForm(String expression) {
        assertThatThrownBy(() -> tasks.createTaskQuery()
                        .or()
                        .taskAssigneeExpression(expression)
                        .endOr()
                        .count())
                .isInstanceOf(BadUserRequestException.class)
                .hasMessageContaining("is not allowed in a query");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${now()}",
                "#{ now() }",
                "${dateTime().plusDays(2).minusHours(3)}",
                "${dateTime().withTimeAtStartOfDay().plusWeeks(1)}"
            })
    void mayNameTheDate(String expression) {
        assertThatCode(() -> tasks.createTaskQuery()
                        .or()
                        .dueAfterExpression(expression)
                        .endOr()
                        .count())
                .doesNotThrowAnyException();
    }

    @Test
    void keepsTheFiltersOfTasklistWorking() {
        assertThat(get("/engine-rest/filter/%s/list".formatted(filter("My requests"))))
                .isEqualTo(200);
        assertThat(get("/engine-rest/filter/%s/list".formatted(filter("My queues"))))
                .isEqualTo(200);
    }

    private String filter(String name) {
        return filters.createFilterQuery().filterName(name).singleResult().getId();
    }

    private int get(String path) {
        return client.withBasicAuth("erik", "demo")
                .getForEntity(path, String.class)
                .getStatusCode()
                .value();
    }

    private ResponseEntity<String> post(String path, String body) {
        return client.withBasicAuth("erik", "demo")
                .exchange(
                        RequestEntity.post(path)
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(body),
                        String.class);
    }
}
