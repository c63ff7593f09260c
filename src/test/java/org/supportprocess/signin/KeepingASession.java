package org.supportprocess.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;

/** What keeps a session its owner's. Here is a proxy in front that may speak TLS. */
@WithAProvider
class KeepingASession {

    @LocalServerPort
    int port;

    private WebBrowser browser;

    @BeforeEach
    void openABrowser() {
        browser = WebBrowser.at("http://127.0.0.1:" + port);
    }

    @Test
    void changesItsNameAtTheSignIn() {
        browser.open("/requests");
        String before = browser.cookie("JSESSIONID").orElseThrow().getValue();

        browser.signIn("grace", "demo");

        assertThat(browser.cookie("JSESSIONID").orElseThrow().getValue()).isNotEqualTo(before);
        WebBrowser thief = WebBrowser.at("http://127.0.0.1:" + port);
        thief.keep("JSESSIONID", before);
        assertThat(thief.open("/api/requests").statusCode()).isEqualTo(401);
    }

    @Test
    void takesNoNameThatItHasNotGiven() {
        String madeUp = "0123456789ABCDEF0123456789ABCDEF";
        WebBrowser victim = WebBrowser.at("http://127.0.0.1:" + port);
        victim.keep("JSESSIONID", madeUp);
        victim.signIn("grace", "demo");

        browser.keep("JSESSIONID", madeUp);
        assertThat(browser.open("/api/requests").statusCode()).isEqualTo(401);
    }

    @Test
    void isNeverNamedInAnAddress() {
        assertThat(WebBrowser.at("http://127.0.0.1:" + port)
                        .open("/requests")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .doesNotContainIgnoringCase("jsessionid");
    }

    @ParameterizedTest
    @CsvSource({"http, false", "https, true"})
    void hasCookiesThatNoScriptReadsAndNoOtherSiteSends(String scheme, boolean secure) {
        HttpResponse<String> page = browser.open("/requests", "X-Forwarded-Proto", scheme);

        assertThat(cookies(page))
                .anySatisfy(
                        cookie -> assertThat(cookie).startsWith("JSESSIONID=").contains("HttpOnly", "SameSite=Lax"));
        assertThat(cookies(browser.open("/login", "X-Forwarded-Proto", scheme)))
                .allSatisfy(cookie -> assertThat(cookie).contains("SameSite=Lax"));
        assertThat(cookies(page))
                .allSatisfy(cookie -> assertThat(cookie.contains("Secure")).isEqualTo(secure));
    }

    @Test
    void hasCookiesForTlsOnlyInProduction() {
        YamlPropertiesFactoryBean production = new YamlPropertiesFactoryBean();
        production.setResources(new ClassPathResource("application-postgres.yaml"));

        assertThat(production.getObject())
                .containsAllEntriesOf(Map.of(
                        "server.servlet.session.cookie.secure", true,
                        "camunda.bpm.webapp.session-cookie.enable-secure-cookie", true,
                        "camunda.bpm.webapp.csrf.enable-secure-cookie", true));
    }

    @Test
    void endsAfterAnIdleHour(@Value("${server.servlet.session.timeout}") Duration idle) {
        assertThat(idle).isEqualTo(Duration.ofHours(1));
    }

    @ParameterizedTest
    @CsvSource({"PT11H59M, false", "PT12H1M, true"})
    void endsAfterADaysWork(Duration age, boolean ended) throws ServletException, IOException {
        MockHttpSession session = new MockHttpSession() {
            @Override
            public long getLastAccessedTime() {
                return getCreationTime() + age.toMillis();
            }
        };
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);

        new SessionLifetimeFilter().doFilter(request, new MockHttpServletResponse(), new MockFilterChain());

        assertThat(session.isInvalid()).isEqualTo(ended);
    }

    private static List<String> cookies(HttpResponse<String> page) {
        return page.headers().allValues("Set-Cookie");
    }
}
