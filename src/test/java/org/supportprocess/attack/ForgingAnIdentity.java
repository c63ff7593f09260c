package org.supportprocess.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportprocess.api.Api;
import org.supportprocess.signin.WebBrowser;

/** Cookies and tokens that are made up, somebody else's, or over. */
class ForgingAnIdentity extends Attack {

    private static final List<String> CLOSED = List.of(
            "/api/requests", "/api/tokens", "/engine-rest/task", "/camunda/api/engine/engine/default/task/count");

    private String number;
    private String before;

    @BeforeEach
    void openARequest() {
        number = api.open(VICTIM, "SUB-E3");
        before = stored();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer x",
                "Bearer",
                "Bearer ",
                "Bearer null",
                "Bearer undefined",
                "Bearer sup_",
                "Bearer sup_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "Bearer sup_%",
                "Bearer ' or '1'='1",
                "Bearer sup_' or '1'='1",
                "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJncmFjZSIsImdyb3VwcyI6WyJjYW11bmRhLWFkbWluIl19.",
                "Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZG1pbiJ9.x",
                "Bearer token:grace",
                "bearer grace:demo",
                "Basic Z3JhY2U=",
                "Basic Z3JhY2U6",
                "Basic OmRlbW8=",
                "Basic Og==",
                "Basic !!!!",
                "Basic Z3JhY2UAOmRlbW8=",
                "Basic R1JBQ0U6ZGVtbw==",
                "Basic IGdyYWNlOmRlbW8=",
                "Basic Z3JhY2UgOmRlbW8=",
                "Basic Kjpr",
                "Basic JTpkZW1v",
                "Digest username=\"grace\"",
                "Negotiate YII=",
                "NTLM TlRM",
                "Basic Z3JhY2U6d3Jvbmc=, Basic Z3JhY2U6ZGVtbw=="
            })
    void isNotBelieved(String authorization) {
        for (String page : CLOSED) {
            HttpResponse<String> answer = stranger().open(page, "Authorization", authorization);
            assertThat(answer.statusCode()).as(page).isIn(401, 429);
            assertThat(answer.body()).doesNotContain("contoso", number);
        }
        HttpResponse<String> page = stranger().open("/requests/" + number, "Authorization", authorization);
        assertThat(page.statusCode()).isIn(302, 401, 429);
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JSESSIONID=0123456789ABCDEF0123456789ABCDEF",
                "JSESSIONID=",
                "JSESSIONID=../../x",
                "JSESSIONID=%00",
                "JSESSIONID=' or '1'='1",
                "JSESSIONID=grace",
                "JSESSIONID=a; JSESSIONID=b",
                "SESSION=Z3JhY2U=",
                "remember-me=Z3JhY2U6OTk5OTk5OTk5OTk5OTp4",
                "SPRING_SECURITY_CONTEXT=rO0ABXNyAA==",
                "user=grace; role=camunda-admin; admin=true",
                "zone=Europe/Berlin' or '1'='1; lang=../../de",
                "zone=%00; lang=%ff",
                "zone=<script>alert(1)</script>; lang=<script>alert(1)</script>",
                "lang=de_DE_${73*1912637}; zone=${73*1912637}",
                "SUPPORT-CSRF=<script>; XSRF-TOKEN=<script>"
            })
    void isNotBakedIntoACookie(String cookie) {
        for (String page : CLOSED) {
            assertThat(stranger().open(page, "Cookie", cookie).statusCode()).isIn(401, 429);
        }
        HttpResponse<String> page = stranger().open("/login", "Cookie", cookie);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>", "139622501");
        for (String shown : List.of("/requests", "/requests/" + number, "/requests/" + number + "/receipt", "/help")) {
            HttpResponse<String> own = stranger().open(shown, "Cookie", cookie, "Authorization", basic(VICTIM));
            assertNoFailure(own);
            assertThat(own.body()).doesNotContain("<script>", "139622501");
        }
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"access_token", "token", "Authorization", "jsessionid", "user", "ticket"})
    void isNotPartOfAnAddress(String parameter) {
        String token = api.post(VICTIM, "/api/tokens", "{\"name\": \"%s\", \"scope\": \"WRITE\"}".formatted(parameter))
                .read("$.secret");
        String session = browserOf(VICTIM).cookie("JSESSIONID").orElseThrow().getValue();
        for (String secret : List.of(token, session, "grace:demo")) {
            assertThat(stranger()
                            .open("/api/requests?" + parameter + "=" + secret)
                            .statusCode())
                    .isEqualTo(401);
            assertThat(stranger()
                            .open("/api/requests;" + parameter + "=" + secret)
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void isOverWhenATokenIsRevokedAndNeverReachesTheEngineOrTheTokens() {
        Api.Answer issued = api.post(NEIGHBOUR, "/api/tokens", "{\"name\": \"x\", \"scope\": \"WRITE\"}");
        String bearer = "Bearer " + issued.<String>read("$.secret");
        assertThat(stranger()
                        .open("/api/requests/" + number, "Authorization", bearer)
                        .statusCode())
                .isEqualTo(404);
        assertThat(stranger().open("/engine-rest/task", "Authorization", bearer).statusCode())
                .isEqualTo(401);
        assertRefused(stranger().open("/api/tokens", "Authorization", bearer).statusCode());
        assertRefused(stranger().open("/api/digests", "Authorization", bearer).statusCode());

        assertThat(api.send(NEIGHBOUR, "DELETE", issued.location(), null).status())
                .isEqualTo(204);
        assertThat(stranger().open("/api/requests", "Authorization", bearer).statusCode())
                .isEqualTo(401);
    }

    @Test
    void doesNotBorrowTheSessionOfWhoeverIsSignedIn() {
        WebBrowser browser = browserOf(VICTIM);

        assertThat(browser.open("/api/requests", "Authorization", "Bearer made-up")
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser.open("/api/requests", "Authorization", "Basic a29maTp3cm9uZw==")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void isOverAfterTheSignOutAlsoForWhatWasSaved() {
        WebBrowser browser = browserOf(VICTIM);
        String session = browser.cookie("JSESSIONID").orElseThrow().getValue();
        String proof = browser.csrf();
        browser.signOut();

        WebBrowser thief = stranger();
        thief.keep("JSESSIONID", session);
        thief.keep("SUPPORT-CSRF", proof);
        assertRefused(thief.post("/api/requests/" + number + "/withdraw", "", "X-CSRF-TOKEN", proof)
                .statusCode());
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "made-up", "somebody else's", "its cookie only", "null"})
    void changesNothingWithoutTheProofOfItsOwnPage(String proof) {
        WebBrowser browser = browserOf(VICTIM);
        String sent =
                switch (proof) {
                    case "somebody else's" -> browserOf(NEIGHBOUR).csrf();
                    case "its cookie only" -> "";
                    default -> proof;
                };
        for (String call : List.of("/api/requests/" + number + "/withdraw", "/api/requests", "/api/tokens")) {
            assertThat(browser.post(call, "{}", "X-CSRF-TOKEN", sent).statusCode())
                    .isEqualTo(403);
        }
        for (String form : List.of(
                "/requests/" + number + "/withdraw", "/requests/" + number + "/messages", "/requests/new", "/logout")) {
            assertThat(browser.submit(form, Map.of("_csrf", sent, "text", "x")).statusCode())
                    .isEqualTo(403);
        }
        assertThat(stored()).isEqualTo(before);
        assertThat(browser.open("/api/requests").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void isNotLentToAForeignPageByTheBrowser(String site) {
        for (String path : List.of("/api/requests/" + number + "/withdraw", "/engine-rest/task")) {
            assertThat(stranger()
                            .post(
                                    path,
                                    "{}",
                                    "Authorization",
                                    basic(path.startsWith("/api") ? VICTIM : "erik"),
                                    "Sec-Fetch-Site",
                                    site)
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://localhost.evil.example", "http://localhost:1"})
    void isNotSharedWithOtherOrigins(String origin) {
        for (String page : List.of("/api/requests", "/requests", "/login", "/engine-rest/task", "/v3/api-docs")) {
            HttpResponse<String> answer = stranger().open(page, "Origin", origin, "Authorization", basic("erik"));
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
            assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                    .isEmpty();
            HttpResponse<String> asked = stranger()
                    .call("OPTIONS", page, "text/plain", "", "Origin", origin, "Access-Control-Request-Method", "POST");
            assertThat(asked.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
    }

    @Test
    void opensARequestOfItsOwnWithTheKeyOfSomebodyElse() {
        String body = Api.OPEN;
        String theirs = api.send(VICTIM, "POST", "/api/requests", body.formatted("SUB-E3"), "Idempotency-Key", "shared")
                .read("$.number");

        Api.Answer own =
                api.send(NEIGHBOUR, "POST", "/api/requests", body.formatted("SUB-E4"), "Idempotency-Key", "shared");
        assertThat(own.status()).isEqualTo(201);
        assertThat(own.<String>read("$.number")).isNotEqualTo(theirs);
        assertThat(own.<String>read("$.organisation")).isEqualTo("woodgrove");
        Api.Answer replayed =
                api.send(NEIGHBOUR, "POST", "/api/requests", body.formatted("SUB-E3"), "Idempotency-Key", "shared-2");
        assertThat(replayed.status()).isEqualTo(422);
    }

    private WebBrowser stranger() {
        return WebBrowser.at("http://localhost:" + port);
    }

    private static String basic(String user) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8));
    }
}
