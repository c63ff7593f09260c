package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.intake.SupportDesk;

/** How a request is found again, and that it is there once: on both databases, whose searches and locks differ. */
abstract class FindingARequest {

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    /** Other tests leave requests in years to come; here the newest is the newest. */
    @BeforeEach
    void afterAllTheOthers() {
        desk.setClock(Instant.parse("2060-03-03T09:00:00Z"));
    }

    @Test
    void keepsATopicThatWouldGrowInCapitals() {
        Api.Answer opened = api.post(
                "grace",
                "/api/requests",
                Api.OPEN.formatted("SUB-E3").replaceFirst("\\{", "{\"topic\": \"" + "ß".repeat(100) + "\","));
        assertThat(opened.status()).isEqualTo(201);
    }

    @Test
    void isNotListedOrCountedForAnotherCustomer() {
        String number = api.open("grace", "SUB-E3");
        assertThat(api.get("kofi", "/api/requests?q=" + number).<Integer>read("$.total"))
                .isZero();
        assertThat(api.get("grace", "/api/requests?q=" + number).<Integer>read("$.total"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q=", "state=OPEN&q=&page=&size=", "q=%20"})
    void isListedWhereNothingIsAskedFor(String query) {
        String number = api.open("grace", "SUB-E3");
        assertThat(api.get("grace", "/api/requests?" + query).<String>read("$.items[0].number"))
                .isEqualTo(number);
    }

    @Test
    void isListedAsRecentlyClosedForFourteenDaysWhereItWasDeclined() {
        String declined = Api.OPEN.formatted("SUB-E3").replaceFirst("\\{", "{\"topic\": \"Volume licensing\",");
        String number = api.post("grace", "/api/requests", declined).read("$.number");
        String recent = "/api/requests?state=CLOSED&q=" + number;
        assertThat(api.get("grace", recent).<Integer>read("$.total")).isEqualTo(1);
        desk.travel(Duration.ofDays(14));
        assertThat(api.get("grace", recent).<Integer>read("$.total")).isZero();
    }

    @Test
    void isFoundByAPartOfItsSummaryWhateverTheCase() {
        String number = api.open("grace", "SUB-E3");
        assertThat(api.get("grace", "/api/requests?q=IS%20DOWN").<String>read("$.items[0].number"))
                .isEqualTo(number);
    }

    @Test
    void isTheSameAgainForTheSameKeyAndBodyAndRefusedForAnother() {
        String body = Api.OPEN.formatted("SUB-E3");
        Api.Answer first = api.send("grace", "POST", "/api/requests", body, "Idempotency-Key", "monday-1");
        Api.Answer again = api.send("grace", "POST", "/api/requests", body + " ", "Idempotency-Key", "monday-1");
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.<String>read("$.number")).isEqualTo(first.read("$.number"));
        Api.Answer other = api.send(
                "grace",
                "POST",
                "/api/requests",
                body.replace("Mail is down", "Mail is slow"),
                "Idempotency-Key",
                "monday-1");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.<String>read("$.errors[0].field")).isEqualTo("Idempotency-Key");
    }

    @Test
    void isOneRequestForManyCallsAtOnceWithTheSameKey() {
        String body = Api.OPEN.formatted("SUB-E3");
        Set<String> numbers = atOnce(Collections.nCopies(
                        12, () -> api.send("grace", "POST", "/api/requests", body, "Idempotency-Key", "monday-2")))
                .map(answer -> answer.<String>read("$.number"))
                .collect(Collectors.toSet());
        assertThat(numbers).hasSize(1);
    }

    @Test
    void isChangedByOneCallAfterTheOther() {
        String request = "/api/requests/" + api.open("kofi", "SUB-E4");
        List<Integer> answers = atOnce(Stream.of("A", "B", "C", "A", "B", "C")
                        .map(severity -> "{\"severity\": \"%s\", \"reason\": \"Hm\"}".formatted(severity))
                        .<Supplier<Api.Answer>>map(body -> () -> api.put("kofi", request + "/severity", body))
                        .toList())
                .map(Api.Answer::status)
                .toList();
        assertThat(answers).containsOnly(200);
        assertThat(api.get("kofi", request).<String>read("$.phase")).isEqualTo("ANSWERING");
    }

    private static Stream<Api.Answer> atOnce(List<Supplier<Api.Answer>> calls) {
        return calls.stream().map(CompletableFuture::supplyAsync).toList().stream()
                .map(CompletableFuture::join);
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=FOO", "page=-1", "size=0", "size=101", "page=x", "q=a%00b"})
    void namesTheParameterThatDoesNotHold(String query) {
        Api.Answer answer = api.get("grace", "/api/requests?" + query);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.<String>read("$.detail")).contains("“" + query.substring(0, query.indexOf('=')) + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%25", "_", "%5C", "'"})
    void takesASearchTextLiterally(String text) {
        api.open("grace", "SUB-E3");
        String literally = URLDecoder.decode(text, StandardCharsets.UTF_8);
        assertThat(api.get("grace", "/api/requests?size=100&q=" + text).<List<String>>read("$.items[*].summary"))
                .allSatisfy(summary -> assertThat(summary).contains(literally));
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends FindingARequest {}

    @OnPostgres
    static class OnTheProductionDatabase extends FindingARequest {}
}
