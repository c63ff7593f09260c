package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.OnH2;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.request.submission.Impact;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;

/** What a customer is shown before opening a request is what they then get, and looking leaves no trace. */
@OnH2
class LookingAheadBeforeOpening {

    private static final Map<String, List<String>> SUBSCRIPTIONS = Map.of(
            "anna", List.of("SUB-SB"),
            "bo", List.of("SUB-SBP"),
            "marco", List.of("SUB-MID"),
            "uwe", List.of("SUB-A2"),
            "grace", List.of("SUB-E3", "SUB-E3-VISIO", "SUB-TRIAL"),
            "kofi", List.of("SUB-E4"),
            "gov", List.of("SUB-GK1"),
            "yuki", List.of("SUB-EXO"));

    private static final List<String> TOPICS = List.of(
            "none", "none", "none", "mailbox migration", "Volume licensing", "developer", "developer-questions");

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ObjectMapper json;

    private final Random random = new Random(20261202);

    @BeforeEach
    void onAWednesday() {
        desk.setClock(Instant.parse("2026-12-02T10:00:00Z"));
    }

    @Test
    void showsWhatTheOpenedRequestThenGets() throws JsonProcessingException {
        for (int draw = 0; draw < 80; draw++) {
            desk.setClock(Instant.parse("2026-12-02T00:00:00Z").plusSeconds(random.nextInt(2_000_000)));
            String user = any(List.copyOf(new TreeSet<>(SUBSCRIPTIONS.keySet())));
            ObjectNode body = body(any(SUBSCRIPTIONS.get(user)));
            if (user.equals("kofi") && random.nextBoolean()) {
                body.put("requestedSeverity", any(List.of("B", "C")));
            }
            JsonNode preview = read(api.post(user, "/api/requests/preview", body.toString()), 200);
            JsonNode opened = read(api.post(user, "/api/requests", body.toString()), 201);
            for (String same : List.of("declined", "severity", "severitySource", "target")) {
                assertThat(preview.get(same))
                        .as("%s of %s by %s", same, body, user)
                        .isEqualTo(opened.get(same));
            }
            assertThat(preview.get("entitled").booleanValue())
                    .isEqualTo(!opened.get("phase").asText().equals("DECLINED"));
        }
    }

    @Test
    void startsNothingAndLeavesNothingInTheHistory() {
        String before = traces();
        assertThat(api.post("kofi", "/api/requests/preview", body("SUB-E4").toString())
                        .status())
                .isEqualTo(200);
        assertThat(traces()).isEqualTo(before);
    }

    @Test
    void needsNeitherTextsNorAContact() {
        ObjectNode body = body("SUB-E3");
        body.remove(List.of("summary", "description", "contact"));
        Api.Answer answer = api.post("grace", "/api/requests/preview", body.toString());
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void tellsAnElevatedCustomerWhatTheTableWouldHaveSaid() {
        Api.Answer answer = api.post("kofi", "/api/requests/preview", critical("SUB-E4", "C"));
        assertThat(answer.<String>read("$.severityByTable")).isEqualTo("A");
        assertThat(answer.<String>read("$.severity")).isEqualTo("C");
        assertThat(answer.<String>read("$.severitySource")).isEqualTo("CUSTOMER");
        assertThat(answer.<Boolean>read("$.maySetSeverity")).isTrue();
        assertThat(answer.<String>read("$.target.respondBy")).isEqualTo("2026-12-02T14:00:00Z");
    }

    @Test
    void saysWhyASmallBusinessWritesInsteadOfCalling() {
        Api.Answer critical = api.post("anna", "/api/requests/preview", critical("SUB-SB", null));
        Api.Answer billing = api.post(
                "anna", "/api/requests/preview", critical("SUB-SB", null).replace("TECHNICAL", "BILLING"));
        assertThat(critical.<Object>read("$.notByTelephone")).isNull();
        assertThat(billing.<String>read("$.notByTelephone.reason")).contains("critical requests (severity A) only");
    }

    @ParameterizedTest
    @CsvSource({
        "marco, SUB-E3, subscription",
        "marco, NO-SUCH, subscription",
        "grace, SUB-E4, subscription",
    })
    void knowsNothingOfAnybodyElsesSubscription(String user, String subscription, String field) {
        Api.Answer answer =
                api.post(user, "/api/requests/preview", body(subscription).toString());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.<String>read("$.detail")).contains("“%s” is not a subscription".formatted(field));
    }

    @Test
    void refusesASeverityFromACustomerWithoutElevatedSupport() {
        Api.Answer answer = api.post("grace", "/api/requests/preview", critical("SUB-E3", "C"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.<String>read("$.detail")).contains("requestedSeverity", "elevated support only");
    }

    @Test
    void isNotForStaffAndNotForStrangers() {
        String body = body("SUB-E3").toString();
        assertThat(api.post("erik", "/api/requests/preview", body).status()).isEqualTo(403);
        assertThat(api.post("nora", "/api/requests/preview", body).status()).isEqualTo(403);
        assertThat(api.post(null, "/api/requests/preview", body).status()).isEqualTo(401);
    }

    private JsonNode read(Api.Answer answer, int status) throws JsonProcessingException {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return json.readTree(answer.body());
    }

    private String traces() {
        return "%s decisions, %s instances, %s requests"
                .formatted(count("act_hi_decinst"), count("act_hi_procinst"), count("support_request"));
    }

    private Integer count(String table) {
        return database.queryForObject("select count(*) from " + table, Integer.class);
    }

    private String critical(String subscription, String severity) {
        ObjectNode body = body(subscription);
        body.put("supportType", "TECHNICAL").put("topic", "none").put("requestedSeverity", severity);
        body.putObject("impact")
                .put("condition", "UNUSABLE")
                .put("usersAffected", "ALL")
                .put("workaround", false)
                .put("businessImpact", "SEVERE");
        return body.toString();
    }

    private ObjectNode body(String subscription) {
        ObjectNode body = json.createObjectNode()
                .put("subscription", subscription)
                .put("supportType", any(List.of(SupportType.values())).name())
                .put("service", any(List.of(Service.values())).name())
                .put("issueType", any(List.of(IssueType.values())).name())
                .put("topic", any(TOPICS))
                .put("summary", "Looking ahead")
                .put("description", "What will be decided?");
        body.putObject("impact")
                .put("condition", any(List.of(Impact.Condition.values())).name())
                .put(
                        "usersAffected",
                        any(List.of(Impact.UsersAffected.values())).name())
                .put("workaround", random.nextBoolean())
                .put(
                        "businessImpact",
                        any(List.of(Impact.BusinessImpact.values())).name());
        body.putObject("contact").put("method", "EMAIL").put("language", "en");
        return body;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
