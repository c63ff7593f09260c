package org.supportprocess.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportprocess.api.Api;
import org.supportprocess.signin.WebBrowser;

/** Bodies that say more than they may, twice the same or too deep: refused, and nothing is stored. */
class SendingHostileBodies extends Attack {

    private String number;
    private String before;

    @BeforeEach
    void openARequest() {
        number = api.open(VICTIM, "SUB-E3");
        before = stored();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"number\": \"SR-2026-000001\"",
                "\"phase\": \"CLOSED\"",
                "\"state\": \"CLOSED\"",
                "\"severity\": \"A\"",
                "\"severitySource\": \"ENGINEER\"",
                "\"organisation\": \"woodgrove\"",
                "\"organisation\": [\"contoso\", \"woodgrove\"]",
                "\"openedBy\": \"kofi\"",
                "\"version\": 0",
                "\"id\": 1",
                "\"queue\": \"billing\"",
                "\"channel\": \"PHONE\"",
                "\"openedAt\": \"2020-01-01T00:00:00Z\"",
                "\"respondedAt\": \"2020-01-01T00:00:00Z\"",
                "\"closedAt\": \"2020-01-01T00:00:00Z\"",
                "\"reopenUntil\": \"2099-01-01T00:00:00Z\"",
                "\"target\": {\"commitment\": \"PT1H\"}",
                "\"respondBy\": \"2020-01-01T00:00:00Z\"",
                "\"met\": true",
                "\"episode\": 99",
                "\"terms\": {\"plan\": \"ENTERPRISE_E4\"}",
                "\"elevatedSupport\": \"PREMIER\"",
                "\"requestedSeverity\": \"A\"",
                "\"follows\": \"SR-2026-999999\"",
                "\"impact.businessImpact\": \"SEVERE\"",
                "\"class\": {\"module\": {\"classLoader\": {}}}",
                "\"@type\": \"java.net.URL\"",
                "\"@class\": \"java.lang.Runtime\"",
                "\"__proto__\": {\"admin\": true}",
                "\"constructor\": {}",
                "\"caller\": {\"user\": \"admin\", \"roles\": [\"camunda-admin\"]}",
                "\"variables\": {\"severity\": \"A\"}"
            })
    void setNothingThatIsNotTheirs(String more) {
        assertUnchanged(
                api.post(VICTIM, "/api/requests", Api.OPEN.formatted("SUB-E3").replaceFirst("\\{", "{" + more + ",")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /messages {\"text\": \"x\", \"fromCustomer\": false}",
                "POST /messages {\"text\": \"x\", \"author\": \"erik\"}",
                "POST /messages {\"text\": \"x\", \"sentAt\": \"2020-01-01T00:00:00Z\"}",
                "POST /messages {\"text\": \"x\", \"number\": \"SR-2026-000001\"}",
                "POST /messages {\"text\": \"x\", \"text\": \"y\"}",
                "POST /messages {\"text\": \"x\", \"message\": \"y\"}",
                "POST /messages {\"text\": [\"x\"]}",
                "POST /messages {\"text\": {\"$gt\": \"\"}}",
                "POST /messages {\"TEXT\": \"x\"}",
                "PUT /severity {\"severity\": \"A\", \"reason\": \"x\"}",
                "PUT /severity {\"severity\": \"A\", \"reason\": \"x\", \"source\": \"ENGINEER\"}",
                "PUT /severity {\"severity\": 0, \"reason\": \"x\"}",
                "PUT /survey {\"score\": 5, \"score\": 1}",
                "PUT /survey {\"score\": 1e1}",
                "PUT /survey {\"score\": 99999999999999999999999}",
                "PUT /survey {\"score\": -0}",
                "POST /reopen {\"reason\": \"x\", \"reopenUntil\": \"2099-01-01T00:00:00Z\"}",
                "POST /reject {\"reason\": null}"
            })
    void changeNothingOfARequest(String call) {
        String[] part = call.split(" ", 3);

        assertUnchanged(api.send(VICTIM, part[0], "/api/requests/" + number + part[1], part[2]));
    }

    static Stream<Arguments> unreadable() {
        String deep = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
        return Stream.of(
                named("deep objects", deep),
                named("deep arrays", "[".repeat(100_000)),
                named("deep in a field", "{\"summary\": " + "[".repeat(30) + "]".repeat(30) + "}"),
                named("deep in an unknown field", "{\"x\": " + deep + "}"),
                named("the same field twice", "{\"summary\":\"a\",\"summary\":\"b\"}"),
                named("the same field twice inside", "{\"impact\":{\"workaround\":true,\"workaround\":false}}"),
                named("the same field in two spellings", "{\"summary\":\"a\",\"s\\u0075mmary\":\"b\"}"),
                named("a long number", "{\"summary\": " + "9".repeat(100_000) + "}"),
                named("a great number", "{\"summary\": 1e999999999}"),
                named("no number", "{\"summary\": NaN}"),
                named("a long name", "{\"" + "x".repeat(200_000) + "\": 1}"),
                named("a long text", "{\"summary\": \"" + "x".repeat(3_900_000) + "\"}"),
                named("too much", "{\"summary\": \"" + "x".repeat(6_000_000) + "\"}"),
                named("many fields", "{" + "\"a\":1,".repeat(200_000) + "\"b\":1}"),
                named("many elements", "[" + "1,".repeat(500_000) + "1]"),
                named("a comment", "{/* x */\"summary\": \"a\"}"),
                named("single quotes", "{'summary': 'a'}"),
                named("no quotes", "{summary: \"a\"}"),
                named("a comma too much", "{\"summary\": \"a\",}"),
                named("two bodies", Api.OPEN.formatted("SUB-E3") + Api.OPEN.formatted("SUB-E3")),
                named("a list of bodies", "[" + Api.OPEN.formatted("SUB-E3") + "]"),
                named("a control character", "{\"summary\": \"a\u0001\"}"),
                named("half a character", "{\"summary\": \"\\ud800\"}"),
                named("a null character", "{\"summary\": \"\\u0000\"}"),
                named("null", "null"),
                named("nothing", " "),
                named("an alias", "{\"summary\": {\"$ref\": \"#/description\"}}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void areRefusedWhereTheyCannotBeRead(String name, String body) {
        assertUnchanged(api.post(VICTIM, "/api/requests", body));
        assertUnchanged(api.post(VICTIM, "/api/requests/" + number + "/messages", body));
        assertUnchanged(api.post(VICTIM, "/api/tokens", body));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/html",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/x-java-serialized-object",
                "application/x-yaml",
                "application/jsonp",
                "application/json, text/html",
                ""
            })
    void areReadAsJsonOnly(String type) {
        assertUnchanged(api.send(VICTIM, "POST", "/api/requests", Api.OPEN.formatted("SUB-E3"), "Content-Type", type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-32", "UTF-7", "ISO-8859-1", "nonsense"})
    void areReadInOneEncodingOnly(String charset) {
        Api.Answer answer = api.send(
                VICTIM,
                "POST",
                "/api/requests/" + number + "/messages",
                "{\"text\": \"x\", \"text\": \"y\"}",
                "Content-Type",
                "application/json; charset=" + charset);
        assertUnchanged(answer);
    }

    /** A form is read field by field; what is no field of it is nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "number=SR-2026-000001",
                "phase=CLOSED",
                "severity=A",
                "severitySource=ENGINEER",
                "organisation=woodgrove",
                "openedBy=kofi",
                "owner=kofi",
                "queue=billing",
                "channel=PHONE",
                "version=99",
                "openedAt=2020-01-01T00:00:00Z",
                "terms.plan=ENTERPRISE_E4",
                "typed[organisation]=woodgrove",
                "caller.organisation=woodgrove",
                "class.module.classLoader.resources.context.parent.pipeline.first.pattern=x"
            })
    void setNothingByAForm(String more) {
        WebBrowser browser = tabOf(VICTIM);
        browser.open("/requests/new");
        Map<String, String> fields = new HashMap<>(Map.ofEntries(
                Map.entry("subscription", "SUB-E3"),
                Map.entry("supportType", "TECHNICAL"),
                Map.entry("service", "EXCHANGE_ONLINE"),
                Map.entry("issueType", "SERVICE_USE"),
                Map.entry("summary", "Mail is down"),
                Map.entry("description", "Since this morning."),
                Map.entry("condition", "UNUSABLE"),
                Map.entry("usersAffected", "ONE"),
                Map.entry("workaround", "false"),
                Map.entry("businessImpact", "MODERATE"),
                Map.entry("contactMethod", "EMAIL"),
                Map.entry("contactLanguage", "en"),
                Map.entry("_csrf", browser.csrf())));
        fields.put(more.substring(0, more.indexOf('=')), more.substring(more.indexOf('=') + 1));

        HttpResponse<String> answer = browser.submit("/requests/new", fields);

        assertThat(answer.statusCode()).as(answer.body()).isIn(302, 303, 403, 422);
        answer.headers()
                .firstValue("Location")
                .filter(page -> page.contains("/SR-"))
                .ifPresent(page -> {
                    Api.Answer opened = api.get(VICTIM, "/api" + page.substring(page.indexOf("/requests/")));
                    assertThat(opened.<String>read("$.organisation")).isEqualTo("contoso");
                    assertThat(opened.<String>read("$.openedBy")).isEqualTo(VICTIM);
                    assertThat(opened.<String>read("$.phase")).isEqualTo("ANSWERING");
                    assertThat(opened.<String>read("$.severity")).isEqualTo("B");
                    assertThat(opened.<String>read("$.channel")).isEqualTo("PORTAL");
                    assertThat(opened.<String>read("$.queue")).isEqualTo("exchange-online");
                });
        browser.submit("/requests/new/discard", Map.of("_csrf", browser.csrf()));
    }

    private void assertUnchanged(Api.Answer answer) {
        assertRefused(answer.status());
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain("org.supportprocess", "java.lang", "com.fasterxml", "jackson");
        assertThat(stored()).isEqualTo(before);
    }

    private static Arguments named(String name, String body) {
        return Arguments.of(name, body);
    }
}
