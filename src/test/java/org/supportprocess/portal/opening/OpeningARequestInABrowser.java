package org.supportprocess.portal.opening;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.Browser;
import org.supportprocess.OnH2;
import org.supportprocess.PageCheck;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;

/** The stories of opening a request, or of not having to. */
@OnH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpeningARequestInABrowser {

    @Autowired
    SupportDesk desk;

    @Autowired
    Api api;

    @Autowired
    JdbcTemplate database;

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void onAWednesday() {
        browser = Browser.at(port);
        desk.setClock(Instant.parse("2026-12-02T12:30:00Z"));
        database.update("delete from request_draft");
    }

    @AfterAll
    void leave() {
        Browser.leave();
    }

    @Test
    void showsThePromiseWhileTheQuestionsAreAnswered() {
        Page page = form("marco");
        assertThat(page.locator("#prospect")).containsText("Answer the questions");
        page.selectOption("#service", "EXCHANGE_ONLINE");
        assertThat(page.locator("#topic option[value=MAILBOX_MIGRATION]")).hasCount(1);
        page.selectOption("#issueType", "SERVICE_USE");
        page.fill("#summary", "Outlook cannot connect since nine");
        assertThat(page.locator("#beforehand")).containsText("Outlook cannot connect, but mail works in the browser");
        critical(page);
        assertThat(page.locator("#prospect .promise"))
                .hasText("An engineer will contact you by 14:30 today, Berlin time. We work day and night.");
        assertThat(page.locator("#prospect")).containsText("Severity: Critical (A)");
        assertThat(page.locator("#prospect")).containsText("+49 30 23125 321");
        PageCheck.shot(page, "open-critical");
        page.check("#businessImpact-MODERATE");
        assertThat(page.locator("#prospect .promise"))
                .hasText(
                        "An engineer will contact you by 17:00 tomorrow, Berlin time. We work in your business hours.");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("businessImpact-MODERATE");
        page.fill("#description", "Everybody sees “Disconnected”.\nThe web app works for nobody either.");
        page.click("#send");
        page.waitForURL("**/requests/SR-*");
        assertThat(page.locator("main")).containsText("An engineer will contact you by 17:00 tomorrow, Berlin time.");
        assertThat(page.locator("main")).containsText("Thank you.");
        PageCheck.shot(page, "open-thanks");
    }

    @Test
    void letsAnElevatedCustomerSetTheSeverityAndSeeWhatTheTableSays() {
        Page page = form("kofi");
        page.selectOption("#service", "LYNC_ONLINE");
        page.selectOption("#issueType", "SERVICE_USE");
        critical(page);
        assertThat(page.locator("#prospect .promise")).containsText("by 13:30 today, London time");
        page.check("#requestedSeverity-C");
        assertThat(page.locator("#prospect .promise")).containsText("by 16:30 today, London time");
        assertThat(page.locator("#prospect"))
                .containsText("You have set it. From your answers it would be: Critical (A).");
        PageCheck.shot(page, "open-elevated");
        assertThat(form("marco").locator("[name=requestedSeverity]")).hasCount(0);
    }

    @Test
    void offersTheTelephoneToASmallBusinessForCriticalTroubleOnly() {
        Page page = form("anna");
        page.selectOption("#service", "EXCHANGE_ONLINE");
        page.selectOption("#issueType", "SERVICE_USE");
        critical(page);
        assertThat(page.locator("#prospect")).containsText("+1 800 555 0199");
        page.check("#usersAffected-ONE");
        assertThat(page.locator("#prospect")).containsText("Not by telephone");
        assertThat(page.locator("#prospect")).containsText("for critical requests (severity A) only");
        assertThat(page.locator("#prospect")).not().containsText("+1 800 555 0199");
        PageCheck.shot(page, "open-small-business");
    }

    @Test
    void keepsOfficeHoursForBills() {
        Page page = form("marco");
        page.check("#supportType-BILLING");
        assertThat(page.locator("#condition")).hasCount(0);
        page.check("#businessImpact-MODERATE");
        assertThat(page.locator("#prospect")).containsText("No hour is promised.");
        assertThat(page.locator("#prospect")).containsText("Monday to Friday, 09:00–17:00, Berlin time");
        PageCheck.shot(page, "open-billing");
    }

    @Test
    void pointsElsewhereAtOnce() {
        Page page = form("grace");
        page.selectOption("#subscription", "SUB-E3");
        page.check("#supportType-PRE_SALES");
        page.selectOption("#service", "SUBSCRIPTION");
        page.selectOption("#topic", "VOLUME_LICENSING");
        assertThat(page.locator("#prospect")).containsText("volume licensing contact named in your agreement");
        PageCheck.shot(page, "open-pointer");
    }

    @Test
    void bringsBackWhatWasTypedAfterALostSession() {
        Page page = form("marco");
        page.selectOption("#service", "EXCHANGE_ONLINE");
        page.fill("#summary", "Nothing may get lost");
        assertThat(page.locator("#kept")).containsText("Saved as a draft");
        loseTheSession(page);
        page.fill("#description", "Typed after the session had ended");
        page.click("#summary");
        assertThat(page.locator("#prospect")).containsText("Your session has ended. What you typed is kept.");
        PageCheck.shot(page, "open-signed-out");
        page.click("#prospect a");
        page.fill("input[name=username]", "marco");
        page.fill("input[name=password]", "demo");
        page.click("main button[type=submit]");
        page.waitForURL("**/requests/new*");
        assertThat(page.locator("#summary")).hasValue("Nothing may get lost");
        assertThat(page.locator("#description")).hasValue("Typed after the session had ended");
        assertThat(page.locator("#service")).hasValue("EXCHANGE_ONLINE");
    }

    @Test
    void opensNothingWhereAnArticleIsEnough() {
        Integer before = database.queryForObject("select count(*) from support_request", Integer.class);
        Page page = form("marco");
        page.selectOption("#service", "SHAREPOINT_ONLINE");
        page.fill("#summary", "Access denied for one colleague");
        page.locator("#beforehand li", new Page.LocatorOptions().setHasText("Access denied"))
                .locator("button")
                .click();
        page.waitForURL("**/requests");
        assertThat(page.locator("main")).containsText("the article was enough");
        assertThat(database.queryForObject("select count(*) from support_request", Integer.class))
                .isEqualTo(before);
        assertThat(database.queryForMap("select * from avoided_request where user_id = 'marco'"))
                .containsEntry("ARTICLE", "sharepoint-permissions")
                .containsEntry("SERVICE", "SHAREPOINT_ONLINE");
        page.navigate(browser.address() + "/requests/new");
        assertThat(page.locator("#summary")).hasValue("");
    }

    @Test
    void isUsedByAPartnerInTheNameOfACustomer() {
        Page page = form("pia");
        assertThat(page.locator("#about")).containsText("on behalf of the organisation");
        page.selectOption("#organisation", "adatum");
        assertThat(page.locator("#subscription")).hasValue("SUB-MID");
        page.selectOption("#service", "EXCHANGE_ONLINE");
        page.selectOption("#issueType", "SERVICE_USE");
        critical(page);
        assertThat(page.locator("#prospect .promise")).containsText("14:30 today, Berlin time");
        page.fill("#summary", "Adatum cannot send mail");
        page.fill("#description", "Nobody there can.");
        PageCheck.shot(page, "open-partner");
        page.click("#send");
        page.waitForURL("**/requests/SR-*");
        assertThat(database.queryForMap("select * from support_request where summary = 'Adatum cannot send mail'"))
                .containsEntry("ORGANISATION", "adatum")
                .containsEntry("CHANNEL", "PARTNER")
                .containsEntry("OPENED_BY", "pia");
    }

    @Test
    void showsADisturbanceBeforeAnythingElse() {
        String outage = api.post("dora", "/api/outages", """
                        {"service": "EXCHANGE_ONLINE", "summary": "Mail to other providers arrives up to two hours late."}""").read("$.outage.number");
        Page page = form("marco");
        assertThat(page.locator("#beforehand")).containsText("Exchange Online is disturbed.");
        page.selectOption("#service", "LYNC_ONLINE");
        assertThat(page.locator("#beforehand")).containsText("No disturbance is known.");
        page.selectOption("#service", "EXCHANGE_ONLINE");
        assertThat(page.locator("#beforehand")).containsText("up to two hours late");
        PageCheck.shot(page, "open-disturbance");
        page.navigate(browser.address() + "/help");
        assertThat(page.locator("main")).containsText("up to two hours late");
        PageCheck.shot(page, "help-disturbance");
        api.post("dora", "/api/outages/%s/resolve".formatted(outage), "{\"text\": \"Mail flows again.\"}");
    }

    @Test
    void putsTheFocusOnWhatIsWrong() {
        Page page = form("marco");
        page.click("#send");
        assertThat(page.locator("#errors")).isFocused();
        page.click("#errors a[href='#summary']");
        assertThat(page.locator("#summary")).isFocused();
        PageCheck.isAccessible(page);
        PageCheck.shot(page, "open-refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "da", "ja"})
    void isOpenToEverybody(String language) {
        Page page = browser.window("kofi");
        page.setViewportSize(1280, 900);
        page.navigate(browser.address() + "/requests/new?lang=" + language);
        page.selectOption("#service", "EXCHANGE_ONLINE");
        page.selectOption("#issueType", "SERVICE_USE");
        page.fill("#summary", "Outlook");
        critical(page);
        assertThat(page.locator("#prospect .promise")).isVisible();
        suits(page, "open", language);
        page.setViewportSize(320, 700);
        suits(page, "open-small", language);
        page.setViewportSize(1280, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        suits(page, "open-dark", language);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.navigate(browser.address() + "/help?q=outlook");
        suits(page, "help-found", language);
        page.navigate(browser.address() + "/help");
        suits(page, "help", language);
        page.navigate(browser.address() + "/help/sharepoint-permissions");
        suits(page, "article", language);
    }

    private static void suits(Page page, String name, String language) {
        PageCheck.shot(page, name + "-" + language);
        PageCheck.suitsEverybody(page, language);
    }

    private static void critical(Page page) {
        page.check("#condition-UNUSABLE");
        page.check("#usersAffected-ALL");
        page.check("#workaround-false");
        page.check("#businessImpact-SEVERE");
    }

    private static void loseTheSession(Page page) {
        page.context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    private Page form(String user) {
        Page page = browser.window(user);
        page.setViewportSize(1280, 900);
        page.navigate(browser.address() + "/requests/new");
        return page;
    }
}
