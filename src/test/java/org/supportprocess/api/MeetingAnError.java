package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.OnH2;

/** Whatever is wrong, the caller learns nothing of the inside: no class, no statement, no version. */
@OnH2
class MeetingAnError {

    private static final List<String> TRACES = List.of("	at ", "org.h2", "Apache Tomcat", "SQL", "supportprocess.");
    private static final List<String> INSIDE = Stream.concat(
                    TRACES.stream(),
                    Stream.of(
                            "Exception",
                            "org.springframework",
                            "org.camunda",
                            "org.hibernate",
                            "java.lang.",
                            "jakarta."))
            .toList();

    @LocalServerPort
    int port;

    @Autowired
    Api api;

    @ParameterizedTest
    @ValueSource(
            strings = {"text/html", "application/json", "*/*", "image/png", "nonsense", "text/html;q=x", "a/b/c,,;"})
    void tellsNothingOfTheInsideWhateverTheAnswerShouldLookLike(String accepted) {
        for (String address : List.of(
                "/error",
                "/error?trace=true&message=true&errors=true",
                "/no-such-page",
                "/api/none",
                "/requests/SR-2026-999999",
                "/engine-rest/none",
                "/engine-rest/task/none",
                "/actuator/none",
                "/camunda/app/none/",
                "/camunda/api/none",
                "/v3/none",
                "/styles/none.css",
                "/help/none")) {
            Api.Answer answer = api.send("erik", "GET", address, null, "Accept", accepted);
            assertSafe(address, answer.status(), answer.body());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST",
                "PUT",
                "PATCH",
                "DELETE",
                "OPTIONS",
                "TRACE",
                "HEAD",
                "PROPFIND",
                "CONNECT",
                "JUNK",
                "get"
            })
    void tellsNothingOfTheInsideWhateverTheMethod(String method) throws IOException {
        for (String address : List.of(
                "/error",
                "/api/requests",
                "/api/requests/x",
                "/requests",
                "/login",
                "/",
                "/engine-rest/task",
                "/camunda/api/engine/engine/default/task",
                "/swagger-ui/index.html")) {
            String answer = send(method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + credentials() + "X-Secret: echo-me\r\nContent-Length: 0\r\n\r\n");
            assertSafe(method + " " + address, status(answer), answer);
            assertThat(answer).doesNotContain("echo-me");
        }
    }

    static Stream<Arguments> bodies() {
        return Stream.of(
                Arguments.of("multipart/form-data", "nothing"),
                Arguments.of("multipart/form-data; boundary=", "--\r\n"),
                Arguments.of("multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"a\""),
                Arguments.of("multipart/form-data; boundary=x", "--x\r\n\r\n\r\n--x--"),
                Arguments.of("multipart/form-data; boundary=" + "x".repeat(500), "--x"),
                Arguments.of("application/json; charset=nonsense", "{}"),
                Arguments.of("application/json; charset=utf-16", "{}"),
                Arguments.of("nonsense", "{}"),
                Arguments.of("application/x-www-form-urlencoded", "%zz=%ff&&&="),
                Arguments.of("text/xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
                Arguments.of("application/xml", "<a/>"),
                Arguments.of("application/octet-stream", "x"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void tellsNothingOfTheInsideWhateverTheBody(String type, String body) {
        for (String address : List.of(
                "/api/requests",
                "/api/requests/SR-2026-999999/attachments",
                "/login",
                "/logout",
                "/requests",
                "/engine-rest/task",
                "/engine-rest/deployment/create",
                "/engine-rest/message",
                "/api/calendar/deadline")) {
            Api.Answer answer = api.send("anton", "POST", address, body, "Content-Type", type);
            assertSafe(address, answer.status(), answer.body());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET /%00 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /requests/%00 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /%c0%ae%c0%ae/etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /%ff%fe HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /styles/..%2f..%2fapplication.yaml HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /styles/%2e%2e/%2e%2e/application.yaml HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /styles\\..\\application.yaml HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /webjars/htmx.org/../../application.yaml HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /login?lang=%00 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /login?lang=%ff HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /login HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET /login HTTP/1.1\r\nHost: localhost\r\nHost: other\r\n\r\n",
                "GET /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
                "GET /login HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
                "POST /login HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\nzz\r\n",
                "POST /login HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: nonsense\r\n\r\n",
                "GET /login HTTP/1.1\r\nHost: localhost\r\nCookie: lang=\u0001; zone=\"; JSESSIONID=..; SUPPORT-CSRF=;\r\n\r\n",
                "GET /login HTTP/1.1\r\nHost: localhost\r\nAccept-Language: ;;;*,,x-\r\n\r\n",
                "GET /login HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic ====\r\n\r\n",
                "GET /api/requests HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic ====\r\n\r\n",
                "GET /api/requests HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic\r\n\r\n",
                "GET /api/requests HTTP/1.1\r\nHost: localhost\r\nAuthorization: Digest x\r\n\r\n",
                "\r\n\r\n",
                "nonsense\r\n\r\n"
            })
    void tellsNothingOfTheInsideWhereTheCallIsHardlyHttp(String call) throws IOException {
        String answer = send(call);
        if (!answer.isEmpty()) {
            assertSafe(call, status(answer), answer);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"X-Large", "Cookie", "Authorization", "Accept", "Accept-Language", "If-Match", "Idempotency-Key"
            })
    void tellsNothingOfTheInsideWhereAHeaderIsHuge(String header) throws IOException {
        for (int size : new int[] {7_000, 100_000}) {
            String answer = send("GET /api/requests HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header
                    + ": " + "x".repeat(size) + "\r\n\r\n");
            if (!answer.isEmpty()) {
                assertSafe(header, status(answer), answer);
            }
        }
    }

    private static void assertSafe(String call, int status, String answer) {
        if (status != 501 && status != 505) { // no such version, encoding or method, in the words of HTTP
            assertThat(status).as(call).isBetween(200, 499);
        }
        if (status >= 400) {
            // The engine's own API names the kinds of its mistakes.
            List<String> secrets = call.contains("/engine-rest") || call.contains("/camunda") ? TRACES : INSIDE;
            assertThat(secrets).as(call + "\n" + answer).noneMatch(answer::contains);
        }
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }

    private static String credentials() {
        return "Authorization: Basic "
                + Base64.getEncoder().encodeToString("erik:demo".getBytes(StandardCharsets.US_ASCII)) + "\r\n";
    }

    private String send(String call) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(call.contains("Connection: close") ? 20_000 : 700);
            socket.getOutputStream().write(call.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.getInputStream().transferTo(answer);
        } catch (SocketTimeoutException kept) {
            // the connection is kept open for the next call
        } catch (SocketException reset) {
            // the server did not want to read on
        }
        return answer.toString(StandardCharsets.UTF_8);
    }
}
