package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.customer.Administrator;
import org.supportprocess.customer.Administrators;

/** Global administrators decide who acts for their organisation; there is always one of them. */
abstract class ManagingAnOrganisation {

    private static final String ADMINISTRATORS = "/api/organisation/administrators";

    @Autowired
    Api api;

    @Autowired
    TestTenant tenants;

    @Autowired
    Administrators administrators;

    private String organisation;
    private String global;

    @BeforeEach
    void foundAnOrganisation() {
        organisation = tenants.organisation("ENTERPRISE_E3");
        global = tenants.administrator(organisation, "GLOBAL");
    }

    @Test
    void showsWhatTheOrganisationIsAndWhoActsForIt() {
        Map<String, Object> shown = api.get("kofi", "/api/organisation").read("$");
        assertThat(shown)
                .containsEntry("id", "woodgrove")
                .containsEntry("name", "Woodgrove")
                .containsEntry("country", "GB")
                .containsEntry("timeZone", "Europe/London")
                .containsEntry("accountManager", "Amal Haddad")
                .containsEntry("mayDecide", true);
        assertThat(api.get("grace", "/api/organisation").<String>read("$.subscriptions[1].usedWith"))
                .isEqualTo("SUB-E3");
        assertThat(api.get("marco", "/api/organisation").<String>read("$.partners[0].name"))
                .isEqualTo("Northwind Partners");
    }

    @Test
    void aMemberBecomesAnAdministratorOfAnotherKindAndNoneAgain() {
        String member = tenants.member(organisation);
        assertThat(api.get(member, "/api/requests").status()).isEqualTo(403);

        Api.Answer added = api.post(global, ADMINISTRATORS, administrator(member, "BILLING"));
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.location()).isEqualTo(ADMINISTRATORS + "/" + member);
        assertThat(api.get(member, "/api/requests").status()).isEqualTo(200);

        assertThat(api.put(global, added.location(), role("SERVICE")).<String>read("$.role"))
                .isEqualTo("SERVICE");
        assertThat(api.send(global, "DELETE", added.location(), null).status()).isEqualTo(204);
        assertThat(api.get(member, "/api/requests").status()).isEqualTo(403);
        assertThat(api.get(member, "/api/organisation").status()).isEqualTo(403);

        List<Map<String, String>> changes =
                api.get(global, "/api/organisation/changes").read("$");
        assertThat(changes)
                .extracting(change -> change.get("what"))
                .containsExactly("Administrator removed", "Role changed", "Administrator added");
        assertThat(changes)
                .extracting(change -> change.get("detail"))
                .containsExactly(
                        "%s (%s), was service administrator".formatted(TestTenant.name(member), member),
                        "%s (%s), from billing administrator to service administrator"
                                .formatted(TestTenant.name(member), member),
                        "%s (%s), billing administrator".formatted(TestTenant.name(member), member));
        assertThat(changes).allMatch(change -> change.get("actor").equals(global));
        assertThat(api.get("audrey", "/api/organisations/%s/changes".formatted(organisation))
                        .<List<Map<String, String>>>read("$"))
                .isEqualTo(changes);
    }

    /** Another customer's people, staff, a partner's people and nobody at all. */
    @Test
    void nobodyFindsOutWhoElseThereIs() {
        String nobody = api.post(global, ADMINISTRATORS, administrator("no-such-person", "BILLING"))
                .body();
        for (String other : List.of("nora", "grace", "erik", "admin", "pia", "Robin", "%", "' or '1'='1")) {
            Api.Answer answer = api.post(global, ADMINISTRATORS, administrator(other, "BILLING"));
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).isEqualTo(nobody).contains("is not one of your people");
        }
        for (String method : List.of("PUT", "DELETE")) {
            String body = method.equals("PUT") ? role("BILLING") : null;
            Api.Answer theirs = api.send(global, method, ADMINISTRATORS + "/grace", body);
            assertThat(theirs.status()).isEqualTo(404);
            assertThat(theirs.body().replace("grace", "nobody"))
                    .isEqualTo(api.send(global, method, ADMINISTRATORS + "/nobody", body)
                            .body());
        }
        assertThat(changes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BILLING", "PASSWORD", "SERVICE", "USER_MANAGEMENT"})
    void theOthersOnlyLook(String role) {
        String other = tenants.administrator(organisation, role);
        String member = tenants.member(organisation);
        String partner = tenants.partner();
        assertThat(api.get(other, "/api/organisation").<Boolean>read("$.mayDecide"))
                .isFalse();
        assertThat(api.get(other, "/api/organisation/changes").status()).isEqualTo(403);
        assertThat(api.post(other, ADMINISTRATORS, administrator(member, "GLOBAL"))
                        .status())
                .isEqualTo(403);
        assertThat(api.put(other, ADMINISTRATORS + "/" + other, role("GLOBAL")).status())
                .isEqualTo(403);
        assertThat(api.send(other, "DELETE", ADMINISTRATORS + "/" + global, null)
                        .status())
                .isEqualTo(403);
        assertThat(api.post(other, "/api/organisation/partners", "{\"partner\": \"%s\"}".formatted(partner))
                        .status())
                .isEqualTo(403);
        assertThat(api.send(other, "DELETE", "/api/organisation/partners/" + partner, null)
                        .status())
                .isEqualTo(403);
        assertThat(changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nora, 403", "pia, 403", "erik, 403", "audrey, 403", "admin, 403", ", 401"})
    void isNothingForThoseWhoBelongToNone(String user, int status) {
        assertThat(api.get(user, "/api/organisation").status()).isEqualTo(status);
        assertThat(api.post(user, ADMINISTRATORS, administrator("nora", "GLOBAL"))
                        .status())
                .isEqualTo(status);
        assertThat(api.send(user, "DELETE", ADMINISTRATORS + "/grace", null).status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"audrey, 200", "anton, 200", "admin, 200", "erik, 403", "grace, 403", "pia, 403", "nora, 403"})
    void theRecordOfAnyOrganisationIsForThoseWhoAudit(String user, int status) {
        assertThat(api.get(user, "/api/organisations/contoso/changes").status()).isEqualTo(status);
        assertThat(api.get(user, "/api/organisations/no-such/changes").status()).isEqualTo(status == 200 ? 404 : 403);
    }

    // ---- the last one

    @Test
    void theLastGlobalAdministratorStaysOne() {
        tenants.administrator(organisation, "BILLING");
        String self = ADMINISTRATORS + "/" + global;
        assertThat(api.send(global, "DELETE", self, null).status()).isEqualTo(409);
        Api.Answer demoted = api.put(global, self, role("BILLING"));
        assertThat(demoted.status()).isEqualTo(409);
        assertThat(demoted.<String>read("$.detail")).contains("Make somebody else a global administrator first");
        assertThat(api.put(global, self, role("GLOBAL")).status()).isEqualTo(200);
        assertThat(changes()).isEmpty();
    }

    @Test
    void oneselfCanGoIfAnotherOneStays() {
        String other = tenants.administrator(organisation, "GLOBAL");
        assertThat(api.send(global, "DELETE", ADMINISTRATORS + "/" + global, null)
                        .status())
                .isEqualTo(204);
        assertThat(api.get(global, "/api/organisation").status()).isEqualTo(403);
        assertThat(api.send(other, "DELETE", ADMINISTRATORS + "/" + other, null).status())
                .isEqualTo(409);
    }

    @RepeatedTest(5)
    void twoWhoRemoveEachOtherAtOnceDoNotBothSucceed() {
        String other = tenants.administrator(organisation, "GLOBAL");
        assertThat(atOnce(() -> remove(global, other), () -> remove(other, global)))
                .containsOnlyOnce(204)
                .containsAnyOf(403, 409);
        assertThat(globals()).hasSize(1);
    }

    @RepeatedTest(5)
    void twoWhoGoAtOnceDoNotBothGo() {
        String other = tenants.administrator(organisation, "GLOBAL");
        assertThat(atOnce(() -> remove(global, global), () -> remove(other, other)))
                .containsExactlyInAnyOrder(204, 409);
        assertThat(globals()).hasSize(1);
    }

    @RepeatedTest(5)
    void ofTwoWhoAddTheSamePersonAtOnceOneDoes() {
        String other = tenants.administrator(organisation, "GLOBAL");
        String member = tenants.member(organisation);
        assertThat(atOnce(
                        () -> api.post(global, ADMINISTRATORS, administrator(member, "SERVICE"))
                                .status(),
                        () -> api.post(other, ADMINISTRATORS, administrator(member, "BILLING"))
                                .status()))
                .containsExactlyInAnyOrder(201, 409);
        assertThat(changes()).hasSize(1);
    }

    // ---- small businesses

    @ParameterizedTest
    @ValueSource(strings = {"SMALL_BUSINESS", "SMALL_BUSINESS_PREMIUM"})
    void aSmallBusinessHasOneKindOfAdministratorWhoDecides(String plan) {
        String small = tenants.organisation(plan);
        String administrator = tenants.administrator(small, "ADMINISTRATOR");
        String member = tenants.member(small);
        Api.Answer refused = api.post(administrator, ADMINISTRATORS, administrator(member, "GLOBAL"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.<String>read("$.errors[0].field")).isEqualTo("role");
        assertThat(remove(administrator, administrator)).isEqualTo(409);
        assertThat(api.post(administrator, ADMINISTRATORS, administrator(member, "ADMINISTRATOR"))
                        .status())
                .isEqualTo(201);
        assertThat(remove(administrator, administrator)).isEqualTo(204);
    }

    @Test
    void aLargerOneHasNoAdministratorWithoutAFunction() {
        String member = tenants.member(organisation);
        assertThat(api.post(global, ADMINISTRATORS, administrator(member, "ADMINISTRATOR"))
                        .<String>read("$.errors[0].field"))
                .isEqualTo("role");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                         | user
            {"user": "nora"}                           | role
            {"user": "", "role": "GLOBAL"}             | user
            {"user": "a\\u0000", "role": "GLOBAL"}     | user
            {"user": "nora", "role": "EMPEROR"}        | role
            {"user": "nora", "role": "GLOBAL", "x": 1} | x
            {"user": 7, "role": "GLOBAL"}              | user
            """)
    void namesTheFieldOfABodyThatDoesNotHold(String body, String field) {
        Api.Answer answer = api.post(global, ADMINISTRATORS, body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.<List<String>>read("$.errors[*].field")).contains(field);
    }

    private List<Integer> atOnce(IntSupplier one, IntSupplier other) {
        CyclicBarrier start = new CyclicBarrier(2);
        return List.of(started(start, one), started(start, other)).stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static CompletableFuture<Integer> started(CyclicBarrier start, IntSupplier deed) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        start.await();
                    } catch (Exception broken) {
                        throw new IllegalStateException(broken);
                    }
                    return deed.getAsInt();
                },
                task -> new Thread(task).start());
    }

    private int remove(String by, String user) {
        return api.send(by, "DELETE", ADMINISTRATORS + "/" + user, null).status();
    }

    private List<Administrator> globals() {
        return administrators.findByOrganisationOrderByUser(organisation).stream()
                .filter(Administrator::settlesOwnAffairs)
                .toList();
    }

    private List<Object> changes() {
        return api.get("audrey", "/api/organisations/%s/changes".formatted(organisation))
                .read("$");
    }

    private static String administrator(String user, String role) {
        return "{\"user\": \"%s\", \"role\": \"%s\"}".formatted(user, role);
    }

    private static String role(String role) {
        return "{\"role\": \"%s\"}".formatted(role);
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends ManagingAnOrganisation {}

    @OnPostgres
    static class OnTheProductionDatabase extends ManagingAnOrganisation {}
}
