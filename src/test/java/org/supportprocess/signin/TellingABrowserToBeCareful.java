package org.supportprocess.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Headers of every answer, whoever gives it. Here is a proxy in front that may speak TLS. */
@WithAProvider
class TellingABrowserToBeCareful {

    @LocalServerPort
    int port;

    private WebBrowser browser;

    @BeforeEach
    void signIn() {
        browser = WebBrowser.at("http://127.0.0.1:" + port);
        browser.signIn("erik", "demo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/login",
                "/requests",
                "/requests/SR-2026-999999",
                "/no-such-page",
                "/error",
                "/styles/portal.css",
                "/api/requests",
                "/api/no-such-thing",
                "/engine-rest/task",
                "/engine-rest/no-such-thing",
                "/swagger-ui/index.html",
                "/v3/api-docs",
                "/actuator/health",
                "/camunda/app/tasklist/openid/",
                "/camunda/app/no-such-app/openid/",
                "/camunda/api/engine/engine/openid/task/count",
                "/camunda/api/admin/setup/openid/user/create"
            })
    void areSaidByEveryPage(String page) {
        HttpHeaders plain = browser.open(page).headers();

        assertThat(plain.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(plain.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(plain.firstValue("Permissions-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("camera=()"));
        assertThat(plain.allValues("X-Frame-Options").contains("DENY")
                        || plain.firstValue("Content-Security-Policy")
                                .orElse("")
                                .contains("frame-ancestors 'none'"))
                .isTrue();
        assertThat(plain.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(plain.firstValue("Server")).isEmpty();
        assertThat(plain.firstValue("X-Powered-By")).isEmpty();
        HttpHeaders encrypted = browser.open(page, "X-Forwarded-Proto", "https").headers();
        assertThat(encrypted.allValues("Strict-Transport-Security"))
                .isNotEmpty()
                .allMatch(rule -> rule.contains("max-age=31536000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/requests", "/no-such-page", "/api/requests", "/engine-rest/task"})
    void allowNoScriptThatIsNotOurs(String page) {
        HttpResponse<String> answer = browser.open(page);

        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'")
                        .doesNotContain("unsafe", "*", "script-src data"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/requests"})
    void letTheSignOutGoOnAtTheProvider(String page) {
        assertThat(browser.open(page).headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy ->
                        assertThat(policy).contains("form-action 'self' " + OpenIdProvider.RUNNING.issuer() + "/;"));
    }
}
