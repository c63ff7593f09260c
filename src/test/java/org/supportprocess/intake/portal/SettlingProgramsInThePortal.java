package org.supportprocess.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.OnH2;
import org.supportprocess.intake.Api;

/** Access tokens and webhooks on pages, by plain forms. */
@OnH2
class SettlingProgramsInThePortal {

    private static final String TOKENS = "/organisation/tokens";
    private static final String WEBHOOKS = "/organisation/webhooks";

    @LocalServerPort
    int port;

    @Autowired
    Api api;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Test
    void showsTheSecretOfANewTokenOnce() throws Exception {
        signIn("marco");
        String name = "Monitor " + UUID.randomUUID().toString().substring(0, 8);
        String shown = post(TOKENS, "name", name, "scope", "READ", "days", "30").body();
        String secret = find(shown, "sup_[A-Za-z0-9_-]{43}");
        assertThat(api.send(null, "GET", "/api/requests", null, "Authorization", "Bearer " + secret)
                        .status())
                .isEqualTo(200);
        String again = open(TOKENS).body();
        assertThat(again).contains(name).doesNotContain(secret);
        String revoke = find(again, "/organisation/tokens/[0-9a-f-]{36}/revoke");
        assertThat(post(revoke).body()).contains("opens nothing any more");
        assertThat(api.send(null, "GET", "/api/requests", null, "Authorization", "Bearer " + secret)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void showsARefusedTokenAgainWithWhatWasTyped() throws Exception {
        signIn("marco");
        HttpResponse<String> refused =
                post(TOKENS, "name", "<script>alert(1)</script>", "scope", "WRITE", "days", "90");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "value=\"&lt;script&gt;alert(1)&lt;/script&gt;\"", "aria-invalid=\"true\"", "id=\"name-error\"")
                .doesNotContain("<script>alert");
    }

    @Test
    void addsTriesAndRemovesAWebhook() throws Exception {
        signIn("marco");
        String shown = post(WEBHOOKS, "url", "http://localhost:9/events", "events", "OPENED", "events", "CLOSED")
                .body();
        assertThat(find(shown, "whsec_[A-Za-z0-9_-]{43}")).isNotEmpty();
        assertThat(open(WEBHOOKS).body()).contains("http://localhost:9/events").doesNotContain("whsec_");
        String webhook = find(shown, "/organisation/webhooks/[0-9a-f-]{36}");
        assertThat(post(webhook + "/test").body()).contains("A test is on its way", "attempts: 0");
        assertThat(post(webhook + "/remove").body())
                .contains("has been removed")
                .doesNotContain("localhost:9");
        assertThat(open(webhook).statusCode()).isEqualTo(404);
    }

    @Test
    void namesWhatIsWrongWithAWebhook() throws Exception {
        signIn("marco");
        HttpResponse<String> url = post(WEBHOOKS, "url", "http://169.254.169.254/", "events", "OPENED");
        assertThat(url.statusCode()).isEqualTo(422);
        assertThat(url.body()).contains("value=\"http://169.254.169.254/\"", "id=\"url-error\"");
        HttpResponse<String> events = post(WEBHOOKS, "url", "https://example.com/");
        assertThat(events.statusCode()).isEqualTo(422);
        assertThat(events.body()).contains("id=\"events-error\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"billy", "pia", "nora", "erik"})
    void isForGlobalAdministratorsOnly(String user) throws Exception {
        signIn(user);
        for (String page : List.of(TOKENS, WEBHOOKS)) {
            assertThat(open(page).statusCode()).isEqualTo(403);
            assertThat(post(page, "name", "x", "url", "https://example.com/").statusCode())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "da", "ja"})
    void speaksTheReadersLanguage(String language) throws Exception {
        signIn("marco");
        assertThat(open(TOKENS + "?lang=" + language).body()).doesNotContain("??", "Issue the token");
        assertThat(open(WEBHOOKS + "?lang=" + language).body()).doesNotContain("??", "Add the webhook");
        open(TOKENS + "?lang=en");
    }

    private static String find(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group();
    }

    private void signIn(String user) throws Exception {
        open("/login");
        post("/login", "username", user, "password", "demo");
        open(TOKENS);
    }

    private HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return browser.send(to(path).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String... fields) throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder("_csrf=").append(cookie());
        for (int field = 0; field < fields.length; field += 2) {
            form.append('&').append(fields[field]).append('=').append(encoded(fields[field + 1]));
        }
        return browser.send(
                to(path).header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form.toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("SUPPORT-CSRF"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
