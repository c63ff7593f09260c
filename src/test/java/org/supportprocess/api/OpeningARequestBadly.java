package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.OnH2;

/** Each mistake is answered with the field and the remedy, and nothing is stored. */
@OnH2
class OpeningARequestBadly {

    @Autowired
    Api api;

    @Autowired
    JdbcTemplate database;

    @Autowired
    ObjectMapper json;

    private String before;

    @BeforeEach
    void count() {
        before = stored();
    }

    @AfterEach
    void storesNothing() {
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subscription",
                "supportType",
                "service",
                "issueType",
                "summary",
                "description",
                "impact",
                "impact.condition",
                "impact.usersAffected",
                "impact.workaround",
                "impact.businessImpact",
                "contact",
                "contact.method",
                "contact.language"
            })
    void namesAMissingField(String field) throws JsonProcessingException {
        ObjectNode body = body();
        parent(body, field).remove(last(field));
        refuses(body, field, "is missing");
    }

    @ParameterizedTest
    @CsvSource({
        "supportType, TECHNICAL",
        "service, EXCHANGE_ONLINE",
        "issueType, INSTALLATION_AND_SETUP",
        "requestedSeverity, A",
        "impact.condition, UNUSABLE",
        "impact.usersAffected, SEVERAL",
        "impact.businessImpact, MODERATE",
        "contact.method, EMAIL"
    })
    void namesTheCodesInPlaceOfAnUnknownOne(String field, String known) throws JsonProcessingException {
        ObjectNode body = body();
        parent(body, field).put(last(field), "NO_SUCH_CODE");
        refuses(body, field, known);
    }

    @ParameterizedTest
    @MethodSource("wrongTypes")
    void namesAFieldOfTheWrongType(String field, String value) throws JsonProcessingException {
        ObjectNode body = body();
        parent(body, field).set(last(field), json.readTree(value));
        refuses(body, field, "must be");
    }

    static Stream<Arguments> wrongTypes() {
        return Stream.of(
                Arguments.of("summary", "42"),
                Arguments.of("summary", "[\"a\"]"),
                Arguments.of("description", "true"),
                Arguments.of("subscription", "{}"),
                Arguments.of("service", "0"),
                Arguments.of("impact", "\"bad\""),
                Arguments.of("impact.workaround", "\"true\""),
                Arguments.of("impact.workaround", "1"),
                Arguments.of("contact", "[]"),
                Arguments.of("selfServiceTried", "\"no\""));
    }

    @ParameterizedTest
    @CsvSource({
        "summary, 201",
        "description, 120001",
        "description, 1000000",
        "topic, 101",
        "subscription, 65",
        "contact.phone, 41",
        "contact.language, 36"
    })
    void namesAnOversizedField(String field, int length) throws JsonProcessingException {
        ObjectNode body = body();
        parent(body, field).put(last(field), "1".repeat(length));
        refuses(body, field, "must");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u202E", "\u2066", "\uD800"})
    void namesAFieldWithACharacterThatIsNotAllowed(String character) throws JsonProcessingException {
        ObjectNode body = body();
        body.put("description", "Hello " + character + "world");
        refuses(body, "description", "U+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "description", "subscription"})
    void namesAnEmptyField(String field) throws JsonProcessingException {
        ObjectNode body = body();
        body.put(field, "  ");
        refuses(body, field, "must not be empty");
    }

    @Test
    void asksForTheTelephoneNumberOfWhoeverWantsToBeCalled() throws JsonProcessingException {
        ObjectNode body = body();
        ((ObjectNode) body.get("contact")).put("method", "PHONE");
        refuses(body, "contact.phone", "must be given");
    }

    @Test
    void namesAFieldThatDoesNotExist() throws JsonProcessingException {
        ObjectNode body = body();
        body.put("requestedSeverty", "A");
        refuses(body, "requestedSeverty", "is not a field");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUB-E4", "NO-SUCH"})
    void answersSomebodyElsesSubscriptionLikeOneThatDoesNotExist(String subscription) throws JsonProcessingException {
        ObjectNode body = body();
        body.put("subscription", subscription);
        refuses(body, "subscription", "is not a subscription of this organisation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"woodgrove", "no-such"})
    void answersSomebodyElsesOrganisationLikeOneThatDoesNotExist(String organisation) throws JsonProcessingException {
        ObjectNode body = body();
        body.put("organisation", organisation);
        refuses(body, "organisation", "is not one that you may open requests for");
    }

    @Test
    void refusesASeverityFromACustomerWithoutElevatedSupport() throws JsonProcessingException {
        ObjectNode body = body();
        body.put("requestedSeverity", "A");
        refuses(body, "requestedSeverity", "elevated support only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{\"subscription\": }",
                "{\"summary\":\"a\",\"summary\":\"b\"}",
                "{} {}"
            })
    void refusesWhatIsNotAJsonObject(String body) {
        Api.Answer answer = api.post("grace", "/api/requests", body);
        assertThat(answer.status()).isIn(400, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>read("$.detail")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "multipart/form-data", "application/x-www-form-urlencoded"})
    void refusesABodyOfAnotherMediaType(String type) {
        Api.Answer answer = api.send("grace", "POST", "/api/requests", "subscription=SUB-E3", "Content-Type", type);
        assertThat(answer.status()).as(answer.body()).isEqualTo(415);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void refusesABodyTooLargeToRead() {
        Api.Answer answer = api.post("grace", "/api/requests", "{\"summary\": \"" + "x".repeat(5_000_000) + "\"}");
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void refusesAKeyOfIdempotencyThatIsTooLong() {
        Api.Answer answer = api.send(
                "grace", "POST", "/api/requests", Api.OPEN.formatted("SUB-E3"), "Idempotency-Key", "k".repeat(201));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.<String>read("$.detail")).contains("Idempotency-Key");
    }

    private void refuses(ObjectNode body, String field, String remedy) throws JsonProcessingException {
        Api.Answer answer = api.post("grace", "/api/requests", escaped(body));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>read("$.detail")).contains("“" + field + "”").contains(remedy);
        assertThat(answer.<String>read("$.errors[0].field")).isEqualTo(field);
    }

    /** Half of a surrogate pair cannot be sent in any other way. */
    private String escaped(ObjectNode body) throws JsonProcessingException {
        return json.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(body);
    }

    private ObjectNode body() throws JsonProcessingException {
        return (ObjectNode) json.readTree(Api.OPEN.formatted("SUB-E3"));
    }

    private static ObjectNode parent(ObjectNode body, String field) {
        return field.contains(".") ? (ObjectNode) body.get(field.substring(0, field.indexOf('.'))) : body;
    }

    private static String last(String field) {
        return field.substring(field.indexOf('.') + 1);
    }

    private String stored() {
        return Stream.of(
                        "support_request",
                        "message",
                        "timeline_entry",
                        "remembered_submission",
                        "ACT_RU_EXECUTION",
                        "ACT_HI_PROCINST")
                .map(table -> table + database.queryForObject("select count(*) from " + table, Integer.class))
                .toList()
                .toString();
    }
}
