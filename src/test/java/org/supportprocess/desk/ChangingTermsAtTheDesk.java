package org.supportprocess.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.Browser;
import org.supportprocess.OnH2;
import org.supportprocess.PageCheck;
import org.supportprocess.api.Api;
import org.supportprocess.api.TestTenant;
import org.supportprocess.portal.PortalWindow;

/** Operations change what a customer has agreed on a page of the desk, in a browser; auditors read it there. */
@OnH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangingTermsAtTheDesk {

    @Autowired
    Api api;

    @Autowired
    TestTenant tenants;

    @LocalServerPort
    int port;

    private Browser browser;
    private String organisation;
    private String subscription;

    @BeforeEach
    void open() {
        browser = Browser.at(port);
        organisation = tenants.organisation("ENTERPRISE_E3");
        subscription = TestTenant.subscription(organisation);
    }

    @AfterAll
    void leave() {
        Browser.leave();
    }

    @Test
    void isReachedFromWhereOperationsArrive() {
        Page page = browser.window("admin");
        page.navigate(browser.address() + "/camunda/app/cockpit/default/");
        assertThat(page.locator("a:text-is('Desk')")).isVisible();
        PageCheck.shot(page, "cockpit-desk-link");
        page.click("a:text-is('Desk')");
        page.click("a:has-text('elevated support, country and time zone')");
        page.fill("#q", subscription);
        page.keyboard().press("Enter");
        assertThat(page.locator("tbody tr")).hasCount(1);
        PageCheck.isAccessible(page);
        page.click("a:has-text('%s')".formatted(organisation));
        assertThat(page).hasURL(browser.address() + "/desk/customers/" + organisation);
    }

    @Test
    void changesThePlanAndThePlaceAndShowsWhoDidIt() {
        Page page = customer("admin");
        page.selectOption("#plan-1", "MIDSIZE_BUSINESS");
        page.selectOption("#support-1", "PREMIER");
        page.check("#trial-1");
        page.click("text=Change the terms");
        assertThat(page.locator("[role=status]")).containsText(subscription);
        page.selectOption("#country", "FR");
        page.fill("#timeZone", "Europe/Paris");
        page.click("text=Change the place");
        assertThat(page.locator("main")).containsText("There is no calendar for this country");
        assertThat(page.locator("tbody")).containsText("Plan changed");
        assertThat(page.locator("tbody")).containsText("Midsize Business");
        assertThat(page.locator("tbody")).containsText("France");
        assertThat(page.locator("tbody")).containsText("Paris time");
        PageCheck.shot(page, "desk-terms");
        PageCheck.isAccessible(page);
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasChosen() {
        Page page = customer("admin");
        page.selectOption("#plan-1", "SMALL_BUSINESS");
        page.selectOption("#support-1", "PREMIER");
        page.click("text=Change the terms");
        assertThat(page.locator("[role=alert]")).containsText("does not count for the plan SMALL_BUSINESS in DE");
        assertThat(page.locator("#plan-1")).hasValue("SMALL_BUSINESS");
        assertThat(page.locator("#support-1")).hasAttribute("aria-invalid", "true");
        PageCheck.shot(page, "desk-terms-refused");
        PageCheck.isAccessible(page);
        page.fill("#timeZone", "Mars/Olympus");
        page.click("text=Change the place");
        assertThat(page.locator("[role=alert]")).containsText("must be a time zone of the IANA list");
        assertThat(page.locator("#timeZone")).hasValue("Mars/Olympus");
    }

    @Test
    void isReadByAuditorsWithoutAnythingToChange() {
        Page page = customer("audrey");
        assertThat(page.locator("main")).containsText("Enterprise E3");
        assertThat(page.locator("main form")).hasCount(0);
        PageCheck.isAccessible(page);
    }

    @Test
    void isNotForAnybodyElse() {
        for (String user : new String[] {"erik", "lars", "grace", "pia"}) {
            PortalWindow window = PortalWindow.signedIn(port, user);
            org.assertj.core.api.Assertions.assertThat(
                            window.open("/desk/customers/" + organisation).statusCode())
                    .isEqualTo(403);
        }
        PortalWindow auditor = PortalWindow.signedIn(port, "audrey");
        String token = auditor.open("/desk").body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        auditor.post("/desk/customers/" + organisation, token, "country", "JP", "timeZone", "Asia/Tokyo");
        org.assertj.core.api.Assertions.assertThat(
                        api.get("admin", "/api/organisations/" + organisation).<String>read("$.country"))
                .isEqualTo("DE");
    }

    @Test
    void isToldToTheCustomersOwnPeople() {
        String global = tenants.administrator(organisation, "GLOBAL");
        api.put("admin", "/api/organisations/" + organisation, "{\"country\": \"JP\", \"timeZone\": \"Asia/Tokyo\"}");
        PortalWindow window = PortalWindow.signedIn(port, global).in("de");
        org.assertj.core.api.Assertions.assertThat(window.open("/organisation").body())
                .contains("Deutschland → Japan", "Europe/Berlin → Asia/Tokyo");
    }

    private Page customer(String user) {
        Page page = browser.window(user);
        page.navigate(browser.address() + "/desk/customers/" + organisation);
        return page;
    }
}
