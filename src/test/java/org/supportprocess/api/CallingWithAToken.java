package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.intake.SupportDesk;

/** A program calls in the name of its organisation, as far as its token goes and no further. */
abstract class CallingWithAToken {

    private static final String NOBODY = null;

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    JdbcTemplate database;

    @BeforeEach
    void setClock() {
        desk.setClock(Instant.parse("2026-12-02T09:00:00Z"));
    }

    @Test
    void isIssuedWithASecretThatIsShownOnceAndNotKept() {
        Api.Answer issued = issue("grace", "WRITE");
        String secret = issued.read("$.secret");
        assertThat(issued.status()).isEqualTo(201);
        assertThat(secret).matches("sup_[A-Za-z0-9_-]{43}").startsWith(issued.<String>read("$.prefix"));
        Api.Answer shown = api.get("grace", issued.location());
        assertThat(shown.<String>read("$.id")).isEqualTo(issued.read("$.id"));
        assertThat(shown.body()).doesNotContain(secret).doesNotContain("secret").doesNotContain("hash");
        assertThat(api.get("grace", "/api/tokens").body()).doesNotContain(secret);
        assertThat(database.queryForList("select * from access_token").toString())
                .doesNotContain(secret);
    }

    @Test
    void actsForItsOrganisationWhereItMayWrite() {
        String secret = issue("grace", "WRITE").read("$.secret");
        Api.Answer opened = call(secret, "POST", "/api/requests", Api.OPEN.formatted("SUB-E3"));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.<String>read("$.openedBy")).startsWith("token:");
        assertThat(opened.<String>read("$.channel")).isEqualTo("PORTAL");
        assertThat(opened.<String>read("$.organisation")).isEqualTo("contoso");
        assertThat(call(secret, "POST", opened.location() + "/messages", "{\"text\": \"Hello\"}")
                        .status())
                .isEqualTo(201);
        assertThat(api.get("grace", opened.location()).status()).isEqualTo(200);
        assertThat(call(secret, "POST", opened.location() + "/withdraw", null).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST   | /api/requests                            | {}
            POST   | /api/requests/SR-2026-000001/messages    | {"text": "Hello"}
            POST   | /api/requests/SR-2026-000001/confirm     |
            POST   | /api/requests/SR-2026-000001/withdraw    |
            PUT    | /api/requests/SR-2026-000001/severity    | {}
            PUT    | /api/requests/SR-2026-000001/survey      | {"score": 5}
            POST   | /api/calendar/deadline                   | {}
            DELETE | /api/tokens/1                            |
            POST   | /api/nothing-of-the-kind                 | {}""")
    void changesNothingWhereItOnlyReads(String method, String path, String body) {
        String secret = issue("grace", "READ").read("$.secret");
        Api.Answer refused = call(secret, method, path, body);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        assertThat(refused.<String>read("$.detail")).contains("only reads", "WRITE");
    }

    @Test
    void readsWhatItsOrganisationMayRead() {
        String secret = issue("grace", "READ").read("$.secret");
        String request = "/api/requests/" + api.open("grace", "SUB-E3");
        assertThat(call(secret, "GET", request, null).body())
                .isEqualTo(api.get("grace", request).body());
        for (String part : List.of("/timeline", "/messages", "/receipt")) {
            assertThat(call(secret, "GET", request + part, null).status()).isEqualTo(200);
        }
        assertThat(call(secret, "GET", "/api/requests", null).<List<String>>read("$.items[*].organisation"))
                .containsOnly("contoso");
    }

    @Test
    void findsNothingOfAnotherOrganisation() {
        String secret = issue("kofi", "WRITE").read("$.secret");
        String request = "/api/requests/" + api.open("grace", "SUB-E3");
        assertThat(call(secret, "GET", request, null).status()).isEqualTo(404);
        assertThat(call(secret, "POST", request + "/withdraw", null).status()).isEqualTo(404);
        assertThat(call(secret, "POST", "/api/requests", Api.OPEN.formatted("SUB-E3"))
                        .<String>read("$.detail"))
                .contains("“subscription”");
        String named = Api.OPEN.formatted("SUB-E3").replaceFirst("\\{", "{\"organisation\": \"contoso\",");
        assertThat(call(secret, "POST", "/api/requests", named).<String>read("$.detail"))
                .contains("“organisation”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/tokens", "/api/digests"})
    void neitherManagesTokensNorBelongsToTheStaff(String path) {
        String secret = issue("grace", "WRITE").read("$.secret");
        assertThat(call(secret, "GET", path, null).status()).isEqualTo(403);
        assertThat(call(secret, "POST", "/api/tokens", "{\"name\": \"Another\", \"scope\": \"WRITE\"}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void opensNothingFromTheMomentItIsRevoked() {
        Api.Answer issued = issue("grace", "READ");
        String secret = issued.read("$.secret");
        assertThat(call(secret, "GET", "/api/requests", null).status()).isEqualTo(200);
        assertThat(api.send("grace", "DELETE", issued.location(), null).status())
                .isEqualTo(204);
        assertThat(call(secret, "GET", "/api/requests", null).status()).isEqualTo(401);
        assertThat(api.get("grace", issued.location()).<String>read("$.revokedAt"))
                .isEqualTo("2026-12-02T09:00:00Z");
        assertThat(api.send("grace", "DELETE", issued.location(), null).status())
                .isEqualTo(204);
    }

    @Test
    void opensNothingFromTheMomentItExpires() {
        String secret = api.post(
                        "grace",
                        "/api/tokens",
                        "{\"name\": \"%s\", \"scope\": \"READ\", \"expiresAt\": \"2026-12-02T11:00:00+01:00\"}"
                                .formatted(UUID.randomUUID()))
                .read("$.secret");
        desk.setClock(Instant.parse("2026-12-02T09:59:59.999Z"));
        assertThat(call(secret, "GET", "/api/requests", null).status()).isEqualTo(200);
        desk.setClock(Instant.parse("2026-12-02T10:00:00Z"));
        assertThat(call(secret, "GET", "/api/requests", null).status()).isEqualTo(401);
    }

    /** Wrong, revoked, foreign to this product, somebody's password: there is one answer to all of them. */
    @Test
    void isAnsweredAlikeWhateverIsWrongWithIt() {
        Api.Answer issued = issue("grace", "READ");
        String revoked = issued.read("$.secret");
        api.send("grace", "DELETE", issued.location(), null);
        List<String> secrets = List.of(
                revoked, "sup_" + "A".repeat(43), "sup_", "demo", "' or ''='", issued.read("$.id"), "x".repeat(4000));
        List<String> answers = secrets.stream()
                .map(secret -> call(secret, "GET", "/api/requests", null))
                .peek(answer -> assertThat(answer.status()).isEqualTo(401))
                .map(Api.Answer::body)
                .distinct()
                .toList();
        assertThat(answers).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine-rest/task", "/requests/SR-2026-000001/receipt", "/camunda/app/tasklist/default/"})
    void opensNeitherPagesNorTheEngine(String path) {
        String secret = issue("grace", "WRITE").read("$.secret");
        assertThat(call(secret, "GET", path, null).status()).isIn(302, 401, 403);
    }

    @Test
    void isRefusedToAForeignPage() {
        String secret = issue("grace", "WRITE").read("$.secret");
        Api.Answer refused = api.send(
                NOBODY,
                "POST",
                "/api/requests",
                Api.OPEN.formatted("SUB-E3"),
                "Authorization",
                "Bearer " + secret,
                "Sec-Fetch-Site",
                "cross-site");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.<String>read("$.detail")).contains("CSRF");
    }

    /** Two organisations may give their tokens the same name, and their programs may count alike. */
    @Test
    void repeatsItsOwnSubmissionsOnly() {
        String name = "Monitor " + UUID.randomUUID().toString().substring(0, 8);
        String grace = issue("grace", "WRITE", name).read("$.secret");
        String kofi = issue("kofi", "WRITE", name).read("$.secret");
        Api.Answer first = submit(grace, "SUB-E3");
        assertThat(submit(grace, "SUB-E3").body()).isEqualTo(first.body());
        assertThat(submit(kofi, "SUB-E4").<String>read("$.organisation")).isEqualTo("woodgrove");
    }

    private Api.Answer submit(String secret, String subscription) {
        return api.send(
                NOBODY,
                "POST",
                "/api/requests",
                Api.OPEN.formatted(subscription),
                "Authorization",
                "Bearer " + secret,
                "Idempotency-Key",
                "1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"billy", "nora", "pia", "erik", "admin"})
    void isIssuedByNobodyButGlobalAdministrators(String user) {
        assertThat(issue(user, "READ").status()).isEqualTo(403);
        assertThat(api.get(user, "/api/tokens").status()).isEqualTo(403);
    }

    @Test
    void isIssuedByTheAdministratorOfASmallBusiness() {
        assertThat(issue("anna", "READ").status()).isEqualTo(201);
    }

    @Test
    void isNotFoundByAnotherOrganisation() {
        String theirs = issue("grace", "READ").location();
        String missing = "/api/tokens/" + UUID.randomUUID();
        for (String method : List.of("GET", "DELETE")) {
            Api.Answer answer = api.send("kofi", method, theirs, null);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.body().replace(theirs, missing))
                    .isEqualTo(api.send("kofi", method, missing, null).body());
        }
        assertThat(api.get("kofi", "/api/tokens?size=100").body()).doesNotContain(theirs.substring(12));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"scope": "READ"}                                                              | name
            {"name": "", "scope": "READ"}                                                  | name
            {"name": "<b>", "scope": "READ"}                                               | name
            {"name": "a\\nb", "scope": "READ"}                                             | name
            {"name": "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijk", "scope": "READ"} | name
            {"name": "Monitor"}                                                            | scope
            {"name": "Monitor", "scope": "ADMIN"}                                          | scope
            {"name": "Monitor", "scope": "READ", "expiresAt": "tomorrow"}                  | expiresAt
            {"name": "Monitor", "scope": "READ", "expiresAt": "2026-12-02T09:00:00Z"}      | expiresAt
            {"name": "Monitor", "scope": "READ", "expiresAt": "+999999-01-01T00:00:00Z"}   | expiresAt
            {"name": "Monitor", "scope": "READ", "organisation": "woodgrove"}              | organisation""")
    void namesWhatDoesNotHold(String body, String field) {
        Api.Answer refused = api.post("grace", "/api/tokens", body);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.<String>read("$.errors[0].field")).isEqualTo(field);
    }

    @Test
    void hasANameOfItsOwnUntilItIsRevoked() {
        String name = "Name " + UUID.randomUUID().toString().substring(0, 8);
        List<Integer> answers = Stream.generate(() -> name)
                .limit(4)
                .map(same -> CompletableFuture.supplyAsync(() -> issue("uwe", "READ", same)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .map(Api.Answer::status)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(201, 422, 422, 422);
        String id = api.get("uwe", "/api/tokens")
                .<List<String>>read("$.items[?(@.name=='%s')].id".formatted(name))
                .get(0);
        api.send("uwe", "DELETE", "/api/tokens/" + id, null);
        assertThat(issue("uwe", "READ", name).status()).isEqualTo(201);
    }

    @Test
    void saysToTheHourWhenItWasLastUsed() {
        Api.Answer issued = issue("grace", "READ");
        String secret = issued.read("$.secret");
        assertThat(api.get("grace", issued.location()).<String>read("$.lastUsedAt"))
                .isNull();
        call(secret, "GET", "/api/requests", null);
        desk.setClock(desk.now().plus(Duration.ofMinutes(59)));
        call(secret, "GET", "/api/requests", null);
        assertThat(api.get("grace", issued.location()).<String>read("$.lastUsedAt"))
                .isEqualTo("2026-12-02T09:00:00Z");
        desk.setClock(desk.now().plus(Duration.ofMinutes(1)));
        call(secret, "GET", "/api/requests", null);
        assertThat(api.get("grace", issued.location()).<String>read("$.lastUsedAt"))
                .isEqualTo("2026-12-02T10:00:00Z");
    }

    private Api.Answer issue(String user, String scope) {
        return issue(user, scope, UUID.randomUUID().toString());
    }

    private Api.Answer issue(String user, String scope, String name) {
        return api.post(user, "/api/tokens", "{\"name\": \"%s\", \"scope\": \"%s\"}".formatted(name, scope));
    }

    private Api.Answer call(String secret, String method, String path, String body) {
        return api.send(NOBODY, method, path, body, "Authorization", "Bearer " + secret);
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends CallingWithAToken {

        @BeforeEach
        void makeRoom() {
            database.update("delete from access_token");
        }
    }

    @OnPostgres
    static class OnTheProductionDatabase extends CallingWithAToken {

        @BeforeEach
        void makeRoom() {
            database.update("delete from access_token");
        }
    }
}
