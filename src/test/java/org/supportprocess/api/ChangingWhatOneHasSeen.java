package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.request.number.RequestNumber;

/** A client that names the version it has seen never changes another one. */
abstract class ChangingWhatOneHasSeen {

    private static final String HELLO = "{\"text\": \"Hello\"}";

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    private String number;
    private String request;
    private String seen;

    @BeforeEach
    void seeARequest() {
        desk.setClock(Instant.parse("2026-12-02T09:00:00Z"));
        Api.Answer opened = api.post("grace", "/api/requests", Api.OPEN.formatted("SUB-E3"));
        number = opened.read("$.number");
        request = opened.location();
        seen = tag(opened);
    }

    @Test
    void everyAnswerWithTheRequestNamesItsVersion() {
        assertThat(seen).matches("\"[!#-~]+\"").isEqualTo(tag(api.get("grace", request)));
        Api.Answer changed = api.post("grace", request + "/messages", HELLO);
        assertThat(tag(changed)).isNotEqualTo(seen).isEqualTo(tag(api.get("grace", request)));
        assertThat(api.get("erik", request).headers().firstValue("ETag")).hasValue(tag(changed));
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        Api.Answer unchanged = api.send("grace", "GET", request, null, "If-None-Match", seen);
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
        assertThat(tag(unchanged)).isEqualTo(seen);
        desk.answer("erik", new RequestNumber(number), "We look into it.");
        assertThat(api.send("grace", "GET", request, null, "If-None-Match", seen)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aPromiseThatRunsOutIsShownButIsNoChange() {
        desk.setClock(desk.now().plus(Duration.ofHours(9)));
        Api.Answer late = api.send("grace", "GET", request, null, "If-None-Match", seen);
        assertThat(late.<Boolean>read("$.met")).isFalse();
        assertThat(tag(late)).isNotEqualTo(seen);
        assertThat(hello(seen)).isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | /messages | {"text": "Hello"}
            POST | /confirm  |
            POST | /reject   | {"reason": "No"}
            POST | /withdraw |
            POST | /reopen   | {"reason": "Again"}
            PUT  | /severity | {"severity": "B", "reason": "Because"}
            PUT  | /survey   | {"score": 5}""")
    void aChangeOfAnEarlierVersionIsRefused(String method, String route, String body) {
        String elevated = api.open("kofi", "SUB-E4");
        String path = "/api/requests/" + elevated;
        String earlier = tag(api.get("kofi", path));
        String now = tag(api.post("kofi", path + "/messages", HELLO));
        Api.Answer refused = api.send("kofi", method, path + route, body, "If-Match", earlier);
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.<String>read("$.detail")).contains(elevated, "Read it again", "If-Match");
        assertThat(tag(api.get("kofi", path))).isEqualTo(now);
    }

    @Test
    void theVersionSeenMayStandAmongOthersOrBeAny() {
        assertThat(hello("\"another\", " + seen)).isEqualTo(201);
        assertThat(hello("*")).isEqualTo(201);
    }

    @Test
    void aWeakTagIsNeverTheSame() {
        assertThat(hello("W/" + seen)).isEqualTo(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"1", "1\"", "\"1\" \"2\"", "*, \"1\"", ",", "w/\"1\"", "\"a b\"", ""})
    void whatIsNoTagIsNamed(String header) {
        Api.Answer refused = api.send("grace", "POST", request + "/messages", HELLO, "If-Match", header);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.<String>read("$.detail")).contains("If-Match", "quotation marks");
        assertThat(tag(api.get("grace", request))).isEqualTo(seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "*", "nonsense"})
    void aStrangerLearnsNothingByGuessingVersions(String header) {
        assertThat(api.send("kofi", "POST", request + "/messages", HELLO, "If-Match", header)
                        .status())
                .isEqualTo(404);
    }

    /** However often a conflict is tried again inside: who has lost is told so, and who has won has won. */
    @Test
    void ofManyWhoHaveSeenTheSameVersionOneChangesIt() {
        for (int round = 0; round < 5; round++) {
            String version = tag(api.get("grace", request));
            int before = desk.conversation(new RequestNumber(number)).size();
            List<Integer> answers = IntStream.range(0, 6)
                    .mapToObj(client -> CompletableFuture.supplyAsync(() -> hello(version)))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .sorted()
                    .toList();
            assertThat(answers).containsExactly(201, 412, 412, 412, 412, 412);
            assertThat(desk.conversation(new RequestNumber(number))).hasSize(before + 1);
        }
    }

    private int hello(String version) {
        return api.send("grace", "POST", request + "/messages", HELLO, "If-Match", version)
                .status();
    }

    private static String tag(Api.Answer answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends ChangingWhatOneHasSeen {}

    @OnPostgres
    static class OnTheProductionDatabase extends ChangingWhatOneHasSeen {}
}
