package org.supportprocess.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.OnH2;

@OnH2
class SigningInOnce {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @LocalServerPort
    int port;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void isAskedOfABrowserThatOpensTasklist() throws Exception {
        assertThat(open(TASKLIST).headers().firstValue("Location"))
                .hasValueSatisfying(page -> assertThat(page).endsWith("/login"));
    }

    @Test
    void takesStaffToTheirWork() throws Exception {
        assertThat(signIn("erik")).endsWith(TASKLIST);
        assertThat(signIn("audrey")).endsWith("/camunda/app/cockpit/default/");
    }

    @Test
    void opensTasklistAndTheProductsApi() throws Exception {
        signIn("erik");

        assertThat(open(TASKLIST).statusCode()).isEqualTo(200);
        assertThat(open("/camunda/api/engine/engine/default/filter/count").statusCode())
                .isEqualTo(200);
        assertThat(open("/api/nothing-of-the-kind").statusCode()).isEqualTo(404);
    }

    @Test
    void showsAnAnalystTheVersionsOfATable() throws Exception {
        signIn("anton");

        String versions = "/decision-definition?key=severity&sortBy=version&sortOrder=desc";
        assertThat(open("/camunda/api/engine/engine/default" + versions).statusCode())
                .isEqualTo(200);
    }

    @Test
    void keepsCustomersOutOfTasklistWhereverTheyCameFrom() throws Exception {
        open(TASKLIST);

        assertThat(signIn("anna")).endsWith("/requests").doesNotContain("camunda");
        assertThat(open(TASKLIST).statusCode()).isEqualTo(403);
    }

    @Test
    void needsAProofThatACallComesFromOurOwnPage() throws Exception {
        signIn("anna");

        HttpResponse<String> without = post("/api/nothing-of-the-kind", "{}", "X-Other", "x");
        assertThat(without.statusCode()).isEqualTo(403);
        assertThat(without.body()).contains("CSRF");
        assertThat(post("/api/nothing-of-the-kind", "{}", CsrfRules.HEADER, cookie(CsrfRules.COOKIE))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void endsWithTheLogOutOfTasklist() throws Exception {
        signIn("erik");
        open(TASKLIST);

        assertThat(fromTasklist("/camunda/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(open("/api/nothing-of-the-kind").statusCode()).isEqualTo(401);
        assertThat(open("/camunda/api/engine/engine/default/filter/count").statusCode())
                .isEqualTo(401);
    }

    @Test
    void doesNotOpenTheFirstAdministratorPage() throws Exception {
        signIn("admin");
        open(TASKLIST);

        assertThat(fromTasklist("/camunda/api/admin/setup/default/user/create", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void lendsNoExpressionToATaskQuery() throws Exception {
        signIn("erik");
        open(TASKLIST);

        HttpResponse<String> refused = fromTasklist("/camunda/api/engine/engine/default/task?maxResults=1", """
                {"orQueries":[{"dueAfterExpression":"${dateTime().getClass()}"}]}""");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("is not allowed in a query");
    }

    /** Gives the address of the page the person is taken to. */
    private String signIn(String user) throws Exception {
        open("/login");
        String form = "username=%s&password=demo&_csrf=%s".formatted(user, cookie(CsrfRules.COOKIE));
        HttpRequest signIn = to("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return send(signIn).headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> open(String path) throws Exception {
        return send(to(path).header("Accept", "text/html,*/*").build());
    }

    private HttpResponse<String> fromTasklist(String path, String body) throws Exception {
        return post(path, body, "X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
    }

    private HttpResponse<String> post(String path, String body, String header, String value) throws Exception {
        return send(to(path).header("Content-Type", "application/json")
                .header(header, value)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return browser.send(request, BodyHandlers.ofString());
    }

    private String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }
}
