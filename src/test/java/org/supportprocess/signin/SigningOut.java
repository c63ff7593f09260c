package org.supportprocess.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.OnH2;

/** Erik has Tasklist, the portal and a page of the API open, each in a tab of one browser. */
@OnH2
class SigningOut {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String TASKS = "/camunda/api/engine/engine/default/task/count";

    @LocalServerPort
    int port;

    private WebBrowser browser;

    enum Way {
        PORTAL,
        TASKLIST
    }

    @BeforeEach
    void signIn() {
        browser = WebBrowser.at("http://localhost:" + port);
        browser.signIn("erik", "demo");
        browser.open(TASKLIST);
        assertThat(browser.open(TASKS).statusCode()).isEqualTo(200);
        assertThat(browser.open("/api/requests").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource
    void endsItInEveryTab(Way way) {
        signOut(way);

        assertThat(browser.open(TASKS).statusCode()).isEqualTo(401);
        assertThat(browser.open("/api/requests").statusCode()).isEqualTo(401);
        for (String page : List.of(TASKLIST, "/camunda/app/cockpit/default/", "/requests")) {
            assertThat(browser.open(page).headers().firstValue("Location"))
                    .hasValueSatisfying(next -> assertThat(next).endsWith("/login"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesNothingThatSomebodyElseCouldUse(Way way) {
        String session = browser.cookie("JSESSIONID").orElseThrow().getValue();
        signOut(way);
        assertThat(browser.cookie("JSESSIONID")).isEmpty();

        WebBrowser thief = WebBrowser.at("http://localhost:" + port);
        thief.keep("JSESSIONID", session);
        assertThat(thief.open(TASKS).statusCode()).isEqualTo(401);
        assertThat(thief.open("/api/requests").statusCode()).isEqualTo(401);
        assertThat(thief.open(TASKLIST).statusCode()).isEqualTo(302);
    }

    @Test
    void isSaidOnTheSignInPage() {
        assertThat(signOut(Way.PORTAL).headers().firstValue("Location"))
                .hasValueSatisfying(page -> assertThat(page).endsWith("/login?logout"));
        assertThat(browser.open("/login?logout").body()).contains("role=\"status\"");
    }

    @Test
    void isNotDoneByAForeignPage() {
        assertThat(browser.submit("/logout", Map.of("_csrf", "made-up")).statusCode())
                .isEqualTo(403);
        assertThat(browser.open("/logout").statusCode()).isBetween(300, 499);
        assertThat(browser.post("/camunda/api/admin/auth/user/default/logout", "", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);

        assertThat(browser.open(TASKS).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> signOut(Way way) {
        return way == Way.PORTAL
                ? browser.signOut()
                : browser.post(
                        "/camunda/api/admin/auth/user/default/logout",
                        "",
                        "X-XSRF-TOKEN",
                        browser.cookie("XSRF-TOKEN").orElseThrow().getValue());
    }
}
