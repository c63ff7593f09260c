package org.supportprocess.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;

/** A log is read by people and by programs that trust each of its lines. */
@OnH2
@ExtendWith(OutputCaptureExtension.class)
class WritingALog {

    private static final Logger LOG = LoggerFactory.getLogger("org.supportprocess.test");

    @LocalServerPort
    int port;

    @Autowired
    Api api;

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029", "\u001b[2K\u001b[1A", "\u0000\n"})
    void takesOneLineForAText(String breaking, CapturedOutput output) {
        LOG.warn("Somebody said {}", "hello" + breaking + "2026-01-01T00:00:00.000Z ERROR [main] forged");

        assertThat(output.getOut().lines().filter(line -> line.contains("forged")))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("WARN", "Somebody said hello"));
    }

    @Test
    void setsOffWhatAFailureRepeatsOfAText(CapturedOutput output) {
        LOG.error("It failed", new IllegalStateException("no such\n2026-01-01T00:00:00.000Z ERROR [main] forged"));

        assertThat(output.getOut().lines().filter(line -> line.contains("forged")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith("  | "));
        assertThat(output.getOut()).contains("  | \tat " + WritingALog.class.getName());
    }

    @Test
    void isNotWrittenByWhoeverSignsIn(CapturedOutput output) {
        WebBrowser browser = WebBrowser.at("http://localhost:" + port);
        browser.open("/login");
        browser.submit(
                "/login",
                Map.of(
                        "username",
                        "eva\r\n2026-01-01 ERROR forged",
                        "password",
                        "a\r\nforged",
                        "_csrf",
                        browser.csrf()));
        api.send("eva\r\nforged", "GET", "/api/requests", null);
        browser.open("/requests?q=forged%0d%0aforged", "User-Agent", "forged");

        assertThat(output.getAll()).doesNotContain("forged");
    }

    @Test
    void namesNobodyAndQuotesNobody(CapturedOutput output) {
        api.get("grace", "/api/requests?page=grace-was-here");
        api.post("grace", "/api/requests", "{\"summary\": \"My secret\", \"nothing\": \"secret\"");
        api.post("grace", "/api/requests", Api.OPEN.formatted("SUB-E3").replace("Mail is down", "My secret"));
        api.post("sofia", "/engine-rest/task", "{\"orQueries\":[{\"assigneeExpression\":\"${secret}\"}]}");
        api.post("sofia", "/engine-rest/task/none/complete", "{\"variables\":{\"answer\":{\"value\":\"My secret\"}}}");
        api.post("sofia", "/engine-rest/message", "{\"messageName\":\"secret\",\"resultEnabled\":\"secret\"}");
        api.get("sofia", "/engine-rest/user/grace/profile");
        api.send("sofia", "GET", "/camunda/app/tasklist/secret/", null);

        assertThat(output.getAll()).doesNotContain("grace", "sofia", "secret", "contoso");
    }
}
