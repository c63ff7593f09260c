package org.supportprocess.desk.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;

/** Whatever does not hold is refused in a sentence that names it, through both doors, and leaves nothing behind. */
@OnH2
class StartingACallBadly {

    private static final List<String> TABLES = List.of(
            "phone_call",
            "support_request",
            "outgoing_mail",
            "ACT_RU_EXECUTION",
            "ACT_HI_PROCINST",
            "ACT_HI_VARINST",
            "ACT_HI_DETAIL");

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TelephoneDesk telephone;

    private Map<String, Object> fields;
    private Map<String, Integer> before;

    @BeforeEach
    void verify() {
        desk.setClock(Instant.parse("2026-12-02T15:00:00Z"));
        fields = telephone.fields("grace", "SUB-E3");
        fields.put("verification", telephone.verified("grace"));
        before = counted();
    }

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(counted()).isEqualTo(before);
        assertThat(desk.incidents()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    administrator    |                | “administrator” is missing
                    administrator    | nobody         | “administrator” is nobody we know
                    administrator    | nora           | “administrator” may not open requests; say: “I am sorry, Nora Quinn
                    administrator    | petra          | “administrator” is nobody we know
                    verification     |                | “verification” is missing: an unverified call opens no request
                    verification     | 1              | “verification” is not one of yours
                    organisation     | woodgrove      | “organisation” is not one that you may open requests for
                    subscription     |                | “subscription” is missing
                    subscription     | SUB-E4         | “subscription” is not a subscription of this organisation
                    supportType      | SOCIAL         | “supportType” must be one of [TECHNICAL, BILLING, PRE_SALES]
                    service          |                | “service” is missing
                    issueType        | technical      | “issueType” must be one of
                    summary          |                | “summary” is missing
                    description      | a\u0000b       | “description” contains the character U+0000
                    condition        |                | “condition” is missing
                    usersAffected    | 3              | “usersAffected” must be one of
                    businessImpact   |                | “businessImpact” is missing
                    requestedSeverity| A              | “requestedSeverity” can be set with elevated support only
                    contactMethod    | PHONE          | “contactPhone” must be given where the method is PHONE
                    contactPhone     | call me        | “contactPhone” must be a telephone number
                    contactLanguage  | Klingon please | “contactLanguage” must be a language tag
                    severity         | A              | “severity” does not belong to a call
                    channel          | PORTAL         | “channel” does not belong to a call
                    entitled         | yes            | “entitled” does not belong to a call
                    languageSpoken   | yes            | “languageSpoken” does not belong to a call
                    """)
    void isRefusedWithASentence(String field, String value, String sentence) {
        if (value == null) {
            fields.remove(field);
        } else {
            fields.put(field, value.replace("\\u0000", "\0"));
        }
        refused(telephone.start("petra", fields), sentence);
        refused(telephone.submit("petra", fields), sentence);
    }

    @Test
    void takesNoOtherKindsOfValues() {
        fields.put("workaround", "false");
        refused(telephone.start("petra", fields), "“workaround” must be true or false");
        fields.put("workaround", 0);
        refused(telephone.submit("petra", fields), "“workaround” must be true or false");
        fields.put("workaround", false);
        fields.put("summary", 7);
        refused(telephone.start("petra", fields), "“summary” must be a text");
    }

    @Test
    void takesNoObjects() {
        String body = telephone
                .variables(fields)
                .replaceFirst(
                        "\"summary\":\\{[^}]*}",
                        "\"summary\":{\"type\":\"Object\",\"value\":\"{}\",\"valueInfo\":{\"objectTypeName\":\"java.util.HashMap\",\"serializationDataFormat\":\"application/json\"}}");
        refused(api.post("petra", "/engine-rest/process-definition/key/phone-call/start", body), "“summary” must be");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"businessKey\": \"SR-2026-000001\"",
                "\"skipCustomListeners\": true",
                "\"startInstructions\": [{\"type\": \"startBeforeActivity\", \"activityId\": \"serviceTask_openRequest\"}]"
            })
    void beginsAtItsBeginningWithANumberOfOurs(String more) {
        String body = telephone.variables(fields).replaceFirst("\\{", "{" + more + ", ");
        refused(
                api.post("petra", "/engine-rest/process-definition/key/phone-call/start", body),
                "A call begins at its beginning");
    }

    @Test
    void isForTheTelephoneDeskOnly() {
        for (String other : List.of("erik", "lars", "audrey", "anton")) {
            assertThat(telephone.start(other, fields).status()).isIn(403, 404);
            assertThat(telephone.submit(other, fields).status()).isIn(403, 404);
        }
        assertThat(telephone.start("grace", fields).status()).isIn(403, 404);
        assertThat(telephone.start("admin", fields).status()).isIn(403, 404);
    }

    @Test
    void isNotDoneWithAVerificationThatIsNotOfThisCall() {
        Map<String, Object> billys = telephone.fields("billy", "SUB-E3");
        billys.put("verification", fields.get("verification"));
        refused(telephone.start("petra", billys), "“verification” is not a verification of this administrator by you");
    }

    @Test
    void isNotDoneWithAVerificationThatWasNotConfirmed() {
        fields.put(
                "verification",
                api.post(
                                "petra",
                                "/api/desk/calls/verifications",
                                "{\"administrator\": \"grace\", \"method\": \"CALL_BACK\"}")
                        .read("$.id"));
        refused(telephone.start("petra", fields), "“verification” has not been confirmed: the caller is unverified");
    }

    @Test
    void isNotDoneTwiceWithOneVerification() {
        assertThat(telephone.submit("petra", fields).status()).isEqualTo(200);
        desk.travel(java.time.Duration.ofMillis(1));
        before = counted();
        refused(telephone.start("petra", fields), "“verification” was used for an earlier call");
    }

    @Test
    void isNotDoneWithAVerificationOfYesterday() {
        desk.travel(java.time.Duration.ofHours(1));
        before = counted();
        refused(telephone.start("petra", fields), "“verification” is more than an hour old");
    }

    private static void refused(Api.Answer answer, String sentence) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains(sentence);
    }

    private Map<String, Integer> counted() {
        Map<String, Integer> rows = new HashMap<>();
        TABLES.forEach(
                table -> rows.put(table, database.queryForObject("select count(*) from " + table, Integer.class)));
        return rows;
    }
}
