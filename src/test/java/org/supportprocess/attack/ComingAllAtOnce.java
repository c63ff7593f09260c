package org.supportprocess.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.supportprocess.api.Api;
import org.supportprocess.request.number.RequestNumber;

/** Calls that race each other: what may happen once happens once. */
class ComingAllAtOnce extends Attack {

    private static final int MANY = 8;

    private RequestNumber number;

    @BeforeEach
    void openARequest() {
        number = new RequestNumber(api.open(VICTIM, "SUB-E3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open | POST | /withdraw | ",
                "proposed | POST | /confirm | ",
                "proposed | POST | /reject | {\"reason\": \"No\"}",
                "closed | PUT | /survey | {\"score\": 1}",
                "closed | POST | /reopen | {\"reason\": \"Again\"}"
            })
    void happensOnce(String phase, String method, String route, String body) {
        bringTo(phase);

        List<Integer> answers =
                atOnce(n -> api.send(VICTIM, method, path(route), body).status());

        assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
        assertThat(desk.incidents()).isZero();
    }

    @Test
    void leavesOneEnd() {
        bringTo("proposed");

        List<Integer> answers = atOnce(n -> n % 2 == 0
                ? api.post(VICTIM, path("/confirm"), null).status()
                : api.post(VICTIM, path("/reject"), "{\"reason\": \"No\"}").status());

        assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
    }

    @Test
    void issuesOneAnswerForOneKey() {
        List<String> numbers = atOnce(n -> api.send(
                        VICTIM,
                        "POST",
                        "/api/requests",
                        Api.OPEN.formatted("SUB-E3"),
                        "Idempotency-Key",
                        "race-" + number.value())
                .read("$.number"));

        assertThat(numbers).hasSize(MANY).containsOnly(numbers.get(0));
    }

    @Test
    void losesNoMessage() {
        List<Integer> answers = atOnce(n -> api.post(VICTIM, path("/messages"), "{\"text\": \"message " + n + "\"}")
                .status());

        assertThat(answers).allMatch(status -> status == 201 || status == 409);
        assertThat(api.get(VICTIM, path("/messages")).<List<String>>read("$[*].text"))
                .hasSize((int) answers.stream().filter(status -> status == 201).count() + described());
    }

    /** Whether the description opens the conversation. */
    private int described() {
        String fresh = api.open(VICTIM, "SUB-E3");
        return api.get(VICTIM, "/api/requests/" + fresh + "/messages")
                .<List<String>>read("$[*].text")
                .size();
    }

    private void bringTo(String phase) {
        if (!phase.equals("open")) {
            desk.answer("erik", number, "We look into it");
            desk.solve("erik", number, "Restart it");
        }
        if (phase.equals("closed")) {
            desk.confirm(VICTIM, number);
        }
    }

    private String path(String route) {
        return "/api/requests/" + number + route;
    }

    private static <T> List<T> atOnce(IntFunction<T> call) {
        ExecutorService crowd = Executors.newFixedThreadPool(MANY);
        try {
            return IntStream.range(0, MANY)
                    .mapToObj(n -> CompletableFuture.supplyAsync(() -> call.apply(n), crowd))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            crowd.shutdown();
        }
    }
}
