package org.supportprocess.process.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;

/** An engineer completes a task over the engine's API while the customer writes: nobody is told about the other. */
abstract class ATaskAndACustomerAtTheSameTime {

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    ProcessEngine engine;

    @RepeatedTest(5)
    void bothAreHeard() {
        RequestNumber number = new RequestNumber(api.open("grace", "SUB-E3"));
        String task = desk.task(number, "userTask_answerRequest").getId();
        List<CompletableFuture<Integer>> calls = Stream.concat(
                        IntStream.range(0, 6).mapToObj(turn -> at(() -> write(number))),
                        Stream.of(at(() -> complete(task))))
                .toList();
        assertThat(calls.stream().map(CompletableFuture::join)).containsOnly(201, 204);
        assertThat(desk.request(number).phase()).isEqualTo(Phase.RESOLVING);
        assertThat(desk.conversation(number)).hasSize(7);
    }

    private int write(RequestNumber number) {
        return api.post("grace", "/api/requests/" + number + "/messages", "{\"text\": \"Hello?\"}")
                .status();
    }

    private int complete(String task) {
        String answer = "{\"variables\": {\"answer\": {\"value\": \"I am on it.\", \"type\": \"String\"}}}";
        return api.post("erik", "/engine-rest/engine/" + engine.getName() + "/task/" + task + "/complete", answer)
                .status();
    }

    private static CompletableFuture<Integer> at(Supplier<Integer> call) {
        return CompletableFuture.supplyAsync(call);
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends ATaskAndACustomerAtTheSameTime {}

    @OnPostgres
    static class OnTheProductionDatabase extends ATaskAndACustomerAtTheSameTime {}
}
