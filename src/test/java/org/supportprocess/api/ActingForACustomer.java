package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.OnH2;

/** What a partner reaches begins and ends with the customer's word. */
@OnH2
class ActingForACustomer {

    private static final String PARTNERS = "/api/organisation/partners";

    @Autowired
    Api api;

    @Autowired
    TestTenant tenants;

    private FileApi files;
    private String organisation;
    private String global;
    private String partner;
    private String agent;

    @BeforeEach
    void meet(@LocalServerPort int port) {
        files = new FileApi(port);
        organisation = tenants.organisation("MIDSIZE_BUSINESS");
        global = tenants.administrator(organisation, "GLOBAL");
        partner = tenants.partner();
        agent = tenants.agent(partner);
    }

    @Test
    void beginsWithTheDelegation() {
        assertThat(open().status()).isEqualTo(422);
        assertThat(delegate().status()).isEqualTo(201);
        assertThat(open().<String>read("$.channel")).isEqualTo("PARTNER");
        assertThat(api.get(agent, "/api/organisations").<List<Map<String, String>>>read("$"))
                .containsExactly(Map.of("id", organisation, "name", "Proseware " + organisation));
    }

    @Test
    void endsAtOnceAlsoForWhatThePartnerHasOpened() {
        delegate();
        String request = open().location();
        String number = request.substring(request.lastIndexOf('/') + 1);
        String theirs = "/api/requests/" + api.open(global, TestTenant.subscription(organisation));
        String file = files.attach(agent, number, "a.png", SampleFiles.PNG).location();
        List<String> reads = Stream.of("", "/timeline", "/messages", "/receipt", "/attachments")
                .map(request::concat)
                .toList();
        assertThat(reads)
                .allSatisfy(path -> assertThat(api.get(agent, path).status()).isEqualTo(200));
        assertThat(total("")).isEqualTo(2);

        assertThat(api.send(global, "DELETE", PARTNERS + "/" + partner, null).status())
                .isEqualTo(204);

        assertThat(Stream.concat(reads.stream(), Stream.of(file, theirs)))
                .allSatisfy(path -> assertThat(api.get(agent, path).status()).isEqualTo(404));
        assertThat(api.get(agent, request).body().replace(number, "SR-2026-999999"))
                .isEqualTo(api.get(agent, "/api/requests/SR-2026-999999").body());
        assertThat(api.post(agent, request + "/messages", "{\"text\": \"Hello\"}")
                        .status())
                .isEqualTo(404);
        for (String deed : List.of("/confirm", "/withdraw")) {
            assertThat(api.post(agent, request + deed, null).status()).isEqualTo(404);
        }
        assertThat(api.post(agent, request + "/reopen", "{\"reason\": \"Because\"}")
                        .status())
                .isEqualTo(404);
        assertThat(files.attach(agent, number, "b.png", SampleFiles.PNG).status())
                .isEqualTo(404);
        assertThat(api.send(agent, "GET", "/requests/%s/receipt".formatted(number), null, "Accept", "text/html")
                        .status())
                .isEqualTo(404);
        assertThat(api.send(agent, "GET", "/requests/%s/attachments".formatted(number), null, "Accept", "text/html")
                        .status())
                .isEqualTo(404);
        assertThat(total("")).isZero();
        assertThat(total("&q=" + number)).isZero();
        assertThat(open().status()).isEqualTo(422);
        assertThat(api.get(agent, "/api/organisations").<List<Object>>read("$")).isEmpty();

        assertThat(api.get(global, request).<String>read("$.phase")).isEqualTo("ANSWERING");
        assertThat(files.download(global, file).statusCode()).isEqualTo(200);
    }

    @Test
    void aRepeatedCallWithTheSameKeyShowsNothingAfterTheEnd() {
        delegate();
        String body = body();
        assertThat(api.send(agent, "POST", "/api/requests", body, "Idempotency-Key", "k-" + organisation)
                        .status())
                .isEqualTo(201);
        api.send(global, "DELETE", PARTNERS + "/" + partner, null);
        Api.Answer repeated = api.send(agent, "POST", "/api/requests", body, "Idempotency-Key", "k-" + organisation);
        assertThat(repeated.status()).isIn(404, 422);
        assertThat(repeated.body()).doesNotContain("Mail is down");
    }

    @Test
    void endsForTheOneCustomerOnly() {
        String other = tenants.organisation("ENTERPRISE_E1");
        String otherGlobal = tenants.administrator(other, "GLOBAL");
        delegate();
        api.post(otherGlobal, PARTNERS, "{\"partner\": \"%s\"}".formatted(partner));
        api.send(global, "DELETE", PARTNERS + "/" + partner, null);
        assertThat(api.get(agent, "/api/organisations").<List<String>>read("$[*].id"))
                .containsExactly(other);
    }

    @Test
    void isTheCustomersToDecideOnly() {
        assertThat(api.send("grace", "DELETE", PARTNERS + "/northwind-partners", null)
                        .status())
                .isEqualTo(404);
        for (String user : List.of(agent, "pia", "erik", "nora")) {
            assertThat(api.post(user, PARTNERS, "{\"partner\": \"%s\"}".formatted(partner))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(api.get("marco", PARTNERS).<String>read("$[0].id")).isEqualTo("northwind-partners");
    }

    @Test
    void isToldWhatIsWrong() {
        Api.Answer unknown = api.post(global, PARTNERS, "{\"partner\": \"no-such\"}");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.<String>read("$.errors[0].field")).isEqualTo("partner");
        delegate();
        assertThat(delegate().status()).isEqualTo(409);
        assertThat(api.send(global, "DELETE", PARTNERS + "/no-such", null).status())
                .isEqualTo(404);
    }

    @Test
    void isRecorded() {
        delegate();
        api.send(global, "DELETE", PARTNERS + "/" + partner, null);
        assertThat(api.get("audrey", "/api/organisations/%s/changes".formatted(organisation))
                        .<List<String>>read("$[*].what"))
                .containsExactly("Delegation ended", "Delegation added");
        assertThat(api.get(global, "/api/partners").<List<String>>read("$[*].id"))
                .contains(partner, "northwind-partners");
    }

    private Api.Answer delegate() {
        return api.post(global, PARTNERS, "{\"partner\": \"%s\"}".formatted(partner));
    }

    private Api.Answer open() {
        return api.post(agent, "/api/requests", body());
    }

    private String body() {
        return Api.OPEN
                .formatted(TestTenant.subscription(organisation))
                .replaceFirst("\\{", "{\"organisation\": \"%s\",".formatted(organisation));
    }

    private int total(String query) {
        return api.get(agent, "/api/requests?state=OPEN" + query).read("$.total");
    }
}
