package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;

/** Operations agree on plans, elevated support, countries and time zones; who changed what from when on is on record. */
abstract class ChangingTheTermsOfACustomer {

    @Autowired
    Api api;

    @Autowired
    TestTenant tenants;

    private String organisation;
    private String subscription;

    @BeforeEach
    void foundAnOrganisation() {
        organisation = tenants.organisation("ENTERPRISE_E3");
        subscription = TestTenant.subscription(organisation);
    }

    @Test
    void answersWithTheSubscriptionAsItIsNowAndWhoChangedIt() {
        Api.Answer changed = agree("MIDSIZE_BUSINESS", "PREMIER", true);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.<Map<String, Object>>read("$"))
                .containsEntry("id", subscription)
                .containsEntry("organisation", organisation)
                .containsEntry("plan", "MIDSIZE_BUSINESS")
                .containsEntry("elevatedSupport", "PREMIER")
                .containsEntry("trial", true)
                .containsEntry("supportedAs", "MIDSIZE_BUSINESS")
                .containsEntry("elevatedSupportCounts", true);
        List<Map<String, String>> history = changed.read("$.history");
        assertThat(history)
                .extracting(change ->
                        String.join(" ", change.get("actor"), change.get("what"), change.get("from"), change.get("to")))
                .containsExactlyInAnyOrder(
                        "admin Plan changed ENTERPRISE_E3 MIDSIZE_BUSINESS",
                        "admin Elevated support changed NONE PREMIER",
                        "admin Trial changed false true");
        assertThat(history).allMatch(change -> change.get("at").matches("\\d{4}-.*[+-]\\d\\d:00"));
        assertThat(history).extracting(change -> change.get("subject")).containsOnly(subscription);
        assertThat(api.get("audrey", address()).body()).isEqualTo(changed.body());
    }

    @Test
    void answersWithTheOrganisationAsItIsNowAndWhoMovedIt() {
        Api.Answer moved = move("JP", "Asia/Tokyo");
        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.<Map<String, Object>>read("$"))
                .containsEntry("id", organisation)
                .containsEntry("country", "JP")
                .containsEntry("timeZone", "Asia/Tokyo")
                .containsEntry("calendar", "JP 1.0.0")
                .containsEntry("ownCalendar", true);
        assertThat(moved.<List<Map<String, String>>>read("$.history"))
                .extracting(change -> change.get("actor") + " " + change.get("detail"))
                .containsExactlyInAnyOrder(
                        "admin Proseware %s, from DE to JP".formatted(organisation),
                        "admin Proseware %s, from Europe/Berlin to Asia/Tokyo".formatted(organisation));
        assertThat(moved.<String>read("$.subscriptions[0].id")).isEqualTo(subscription);
        assertThat(api.get("audrey", "/api/organisations/" + organisation).body())
                .isEqualTo(moved.body());
    }

    @Test
    void takesTheCalendarForAllOthersWhereACountryHasNoneOfItsOwn() {
        Api.Answer moved = move("FR", "Europe/Paris");
        assertThat(moved.<String>read("$.calendar")).isEqualTo("standard 1.0.0");
        assertThat(moved.<Boolean>read("$.ownCalendar")).isFalse();
    }

    @Test
    void isOnRecordBesideWhatTheCustomerHasDecided() {
        String global = tenants.administrator(organisation, "GLOBAL");
        String member = tenants.member(organisation);
        api.post(
                global,
                "/api/organisation/administrators",
                "{\"user\": \"%s\", \"role\": \"BILLING\"}".formatted(member));
        agree("ENTERPRISE_E4", "NONE", false);
        List<Map<String, String>> changes = api.get("audrey", "/api/organisations/%s/changes".formatted(organisation))
                .read("$");
        assertThat(changes)
                .extracting(change -> change.get("what"))
                .containsExactlyInAnyOrder("Plan changed", "Administrator added");
        assertThat(api.get(global, "/api/organisation/changes").<List<Map<String, String>>>read("$"))
                .isEqualTo(changes);
    }

    @Test
    void namesAnAccountManager() {
        String path = "/api/organisations/" + organisation + "/account-manager";
        Api.Answer named = api.put("admin", path, "{\"user\": \"amal\"}");
        assertThat(named.status()).isEqualTo(200);
        assertThat(named.<String>read("$.accountManager")).isEqualTo("amal");
        assertThat(named.<List<Map<String, String>>>read("$.history"))
                .extracting(change -> change.get("what") + " " + change.get("to"))
                .containsExactly("Account manager named amal");
        assertThat(api.put("lars", path, "{\"user\": \"amal\"}").status()).isEqualTo(403);
        Api.Answer unknown = api.put("admin", path, "{\"user\": \"erik\"}");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.body()).contains("account-manager: [amal]");
    }

    @Test
    void changesNothingAndRecordsNothingWhereAllIsAsItWas() {
        assertThat(agree("ENTERPRISE_E3", "NONE", false).<List<?>>read("$.history"))
                .isEmpty();
        assertThat(move("DE", "Europe/Berlin").<List<?>>read("$.history")).isEmpty();
        agree("ENTERPRISE_E4", "NONE", false);
        assertThat(agree("ENTERPRISE_E4", "NONE", false).<List<?>>read("$.history"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "anton, 403",
        "audrey, 403",
        "erik, 403",
        "lars, 403",
        "dora, 403",
        "petra, 403",
        "amal, 403",
        "grace, 403",
        "pia, 403",
        "nora, 403",
        ", 401"
    })
    void isForOperationsOnly(String user, int status) {
        Api.Answer agreed = api.put(user, address(), terms("ENTERPRISE_E4", "NONE", false));
        Api.Answer moved = api.put(user, "/api/organisations/" + organisation, place("JP", "Asia/Tokyo"));
        assertThat(List.of(agreed.status(), moved.status())).containsOnly(status);
        assertThat(api.put(user, "/api/organisations/no-such", place("JP", "Asia/Tokyo"))
                        .status())
                .isEqualTo(status);
        if (status == 403 && !user.equals("nora")) {
            assertThat(agreed.<String>read("$.detail")).contains("by operations");
            assertThat(moved.<String>read("$.detail")).contains("by operations");
        }
        assertThat(api.get("admin", address()).<String>read("$.plan")).isEqualTo("ENTERPRISE_E3");
    }

    @ParameterizedTest
    @CsvSource({
        "audrey, 200",
        "anton, 200",
        "admin, 200",
        "erik, 403",
        "lars, 403",
        "grace, 403",
        "pia, 403",
        "nora, 403",
        ", 401"
    })
    void isReadByThoseWhoAuditToo(String user, int status) {
        assertThat(api.get(user, address()).status()).isEqualTo(status);
        assertThat(api.get(user, "/api/organisations/" + organisation).status()).isEqualTo(status);
    }

    @Test
    void isNotForTheCustomersOwnPeopleAndPrograms() {
        String global = tenants.administrator(organisation, "GLOBAL");
        Api.Answer answer = api.put(global, address(), terms("ENTERPRISE_E4", "PREMIER", false));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(api.get(global, "/api/organisation").<String>read("$.subscriptions[0].plan"))
                .isEqualTo("ENTERPRISE_E3");
    }

    @Test
    void knowsNoOtherOrganisationsSubscriptions() {
        String other = tenants.organisation("MIDSIZE_BUSINESS");
        String theirs = "/api/organisations/%s/subscriptions/%s".formatted(other, subscription);
        assertThat(api.put("admin", theirs, terms("ENTERPRISE_E4", "NONE", false))
                        .status())
                .isEqualTo(404);
        assertThat(api.get("admin", theirs).status()).isEqualTo(404);
        assertThat(api.put("admin", "/api/organisations/no-such", place("JP", "Asia/Tokyo"))
                        .status())
                .isEqualTo(404);
        assertThat(api.put("admin", "/api/organisations/no-such/subscriptions/SUB", terms("YAMMER", "NONE", false))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"plan": "ENTERPRISE_E9", "elevatedSupport": "NONE", "trial": false}                     | plan
            {"elevatedSupport": "NONE", "trial": false}                                              | plan
            {"plan": 3, "elevatedSupport": "NONE", "trial": false}                                   | plan
            {"plan": "ENTERPRISE_E3", "elevatedSupport": "PLATINUM", "trial": false}                 | elevatedSupport
            {"plan": "ENTERPRISE_E3", "trial": false}                                                | elevatedSupport
            {"plan": "ENTERPRISE_E3", "elevatedSupport": "NONE"}                                     | trial
            {"plan": "ENTERPRISE_E3", "elevatedSupport": "NONE", "trial": "perhaps"}                 | trial
            {"plan": "ENTERPRISE_E3", "elevatedSupport": "NONE", "trial": false, "usedWith": "SUB"}  | usedWith
            {"plan": "SMALL_BUSINESS", "elevatedSupport": "PREMIER", "trial": false}                 | elevatedSupport
            {"plan": "ENTERPRISE_E3", "elevatedSupport": "PROFESSIONAL_DIRECT", "trial": false}      | elevatedSupport
            """)
    void namesTheFieldOfTermsThatDoNotHold(String body, String field) {
        refuses(api.put("admin", address(), body), field);
        assertThat(api.get("admin", address()).<List<?>>read("$.history")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"country": "ZZ", "timeZone": "Europe/Berlin"}          | country
            {"country": "de", "timeZone": "Europe/Berlin"}          | country
            {"country": "DEU", "timeZone": "Europe/Berlin"}         | country
            {"country": "", "timeZone": "Europe/Berlin"}            | country
            {"timeZone": "Europe/Berlin"}                           | country
            {"country": "DE"}                                       | timeZone
            {"country": "DE", "timeZone": "Mars/Olympus"}           | timeZone
            {"country": "DE", "timeZone": "europe/berlin"}          | timeZone
            {"country": "DE", "timeZone": "+02:00"}                 | timeZone
            {"country": "DE", "timeZone": "UTC+2"}                  | timeZone
            {"country": "DE", "timeZone": "Z"}                      | timeZone
            {"country": "DE", "timeZone": "Europe/Berlin\\u0000"}   | timeZone
            {"country": "DE", "timeZone": 2}                        | timeZone
            {"country": "DE", "timeZone": "Europe/Berlin", "x": 1}  | x
            """)
    void namesTheFieldOfAPlaceThatDoesNotExist(String body, String field) {
        refuses(api.put("admin", "/api/organisations/" + organisation, body), field);
        assertThat(api.get("admin", "/api/organisations/" + organisation).<List<?>>read("$.history"))
                .isEmpty();
    }

    @Test
    void tellsThatElevatedSupportDoesNotCountWhereTheCustomerMovesTo() {
        move("GB", "Europe/London");
        assertThat(agree("ENTERPRISE_E3", "PROFESSIONAL_DIRECT", false).<Boolean>read("$.elevatedSupportCounts"))
                .isTrue();
        Api.Answer moved = move("DE", "Europe/Berlin");
        assertThat(moved.<String>read("$.subscriptions[0].elevatedSupport")).isEqualTo("PROFESSIONAL_DIRECT");
        assertThat(moved.<Boolean>read("$.subscriptions[0].elevatedSupportCounts"))
                .isFalse();
        assertThat(agree("ENTERPRISE_E3", "PROFESSIONAL_DIRECT", false).status())
                .isEqualTo(200);
        refuses(api.put("admin", address(), terms("ENTERPRISE_E4", "PROFESSIONAL_DIRECT", false)), "elevatedSupport");
    }

    // ---- used with another one

    @Test
    void anAdditionalServiceGoesOnInheriting() {
        String visio = tenants.additional(organisation, "VISIO_ONLINE");
        agree("MIDSIZE_BUSINESS", "CLOUD_VANTAGE", false);
        Api.Answer inherited = api.get("admin", address(visio));
        assertThat(inherited.<Map<String, Object>>read("$"))
                .containsEntry("plan", "VISIO_ONLINE")
                .containsEntry("supportedAs", "MIDSIZE_BUSINESS")
                .containsEntry("elevatedSupport", "CLOUD_VANTAGE")
                .containsEntry("elevatedSupportCounts", true)
                .containsEntry("usedWith", subscription);
        // as it was read, with one thing changed
        Api.Answer trial = api.put("admin", address(visio), terms("VISIO_ONLINE", "CLOUD_VANTAGE", true));
        assertThat(trial.<List<?>>read("$.history")).hasSize(1);
        agree("MIDSIZE_BUSINESS", "NONE", false);
        assertThat(api.get("admin", address(visio)).<String>read("$.elevatedSupport"))
                .isEqualTo("NONE");
    }

    @Test
    void anAdditionalServiceHasNoElevatedSupportOfItsOwnAndStaysOne() {
        String visio = tenants.additional(organisation, "VISIO_ONLINE");
        refuses(api.put("admin", address(visio), terms("VISIO_ONLINE", "PREMIER", false)), "elevatedSupport");
        refuses(api.put("admin", address(visio), terms("ENTERPRISE_E4", "NONE", false)), "plan");
        assertThat(api.put("admin", address(visio), terms("PROJECT_ONLINE", "NONE", false))
                        .<String>read("$.supportedAs"))
                .isEqualTo("ENTERPRISE_E3");
    }

    // ---- finding and colliding

    @Test
    void isFoundByNameIdOrSubscription() {
        for (String text : List.of("proseware " + organisation, organisation, subscription, "ENTERPRISE_E3")) {
            assertThat(found(text).contains(organisation)).isEqualTo(!text.equals("ENTERPRISE_E3"));
        }
        assertThat(found("%")).isEmpty();
        assertThat(found("contoso")).containsExactly("contoso");
        assertThat(api.get("grace", "/api/organisations?q=litware").<List<String>>read("$[*].id"))
                .containsExactly("contoso");
    }

    @RepeatedTest(5)
    void ofTwoChangesAtOnceEachIsRecordedAsWhatItChanged() {
        List<Integer> answers = Stream.of("ENTERPRISE_E4", "MIDSIZE_BUSINESS")
                .map(plan -> CompletableFuture.supplyAsync(
                        () -> agree(plan, "NONE", false).status(), task -> new Thread(task).start()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsExactly(200, 200);
        List<Map<String, String>> history = api.get("admin", address()).read("$.history");
        assertThat(history).hasSize(2);
        assertThat(history).extracting(change -> change.get("from")).contains("ENTERPRISE_E3");
        Map<String, String> first = history.stream()
                .filter(change -> change.get("from").equals("ENTERPRISE_E3"))
                .findFirst()
                .orElseThrow();
        Map<String, String> second = history.stream()
                .filter(change -> !change.get("from").equals("ENTERPRISE_E3"))
                .findFirst()
                .orElseThrow();
        assertThat(second.get("from")).isEqualTo(first.get("to"));
        assertThat(api.get("admin", address()).<String>read("$.plan")).isEqualTo(second.get("to"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%27", "..%2f", "a%20b"})
    void knowsNothingByAnImpossibleName(String name) {
        assertThat(api.get("admin", "/api/organisations/" + name).status()).isIn(400, 404);
        assertThat(api.put("admin", "/api/organisations/" + name, place("JP", "Asia/Tokyo"))
                        .status())
                .isIn(400, 404);
    }

    private List<String> found(String text) {
        return api.get(
                        "admin",
                        "/api/organisations?q=" + text.replace("%", "%25").replace(" ", "%20"))
                .read("$[*].id");
    }

    private static void refuses(Api.Answer answer, String field) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.<List<String>>read("$.errors[*].field")).contains(field);
    }

    private Api.Answer agree(String plan, String support, boolean trial) {
        return api.put("admin", address(), terms(plan, support, trial));
    }

    private Api.Answer move(String country, String zone) {
        return api.put("admin", "/api/organisations/" + organisation, place(country, zone));
    }

    private String address() {
        return address(subscription);
    }

    private String address(String id) {
        return "/api/organisations/%s/subscriptions/%s".formatted(organisation, id);
    }

    static String terms(String plan, String support, boolean trial) {
        return "{\"plan\": \"%s\", \"elevatedSupport\": \"%s\", \"trial\": %s}".formatted(plan, support, trial);
    }

    static String place(String country, String zone) {
        return "{\"country\": \"%s\", \"timeZone\": \"%s\"}".formatted(country, zone);
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends ChangingTheTermsOfACustomer {}

    @OnPostgres
    static class OnTheProductionDatabase extends ChangingTheTermsOfACustomer {}
}
