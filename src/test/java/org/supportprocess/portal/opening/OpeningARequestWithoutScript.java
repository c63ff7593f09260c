package org.supportprocess.portal.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.portal.WithoutScript;
import org.supportprocess.portal.WithoutScript.Page;
import org.supportprocess.request.number.RequestNumber;

/** The page that opens a request does all it does with plain forms. */
@OnH2
class OpeningARequestWithoutScript {

    @LocalServerPort
    int port;

    @Autowired
    SupportDesk desk;

    @Autowired
    Api api;

    @Autowired
    JdbcTemplate database;

    private WithoutScript browser;

    @BeforeEach
    void onAWednesday() {
        desk.setClock(Instant.parse("2026-12-02T10:00:00Z"));
        database.update("delete from request_draft");
        browser = new WithoutScript(port);
    }

    @Test
    void opensItAndRepeatsThePromise() {
        Page page = asked("grace");
        Page opened = browser.send("/requests/new", page, complete());
        assertThat(opened.path()).matches("/requests/SR-\\d{4}-\\d+(\\?.*)?");
        assertThat(database.queryForMap(
                        "select * from support_request where number = ?",
                        opened.path().replaceAll("/requests/|\\?.*", "")))
                .containsEntry("SUMMARY", "Nobody can send mail")
                .containsEntry("SEVERITY", "A")
                .containsEntry("CONTACT_METHOD", "PHONE")
                .containsEntry("CONTACT_PHONE", "+1 212 555 0142")
                .containsEntry("SELF_SERVICE_TRIED", true)
                .containsEntry("CHANNEL", "PORTAL");
    }

    @Test
    void showsThePromiseFirst() {
        Integer before = count("support_request");
        Page page = browser.send("/requests/new", asked("grace"), and(complete(), "show", "true"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(count("support_request")).isEqualTo(before);
        assertThat(page.text())
                .contains(
                        "An engineer will contact you by 06:00 today, New York time. We work day and night.",
                        "Severity: Critical (A)",
                        "+1 800 555 0199");
    }

    @Test
    void opensOneHoweverOftenItIsSent() {
        Page page = asked("grace");
        String first = browser.send("/requests/new", page, complete()).path();
        assertThat(browser.send("/requests/new", page, complete()).path()).isEqualTo(first);
        Page changed = browser.send("/requests/new", page, and(complete(), "summary", "Something else"));
        assertThat(changed.status()).isEqualTo(422);
        assertThat(changed.text()).contains("This form has been sent before");
    }

    @Test
    void showsARefusedFormAgainWithEverythingInIt() {
        Page refused = browser.send(
                "/requests/new",
                asked("grace"),
                and(complete(), "summary", "", "description", "It <b>broke</b>", "contactPhone", "", "condition", ""));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "id=\"errors\" role=\"alert\" tabindex=\"-1\" autofocus",
                        "href=\"#summary\"",
                        "href=\"#condition\"",
                        "aria-invalid=\"true\" aria-describedby=\"summary-hint summary-error\"",
                        "id=\"summary-error\"",
                        "It &lt;b&gt;broke&lt;/b&gt;</textarea>")
                .doesNotContain("<b>broke");
        assertThat(refused.text())
                .contains("Say in one sentence what is wrong.", "Give a number if we are to call you.");
    }

    static Stream<Arguments> hostile() {
        Stream<String> fields = Stream.of(
                "organisation",
                "subscription",
                "supportType",
                "service",
                "issueType",
                "topic",
                "summary",
                "usersAffected",
                "workaround",
                "businessImpact",
                "condition",
                "requestedSeverity",
                "description",
                "contactMethod",
                "contactPhone",
                "contactLanguage");
        return fields.flatMap(field -> Stream.of(
                        "<script>alert(1)</script>",
                        "${T(java.lang.Runtime)}",
                        "a\0b",
                        "x".repeat(1_000_000),
                        "\u202Eabc")
                .filter(value -> !(isText(field) && (value.startsWith("<") || value.startsWith("$"))))
                .filter(value -> !(field.equals("organisation")))
                .map(value -> Arguments.of(field, value)));
    }

    private static boolean isText(String field) {
        return field.equals("summary") || field.equals("description");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void namesAFieldThatDoesNotHold(String field, String value) {
        Page refused = browser.send("/requests/new", asked("grace"), and(complete(), field, value));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#%s\"".formatted(field)).doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            <script>alert(1)</script> | &lt;script&gt;alert(1)&lt;/script&gt;
            [[${7*7}]] __${7*7}__ | [[${7*7}]] __${7*7}__
            ' or 1=1; drop table message -- | &#39; or 1=1; drop table message --
            """)
    void keepsAnyTextAsText(String text, String shown) {
        Page page = browser.send(
                "/requests/new", asked("grace"), and(complete(), "summary", text, "description", text, "show", "true"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("value=\"%s\"".formatted(shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"key", "owner", "follows", "drawn", "article", "selfServiceTried"})
    void standsAnythingInItsHiddenFields(String field) {
        for (String value : new String[] {"", "\0", "x".repeat(10_000), "${7*7}", "../../etc/passwd"}) {
            Page page = browser.send("/requests/new", asked("grace"), and(complete(), field, value, "show", "true"));
            assertThat(page.status()).as("%s=%.20s", field, value).isEqualTo(200);
        }
    }

    @Test
    void isNotToldTwoThingsAtOnce() {
        assertThat(browser.send("/requests/new", asked("grace"), and(complete(), "show", "true", "save", "true"))
                        .status())
                .isEqualTo(200);
        assertThat(browser.send("/requests/new/solved", asked("grace"), Map.of())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void needsTheTokenOfItsPage() {
        Page page = asked("grace");
        Map<String, String> forged = and(complete(), "key", page.hidden().get("key"));
        assertThat(browser.post("/requests/new", forged).status()).isEqualTo(403);
        assertThat(browser.post("/requests/new/live", forged).status()).isEqualTo(403);
        assertThat(browser.post("/requests/new/discard", forged).status()).isEqualTo(403);
    }

    @Test
    void refusesASubscriptionOfSomebodyElse() {
        Page refused = browser.send("/requests/new", asked("grace"), and(complete(), "subscription", "SUB-E4"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Choose a subscription of this organisation.");
        assertThat(refused.body()).doesNotContain("Enterprise E4");
    }

    @Test
    void refusesASeverityWithoutElevatedSupport() {
        Page refused = browser.send("/requests/new", asked("grace"), and(complete(), "requestedSeverity", "B"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("it takes elevated support");
    }

    @Test
    void givesAPointerAtOnce() {
        Page page = browser.send(
                "/requests/new",
                asked("grace"),
                Map.of(
                        "supportType",
                        "PRE_SALES",
                        "service",
                        "SUBSCRIPTION",
                        "subscription",
                        "SUB-E3",
                        "topic",
                        "VOLUME_LICENSING",
                        "show",
                        "true"));
        assertThat(page.text())
                .contains("Please turn to the volume licensing contact named in your agreement.")
                .doesNotContain("An engineer will contact you");
    }

    @Test
    void asksOnlyWhatGoesWithTheKindOfSupport() {
        Page page = browser.send(
                "/requests/new",
                asked("grace"),
                Map.of("supportType", "BILLING", "service", "LYNC_ONLINE", "show", "true"));
        assertThat(page.body())
                .contains("name=\"businessImpact\"", "value=\"SUBSCRIPTION_MANAGEMENT\"", "value=\"SUBSCRIPTION\"")
                .doesNotContain("name=\"condition\"", "value=\"LYNC_ONLINE\"", "value=\"ADVICE\"");
    }

    @Test
    void showsWhatIsWrittenAboutBillsWhereABillIsAskedAbout() {
        Page page = browser.send(
                "/requests/new", asked("grace"), Map.of("supportType", "BILLING", "summary", "zzz", "show", "true"));
        assertThat(page.body())
                .contains("Understanding your bill")
                .doesNotContain("Directory synchronisation and single sign-on");
    }

    @Test
    void goesOnFromAnEarlierRequestOfOnesOwnOnly() {
        RequestNumber own = desk.open("grace", Draft.of("SUB-E3")).number();
        RequestNumber foreign = desk.open("kofi", Draft.of("SUB-E4")).number();
        browser.signIn("grace");
        Page page = browser.get("/requests/new?follows=" + own);
        assertThat(page.text()).contains("This request goes on from " + own);
        String opened = browser.send("/requests/new", page, complete()).path().replaceAll("/requests/|\\?.*", "");
        assertThat(database.queryForObject(
                        "select follows from support_request where number = ?", String.class, opened))
                .isEqualTo(own.value());
        assertThat(browser.get("/requests/new?follows=" + foreign).text()).doesNotContain(foreign.value());
        assertThat(browser.get("/requests/new?follows=%00%27").status()).isIn(200, 400);
    }

    @Test
    void isForCustomersOnly() {
        browser.signIn("erik");
        assertThat(browser.get("/requests/new").status()).isEqualTo(403);
        WithoutScript nora = new WithoutScript(port);
        nora.signIn("nora");
        assertThat(nora.get("/requests/new").status()).isEqualTo(403);
        assertThat(new WithoutScript(port).get("/requests/new").path()).startsWith("/login");
    }

    @ParameterizedTest
    @CsvSource({
        "de, Jemand aus dem Support meldet sich bis 'heute, 06:00 Uhr'",
        "da, En tekniker kontakter dig senest i dag kl. 06.00",
        "ja, エンジニアが本日 6:00",
    })
    void speaksTheReadersLanguage(String language, String promise) {
        asked("grace");
        Page page = browser.get("/requests/new?lang=" + language);
        Page asked = browser.send("/requests/new", page, and(complete(), "show", "true"));
        assertThat(asked.text()).contains(promise.replace("'", ""));
        assertThat(asked.body()).doesNotContain("??");
    }

    private Page asked(String user) {
        browser.signIn(user);
        return browser.get("/requests/new");
    }

    private Integer count(String rows) {
        return database.queryForObject("select count(*) from " + rows, Integer.class);
    }

    static Map<String, String> complete() {
        Map<String, String> form = new TreeMap<>();
        form.put("subscription", "SUB-E3");
        form.put("supportType", "TECHNICAL");
        form.put("service", "EXCHANGE_ONLINE");
        form.put("issueType", "SERVICE_USE");
        form.put("summary", "Nobody can send mail");
        form.put("description", "Since this morning.");
        form.put("condition", "UNUSABLE");
        form.put("usersAffected", "ALL");
        form.put("workaround", "false");
        form.put("businessImpact", "SEVERE");
        form.put("contactMethod", "PHONE");
        form.put("contactPhone", "+1 212 555 0142");
        form.put("contactLanguage", "en");
        form.put("selfServiceTried", "true");
        return form;
    }

    static Map<String, String> and(Map<String, String> form, String... changes) {
        Map<String, String> changed = new TreeMap<>(form);
        for (int field = 0; field < changes.length; field += 2) {
            changed.put(changes[field], changes[field + 1]);
        }
        return changed;
    }
}
