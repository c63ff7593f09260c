package org.supportprocess.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportprocess.api.Api;

/** Statements in searches, orders and page numbers; line breaks in what becomes a header; addresses of other hosts and files. */
class AskingHostileQuestions extends Attack {

    private String mine;
    private String before;

    @BeforeEach
    void openARequest() {
        mine = api.open("gov", "SUB-GK1");
        before = stored();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "%%%",
                "\\",
                "\\%",
                "%25",
                "' or '1'='1",
                "' or 1=1 --",
                "'; drop table support_request; --",
                "') or ('1'='1",
                "' union select user_id from person --",
                "\" or \"\"=\"",
                "x' and 1=(select count(*) from information_schema.tables) --",
                "'||(select pwd_ from act_id_user limit 1)||'",
                "%' and organisation='contoso' and summary like '%",
                "$1",
                ":user",
                "?",
                "${organisation}",
                "SR-____-______",
                "contoso"
            })
    void findNothingButTheirWords(String question) {
        Api.Answer found = api.get("gov", "/api/requests?size=100&q=" + encode(question));

        assertThat(found.status()).isEqualTo(200);
        assertThat(found.<List<String>>read("$.items[*].number")).doesNotContain(mine);
        assertThat(found.<List<String>>read("$.items[*].organisation")).allMatch("springfield"::equals);
        var page = tabOf("gov").open("/requests?q=" + encode(question));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("/requests/" + mine);
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "page | 0;drop table message",
                "page | 0) or (1=1",
                "page | -1",
                "page | 99999999999999999999",
                "page | 1e9",
                "page | 2147483647",
                "size | 0",
                "size | 2147483647",
                "size | 20--",
                "size | 20 union select 1",
                "size | NaN",
                "state | OPEN' or '1'='1",
                "state | open",
                "state | 0",
                "state | OPEN,CLOSED",
                "state | ${7*7}"
            })
    void areRefusedWhereACodeOrANumberBelongs(String parameter, String value) {
        Api.Answer answer = api.get("gov", "/api/requests?" + parameter + "=" + encode(value));

        assertRefused(answer.status());
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertNoFailure(tabOf("gov").open("/requests?" + parameter + "=" + encode(value)));
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number;drop table message",
                "organisation,desc",
                "(select 1)",
                "password",
                "opened_at desc nulls last"
            })
    void orderNothing(String order) {
        for (String name : List.of("sort", "order", "orderBy", "sort.dir", "direction")) {
            Api.Answer answer = api.get("gov", "/api/requests?" + name + "=" + encode(order));
            assertNoFailure(answer);
            if (answer.status() == 200) {
                assertThat(answer.body())
                        .isEqualTo(api.get("gov", "/api/requests").body());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login?lang=de%0d%0aX-Injected:%20yes",
                "/login?lang=de%0aX-Injected:%20yes",
                "/login?continue=%0d%0aX-Injected:%20yes",
                "/requests?q=%0d%0aX-Injected:%20yes",
                "/requests?lang=de%0d%0aSet-Cookie:%20JSESSIONID=x",
                "/requests/%0d%0aX-Injected:%20yes",
                "/requests/SR-2026-000001%0d%0aX-Injected:%20yes/receipt",
                "/api/requests/%0d%0aX-Injected:%20yes",
                "/%0d%0aX-Injected:%20yes",
                "/%E5%98%8A%E5%98%8DX-Injected:%20yes",
                "/requests?q=x\u0020HTTP/1.1"
            })
    void becomeNoHeader(String address) throws IOException {
        for (String more : List.of("", "Cookie: lang=de%0d%0aX-Injected: yes; zone=%0d%0aX-Injected: yes\r\n")) {
            String answer =
                    send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n" + more + "Connection: close\r\n\r\n");
            String headers = answer.split("\r\n\r\n")[0];
            assertThat(headers.lines().skip(1))
                    .noneMatch(line -> line.startsWith("X-Injected"))
                    .noneMatch(line -> line.startsWith("Set-Cookie: JSESSIONID=x"));
            assertThat(headers).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 5");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: localhost@evil.example",
                "Host: evil.example:80",
                "Host: localhost\r\nX-Forwarded-Host: evil.example",
                "Host: localhost\r\nForwarded: host=evil.example;proto=https",
                "Host: localhost\r\nX-Forwarded-Prefix: //evil.example",
                "Host: localhost\r\nX-Original-URL: /camunda/api/admin/setup/default/user/create",
                "Host: localhost\r\nX-Rewrite-URL: /engine-rest/user",
                "Host: localhost\r\nX-Forwarded-For: 127.0.0.1\r\nX-Real-IP: 127.0.0.1"
            })
    void leadNobodyElsewhere(String headers) throws IOException {
        for (String page : List.of(
                "/", "/requests", "/camunda/app/tasklist/default/", "/login", "/swagger-ui.html", "/v3/api-docs")) {
            String answer = send("GET " + page + " HTTP/1.1\r\n" + headers
                    + "\r\nAccept: text/html,application/json\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(page).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 5");
            assertThat(answer)
                    .as(page)
                    .doesNotContainPattern("(?i)location:[^\r\n]*evil")
                    .doesNotContain("href=\"http://evil");
            assertThat(answer).doesNotContain("\"erik\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/styles/../application.yaml",
                "/styles/%2e%2e/application.yaml",
                "/styles/..%2fapplication.yaml",
                "/styles/%252e%252e/application.yaml",
                "/styles/....//application.yaml",
                "/styles/..;/application.yaml",
                "/styles/..\\application.yaml",
                "/styles/%c0%ae%c0%ae/application.yaml",
                "/styles/portal.css%00.html",
                "/scripts/../db/changelog/people.sql",
                "/webjars/htmx.org/../../../application.yaml",
                "/webjars/camunda/securityFilterRules.json",
                "/webjars/../WEB-INF/web.xml",
                "/help/..%2f..%2fapplication",
                "/help/../../application",
                "/help/%2e%2e%2fapplication",
                "/help/a%00",
                "/help/C:%5cwindows%5cwin.ini",
                "/requests/..%2f..%2fengine-rest%2ftask",
                "/requests/../engine-rest/user",
                "/api/requests/..;/../engine-rest/user",
                "/api/..;/engine-rest/user",
                "/requests//x/receipt",
                "/requests/%2e/receipt",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/application.yaml",
                "/.git/config",
                "/data/support-process.mv.db",
                "/h2-console",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/health/db",
                "/error",
                "/messages/portal.properties",
                "/templates/login.html",
                "/camunda/app/tasklist/../../../application.yaml",
                "/camunda/lib/../../application.yaml",
                "/engine-rest/deployment/../user"
            })
    void openNoFile(String address) throws IOException {
        for (String user : List.of("", "Authorization: Basic Z3JhY2U6ZGVtbw==\r\n")) {
            String answer =
                    send("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n" + user + "Connection: close\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 5");
            assertThat(answer)
                    .doesNotContain(
                            "datasource", "changeset", "pathFilter", "login.title=", "th:text", "Manifest-Version")
                    .doesNotContain("\"id\":\"erik\"", "<web-app", "diskSpace", "[core]");
        }
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_method=DELETE", "_method=PUT", "method=PUT"})
    void changeNoMethod(String disguise) {
        Api.Answer answer = api.post(
                "gov", "/api/requests/" + mine + "/severity?" + disguise, "{\"severity\":\"A\",\"reason\":\"x\"}");

        assertThat(answer.status()).isEqualTo(405);
        for (Map.Entry<String, String> header :
                Map.of("X-HTTP-Method-Override", "PUT", "X-HTTP-Method", "PUT").entrySet()) {
            assertThat(api.send(
                                    "gov",
                                    "POST",
                                    "/api/requests/" + mine + "/severity",
                                    "{}",
                                    header.getKey(),
                                    header.getValue())
                            .status())
                    .isEqualTo(405);
        }
        assertThat(stored()).isEqualTo(before);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String send(String call) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(call.getBytes(StandardCharsets.UTF_8));
            socket.getInputStream().transferTo(answer);
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
