package org.supportprocess.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.request.number.RequestNumber;

/** A customer's program is told what happens to the customer's requests: everything it asked for, and once. */
@OnH2
class TellingAProgram {

    private static final String ALL = "\"opened\", \"answered\", \"closed\", \"escalated\"";

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    ManagementService jobs;

    @Autowired
    HistoryService history;

    @Autowired
    WebhookProcess process;

    private final WebhookReceiver receiver = new WebhookReceiver(0);

    @BeforeEach
    void wednesday() {
        desk.setClock(Instant.parse("2026-12-02T15:00:00Z"));
    }

    @AfterEach
    void removeAll() {
        receiver.close();
        for (String user : List.of("gov", "kofi")) {
            api.get(user, "/api/webhooks")
                    .<List<String>>read("$.items[*].id")
                    .forEach(id -> api.send(user, "DELETE", "/api/webhooks/" + id, null));
        }
        due().forEach(job -> jobs.executeJob(job.getId()));
    }

    @Test
    void isToldFromTheOpeningToTheClosing() {
        add("gov", ALL);
        String number = api.open("gov", "SUB-GK1");
        RequestNumber request = new RequestNumber(number);
        desk.answer("erik", request, "A secret word to the customer");
        desk.solve("erik", request, "Try again.");
        desk.confirm("gov", request);
        deliverAll();
        assertThat(receiver.calls())
                .extracting(call -> call.headers().get("support-event"))
                .containsExactly("opened", "answered", "closed");
        assertThat(receiver.calls())
                .extracting(call -> JsonPath.<String>read(call.body(), "$.state"))
                .containsExactly("OPEN", "OPEN", "CLOSED");
        assertThat(receiver.calls()).allSatisfy(call -> assertThat(call.body())
                .contains(number, "\"springfield\"")
                .doesNotContain("secret word", "Mail is down", "Since this morning", "internalGoal", "queue", "erik"));
    }

    @Test
    void isToldThatAPromiseIsOverdue() {
        add("gov", "\"escalated\"");
        Api.Answer opened = api.post(
                "gov",
                "/api/requests",
                Api.OPEN.formatted("SUB-GK1").replace("\"ONE\"", "\"ALL\"").replace("MODERATE", "SEVERE"));
        desk.travel(Duration.ofHours(9));
        List<WebhookReceiver.Call> told = receiver.calls().stream()
                .filter(call -> call.body().contains(opened.<String>read("$.number")))
                .toList();
        assertThat(told).hasSize(1);
        WebhookReceiver.Call call = told.get(0);
        assertThat(JsonPath.<String>read(call.body(), "$.event")).isEqualTo("escalated");
        assertThat(JsonPath.<String>read(call.body(), "$.severity")).isEqualTo("A");
        assertThat(JsonPath.<String>read(call.body(), "$.target.respondBy")).endsWith("-06:00");
        assertThat(call.body()).doesNotContain("rung", "lars", "team");
    }

    /** Computed here by other means than the product's. */
    @Test
    void canCheckThatItIsUsWhoTellIt() throws GeneralSecurityException {
        String secret = add("gov", "\"opened\"").read("$.secret");
        api.open("gov", "SUB-GK1");
        deliverAll();
        WebhookReceiver.Call call = receiver.calls().get(0);
        String time = String.valueOf(desk.now().getEpochSecond());
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
        mac.update(time.getBytes(StandardCharsets.US_ASCII));
        mac.update((byte) '.');
        String expected = HexFormat.of().formatHex(mac.doFinal(call.body().getBytes(StandardCharsets.UTF_8)));
        assertThat(call.headers().get("support-signature")).isEqualTo("t=" + time + ",v1=" + expected);
        assertThat(call.headers().get("content-type")).isEqualTo("application/json");
        assertThat(call.headers().get("support-delivery")).isEqualTo(JsonPath.read(call.body(), "$.id"));
    }

    @Test
    void isNotToldWhatItHasNotAskedForNorWhatIsOfOthers() {
        add("gov", "\"closed\"");
        api.open("gov", "SUB-GK1");
        api.open("kofi", "SUB-E4");
        assertThat(due()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 404, 302, 429})
    void isToldAgainUntilItAccepts(int refusal) {
        String webhook = add("gov", "\"opened\"").location();
        receiver.answer(refusal);
        api.open("gov", "SUB-GK1");
        Job job = due().get(0);
        assertThatThrownBy(() -> jobs.executeJob(job.getId())).hasMessageContaining(String.valueOf(refusal));
        Api.Answer failed = awaitAttempts(webhook, 1);
        assertThat(failed.<Integer>read("$.items[0].lastStatus")).isEqualTo(refusal);
        assertThat(failed.<String>read("$.items[0].lastError")).contains(String.valueOf(refusal));
        assertThat(failed.<String>read("$.items[0].deliveredAt")).isNull();
        Job again = jobs.createJobQuery().jobId(job.getId()).singleResult();
        assertThat(again.getRetries()).isPositive();
        assertThat(again.getDuedate()).isEqualTo(desk.now().plus(Duration.ofMinutes(1)));

        receiver.answer(200);
        desk.travel(Duration.ofMinutes(2));
        Api.Answer delivered = api.get("gov", webhook + "/deliveries");
        assertThat(delivered.<Integer>read("$.items[0].attempts")).isEqualTo(2);
        assertThat(delivered.<Integer>read("$.items[0].lastStatus")).isEqualTo(200);
        assertThat(delivered.<String>read("$.items[0].lastError")).isNull();
        assertThat(delivered.<String>read("$.items[0].deliveredAt")).isNotNull();
        assertThat(receiver.calls())
                .hasSize(2)
                .extracting(WebhookReceiver.Call::body)
                .containsOnly(receiver.calls().get(0).body());
    }

    @Test
    void losesNothingWhileItIsDown() {
        String webhook = add("gov", ALL).location();
        receiver.close();
        String number = api.open("gov", "SUB-GK1");
        desk.answer("erik", new RequestNumber(number), "I am on it.");
        due().forEach(job ->
                assertThatThrownBy(() -> jobs.executeJob(job.getId())).hasMessageContaining("could not be reached"));
        assertThat(api.get("gov", "/api/requests/" + number).<String>read("$.phase"))
                .isEqualTo("RESOLVING");
        await().untilAsserted(() -> assertThat(
                        api.get("gov", webhook + "/deliveries").<List<Integer>>read("$.items[*].attempts"))
                .containsExactly(1, 1));
        try (WebhookReceiver back = new WebhookReceiver(receiver.port())) {
            desk.travel(Duration.ofMinutes(1));
            assertThat(back.calls())
                    .extracting(call -> call.headers().get("support-event"))
                    .containsExactlyInAnyOrder("opened", "answered");
        }
    }

    /** Another run for the same delivery, as after a node has died with its work done. */
    @Test
    void isNotToldAgainWhatItHasAccepted() {
        String webhook = add("gov", "\"opened\"").location();
        api.open("gov", "SUB-GK1");
        deliverAll();
        String delivery = api.get("gov", webhook + "/deliveries").read("$.items[0].id");
        process.deliveryDue(delivery);
        deliverAll();
        assertThat(receiver.calls()).hasSize(1);
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(delivery)
                        .finished()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void isToldNothingMoreOnceItIsRemoved() {
        String webhook = add("gov", "\"opened\"").location();
        api.open("gov", "SUB-GK1");
        assertThat(api.send("gov", "DELETE", webhook, null).status()).isEqualTo(204);
        deliverAll();
        api.open("gov", "SUB-GK1");
        assertThat(due()).isEmpty();
        assertThat(receiver.calls()).isEmpty();
        assertThat(api.get("gov", webhook).status()).isEqualTo(404);
        assertThat(api.get("gov", webhook + "/deliveries").status()).isEqualTo(404);
    }

    @Test
    void isTriedOutWithATest() {
        String webhook = add("gov", "\"opened\"").location();
        assertThat(api.post("gov", webhook + "/deliveries", null).status()).isEqualTo(202);
        deliverAll();
        assertThat(receiver.calls().get(0).headers().get("support-event")).isEqualTo("test");
        assertThat(api.get("gov", webhook + "/deliveries").<String>read("$.items[0].deliveredAt"))
                .isNotNull();
    }

    @Test
    void isShownWithoutItsSecret() {
        Api.Answer added = add("gov", "\"opened\", \"CLOSED\"");
        String secret = added.read("$.secret");
        assertThat(secret).startsWith("whsec_");
        assertThat(api.get("gov", added.location()).body())
                .doesNotContain(secret)
                .contains("\"opened\",\"closed\"");
        assertThat(api.get("gov", "/api/webhooks").body()).doesNotContain(secret);
    }

    @Test
    void isFoundByNoOtherOrganisation() {
        String theirs = add("gov", "\"opened\"").location();
        String missing = "/api/webhooks/" + UUID.randomUUID();
        for (String route : List.of("GET ", "DELETE ", "GET /deliveries", "POST /deliveries")) {
            String method = route.substring(0, route.indexOf(' '));
            String rest = route.substring(route.indexOf(' ') + 1);
            Api.Answer answer = api.send("kofi", method, theirs + rest, null);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body().replace(theirs, missing))
                    .isEqualTo(api.send("kofi", method, missing + rest, null).body());
        }
        assertThat(api.get("kofi", "/api/webhooks").<Integer>read("$.total")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"billy", "nora", "pia", "erik", "admin"})
    void isSettledByNobodyButGlobalAdministrators(String user) {
        assertThat(api.get(user, "/api/webhooks").status()).isEqualTo(403);
        assertThat(add(user, "\"opened\"").status()).isEqualTo(403);
    }

    @Test
    void isNotSettledByAMachine() {
        String secret = api.post(
                        "gov", "/api/tokens", "{\"name\": \"%s\", \"scope\": \"WRITE\"}".formatted(UUID.randomUUID()))
                .read("$.secret");
        assertThat(api.send(null, "GET", "/api/webhooks", null, "Authorization", "Bearer " + secret)
                        .status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"events": ["opened"]}                                                    | url
            {"url": "https://example.com/"}                                           | events
            {"url": "https://example.com/", "events": []}                             | events
            {"url": "https://example.com/", "events": ["opened", "deleted"]}          | events[1]
            {"url": "https://example.com/", "events": "opened"}                       | events
            {"url": "nonsense", "events": ["opened"]}                                 | url
            {"url": "https:", "events": ["opened"]}                                   | url
            {"url": "https://", "events": ["opened"]}                                 | url
            {"url": "https://exa mple.com", "events": ["opened"]}                     | url
            {"url": "mailto:a@example.com", "events": ["opened"]}                     | url
            {"url": "file:///etc/passwd", "events": ["opened"]}                       | url
            {"url": "ftp://localhost/", "events": ["opened"]}                         | url
            {"url": "http://203.0.113.1/", "events": ["opened"]}                      | url
            {"url": "http://169.254.169.254/latest/meta-data", "events": ["opened"]}  | url
            {"url": "http://[fe80::1]/", "events": ["opened"]}                        | url
            {"url": "http://0.0.0.0/", "events": ["opened"]}                          | url
            {"url": "https://user:secret@localhost/", "events": ["opened"]}           | url
            {"url": "https://localhost/#part", "events": ["opened"]}                  | url
            {"url": "https://no-such-host.invalid/", "events": ["opened"]}            | url""")
    void namesWhatDoesNotHold(String body, String field) {
        Api.Answer refused = api.post("gov", "/api/webhooks", body);
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.<String>read("$.errors[0].field")).isEqualTo(field);
        assertThat(refused.body()).doesNotContain("java.", "Exception");
    }

    @Test
    void isOneOfFive() {
        for (int webhook = 0; webhook < 5; webhook++) {
            assertThat(add("kofi", "\"opened\"").status()).isEqualTo(201);
        }
        assertThat(add("kofi", "\"opened\"").<String>read("$.detail")).contains("remove one");
    }

    private Api.Answer add(String user, String events) {
        return api.post(user, "/api/webhooks", "{\"url\": \"%s\", \"events\": [%s]}".formatted(receiver.url(), events));
    }

    private Api.Answer awaitAttempts(String webhook, int attempts) {
        return await().until(
                        () -> api.get("gov", webhook + "/deliveries"),
                        answer -> answer.<Integer>read("$.items[0].attempts") == attempts);
    }

    private void deliverAll() {
        due().forEach(job -> jobs.executeJob(job.getId()));
    }

    private List<Job> due() {
        return jobs.createJobQuery()
                .processDefinitionKey("webhook-delivery")
                .active()
                .orderByJobDuedate()
                .asc()
                .orderByJobId()
                .asc()
                .list();
    }
}
