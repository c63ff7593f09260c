package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;

/** The description of the API has every call of the contract, with all that can be answered. */
@OnH2
class DescribingTheApi {

    @Autowired
    Api api;

    private Api.Answer description;

    @BeforeEach
    void read() {
        description = api.get(null, "/v3/api-docs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "post /api/requests",
                "get /api/requests",
                "get /api/requests/{number}",
                "get /api/requests/{number}/timeline",
                "get /api/requests/{number}/messages",
                "post /api/requests/{number}/messages",
                "post /api/requests/{number}/confirm",
                "post /api/requests/{number}/reject",
                "post /api/requests/{number}/withdraw",
                "post /api/requests/{number}/reopen",
                "put /api/requests/{number}/severity",
                "put /api/requests/{number}/survey",
                "get /api/requests/{number}/receipt",
                "post /api/calendar/deadline",
                "post /api/calendar/elapsed",
                "post /api/demo/clock",
                "get /api/digests",
                "get /api/tokens",
                "post /api/tokens",
                "delete /api/tokens/{id}",
                "get /api/webhooks",
                "post /api/webhooks",
                "delete /api/webhooks/{id}",
                "get /api/webhooks/{id}/deliveries"
            })
    void hasTheCallsOfTheContract(String call) {
        String[] parts = call.split(" ");
        assertThat(call(parts[1], parts[0])).isNotNull().containsKey("summary");
    }

    @Test
    void saysOfEachCallWhatItDoesAndHowItIsRefused() {
        List<String> silent = new ArrayList<>();
        calls().forEach((name, call) -> {
            Map<String, Object> responses = part(call, "responses");
            boolean complete = call.containsKey("summary")
                    && responses.keySet().containsAll(Set.of("401", "403", "429"))
                    && responses.entrySet().stream()
                            .filter(response -> response.getKey().startsWith("4"))
                            .allMatch(response -> response.getValue().toString().contains("application/problem+json"))
                    && responses.get("429").toString().contains("Retry-After");
            if (!complete) {
                silent.add(name);
            }
        });
        assertThat(silent).isEmpty();
    }

    @Test
    void saysHowToSignIn() {
        assertThat(description.<List<String>>read("$.components.securitySchemes[*].scheme"))
                .containsExactlyInAnyOrder("basic", "bearer");
        assertThat(description.<Map<String, Object>>read("$.components.schemas.Problem.properties"))
                .containsKeys("detail", "errors");
    }

    @ParameterizedTest
    @CsvSource({
        "post, /api/requests, Idempotency-Key",
        "get, /api/requests/{number}, If-None-Match",
        "post, /api/requests/{number}/messages, If-Match",
        "post, /api/requests/{number}/withdraw, If-Match",
        "put, /api/requests/{number}/severity, If-Match",
        "get, /api/requests, page",
        "get, /api/requests, size",
        "get, /api/webhooks/{id}/deliveries, size"
    })
    void namesTheParameters(String method, String path, String parameter) {
        assertThat(call(path, method).get("parameters").toString()).contains("\"name\":\"" + parameter + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "post, /api/requests, 201",
        "get, /api/requests/{number}, 200",
        "post, /api/requests/{number}/messages, 201",
        "put, /api/requests/{number}/survey, 200"
    })
    void namesTheEntityTag(String method, String path, String status) {
        Map<String, Object> responses = part(call(path, method), "responses");
        assertThat(responses.keySet().stream().filter(any -> any.startsWith("2")))
                .containsExactly(status);
        assertThat(responses.get(status).toString()).contains("ETag");
    }

    @Test
    void showsNothingOfTheCallerAsAParameter() {
        assertThat(description.body()).doesNotContain("\"caller\"");
    }

    private Map<String, Map<String, Object>> calls() {
        Map<String, Map<String, Map<String, Object>>> paths = description.read("$.paths");
        Map<String, Map<String, Object>> calls = new TreeMap<>();
        paths.forEach((path, methods) -> methods.forEach((method, call) -> calls.put(method + " " + path, call)));
        return calls;
    }

    private Map<String, Object> call(String path, String method) {
        return calls().get(method + " " + path);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> call, String name) {
        return (Map<String, Object>) call.get(name);
    }
}
