package org.supportprocess.portal.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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
import org.supportprocess.api.Api;
import org.supportprocess.portal.PortalWindow;

/** Access tokens and webhooks on pages, by plain forms. */
@OnH2
class SettlingProgramsInThePortal {

    private static final String TOKENS = "/organisation/tokens";
    private static final String WEBHOOKS = "/organisation/webhooks";

    @LocalServerPort
    int port;

    @Autowired
    Api api;

    private PortalWindow window;

    @Test
    void showsTheSecretOfANewTokenOnce() {
        signIn("marco");
        String name = "Monitor " + UUID.randomUUID().toString().substring(0, 8);
        String shown = post(TOKENS, "name", name, "scope", "READ", "days", "30").body();
        String secret = find(shown, "sup_[A-Za-z0-9_-]{43}");
        assertThat(api.send(null, "GET", "/api/requests", null, "Authorization", "Bearer " + secret)
                        .status())
                .isEqualTo(200);
        String again = open(TOKENS).body();
        assertThat(again).contains(name).doesNotContain(secret);
        String revoke = find(again.substring(again.indexOf(name)), "/organisation/tokens/[0-9a-f-]{36}/revoke");
        assertThat(press(TOKENS, revoke).body()).contains("opens nothing any more");
        assertThat(api.send(null, "GET", "/api/requests", null, "Authorization", "Bearer " + secret)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void leadsFromTheOrganisationToAllThatAProgramNeeds() {
        signIn("marco");
        assertThat(open("/organisation").body())
                .contains("href=\"" + TOKENS + "\"", "href=\"" + WEBHOOKS + "\"", "href=\"/swagger-ui/index.html\"");
    }

    @Test
    void namesTheProgramThatOpenedARequest() {
        signIn("marco");
        String shown = post(TOKENS, "name", "Night watch", "scope", "WRITE", "days", "30")
                .body();
        String secret = find(shown, "sup_[A-Za-z0-9_-]{43}");
        String number = api.send(
                        null,
                        "POST",
                        "/api/requests",
                        Api.OPEN.formatted("SUB-MID"),
                        "Authorization",
                        "Bearer " + secret)
                .read("$.number");
        assertThat(open("/requests/" + number).body())
                .contains("The program “Night watch”")
                .doesNotContain("token:");
    }

    @Test
    void showsARefusedTokenAgainWithWhatWasTyped() {
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
    void addsTriesAndRemovesAWebhook() {
        signIn("marco");
        String shown = post(WEBHOOKS, "url", "http://localhost:9/events", "events", "OPENED", "events", "CLOSED")
                .body();
        assertThat(find(shown, "whsec_[A-Za-z0-9_-]{43}")).isNotEmpty();
        assertThat(open(WEBHOOKS).body()).contains("http://localhost:9/events").doesNotContain("whsec_");
        String webhook = find(shown, "/organisation/webhooks/[0-9a-f-]{36}");
        assertThat(press(webhook, webhook + "/test").body()).contains("A test is on its way", "attempts: 0");
        assertThat(press(webhook, webhook + "/remove").body())
                .contains("has been removed")
                .doesNotContain("localhost:9");
        assertThat(open(webhook).statusCode()).isEqualTo(404);
    }

    @Test
    void namesWhatIsWrongWithAWebhook() {
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
    void isForGlobalAdministratorsOnly(String user) {
        signIn(user);
        for (String page : List.of(TOKENS, WEBHOOKS)) {
            assertThat(open(page).statusCode()).isEqualTo(403);
            assertThat(post(page, "name", "x", "url", "https://example.com/").statusCode())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "da", "ja"})
    void speaksTheReadersLanguage(String language) {
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

    private HttpResponse<String> open(String path) {
        return window.open(path);
    }

    private HttpResponse<String> post(String page, String... fields) {
        return window.submit(page, page, fields);
    }

    private HttpResponse<String> press(String page, String action) {
        return window.submit(page, action);
    }

    private void signIn(String user) {
        window = PortalWindow.signedIn(port, user);
    }
}
