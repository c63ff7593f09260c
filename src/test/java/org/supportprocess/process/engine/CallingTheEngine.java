package org.supportprocess.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.supportprocess.OnH2;

@OnH2
class CallingTheEngine {

    @Autowired
    TestRestTemplate client;

    @Test
    void isRefusedWithoutAPassword() {
        assertThat(status(client, "/engine-rest/process-definition")).isEqualTo(401);
    }

    @Test
    void isRefusedToCustomersAndPartners() {
        assertThat(status(as("anna"), "/engine-rest/task")).isEqualTo(403);
        assertThat(status(as("pia"), "/engine-rest/process-definition")).isEqualTo(403);
    }

    @Test
    void isOpenToTheStaffAndListsWithoutNamingABound() {
        assertThat(status(as("erik"), "/engine-rest/task")).isEqualTo(200);
        assertThat(status(as("admin"), "/engine-rest/user?firstName=Erik")).isEqualTo(200);
    }

    @Test
    void showsTheMetricsWithinTheirOwnBound() {
        assertThat(status(as("anton"), "/engine-rest/metrics")).isEqualTo(200);
    }

    @Test
    void isRefusedWithoutABody() {
        RequestEntity<String> call = RequestEntity.post("/engine-rest/task/any/complete")
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .body("null");
        ResponseEntity<String> refused = as("erik").exchange(call, String.class);

        assertThat(refused.getStatusCode().value()).isEqualTo(400);
        assertThat(refused.getBody()).contains("needs a body");
    }

    @Test
    void checksTheRightsOfWhoIsCalling() {
        assertThat(as("erik").getForObject("/engine-rest/user", String.class)).doesNotContain("anna");
        assertThat(as("admin").getForObject("/engine-rest/user", String.class)).contains("anna");
    }

    @Test
    void doesNotTellAnUnknownUserFromAWrongPassword() {
        ResponseEntity<String> unknown = get(client.withBasicAuth("nobody", "demo"), "/api/requests");
        ResponseEntity<String> wrong = get(client.withBasicAuth("sofia", "wrong"), "/api/requests");

        assertThat(unknown.getStatusCode()).isEqualTo(HttpStatusCode.valueOf(401));
        assertThat(wrong.getBody()).isEqualTo(unknown.getBody());
    }

    @Test
    void isOpenAtOnceWithTheRightPasswordAfterAWrongOne() {
        assertThat(status(client.withBasicAuth("sofia", "wrong"), "/engine-rest/task"))
                .isEqualTo(401);
        assertThat(status(as("sofia"), "/engine-rest/task")).isEqualTo(200);
    }

    @Test
    void isRefusedWhenTheUserNameIsNoText() {
        assertThat(status(client.withBasicAuth("a\0b", "demo"), "/engine-rest/task"))
                .isEqualTo(401);
    }

    @Test
    void isRefusedWhenAForeignPageMakesABrowserDoIt() {
        RequestEntity<Map<String, String>> call = RequestEntity.post("/engine-rest/task/create")
                .header("Sec-Fetch-Site", "cross-site")
                .body(Map.of());

        assertThat(as("admin").exchange(call, String.class).getStatusCode().value())
                .isEqualTo(403);
    }

    @Test
    void answersTheProductsApiWithAProblemAndAChallenge() {
        ResponseEntity<String> refused = get(client, "/api/requests");

        assertThat(refused.getHeaders().getContentType()).hasToString("application/problem+json;charset=UTF-8");
        assertThat(refused.getHeaders().getFirst(HttpHeaders.WWW_AUTHENTICATE)).startsWith("Basic");
        assertThat(refused.getBody()).contains("\"detail\":\"Sign in");
    }

    @Test
    void sparesAPageTheBrowsersPasswordWindow() {
        RequestEntity<Void> call = RequestEntity.get("/api/requests")
                .header("X-Requested-With", "XMLHttpRequest")
                .build();

        assertThat(client.exchange(call, String.class).getHeaders().containsKey(HttpHeaders.WWW_AUTHENTICATE))
                .isFalse();
    }

    private TestRestTemplate as(String user) {
        return client.withBasicAuth(user, "demo");
    }

    private static int status(TestRestTemplate caller, String path) {
        return get(caller, path).getStatusCode().value();
    }

    private static ResponseEntity<String> get(TestRestTemplate caller, String path) {
        return caller.getForEntity(path, String.class);
    }
}
