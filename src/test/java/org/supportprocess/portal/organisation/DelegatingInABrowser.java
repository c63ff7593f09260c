package org.supportprocess.portal.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.Browser;
import org.supportprocess.OnH2;
import org.supportprocess.PageCheck;
import org.supportprocess.api.Api;
import org.supportprocess.api.SampleFiles;
import org.supportprocess.api.TestTenant;
import org.supportprocess.intake.SupportDesk;

/** A customer lets a partner act for it, and ends it; its administrators come and go. As people see it. */
@OnH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DelegatingInABrowser {

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    TestTenant tenants;

    private Browser browser;
    private String organisation;
    private String global;

    /** In every language. */
    private LookedAt looked;

    @BeforeEach
    void open(@LocalServerPort int port) {
        desk.setClock(Instant.parse("2026-12-02T09:00:00Z"));
        browser = Browser.at(port);
        organisation = tenants.organisation("ENTERPRISE_E3");
        global = tenants.administrator(organisation, "GLOBAL");
    }

    @AfterAll
    void leave() {
        Browser.leave();
    }

    @Test
    void aPartnerSeesWhatTheCustomerDelegatesUntilTheCustomerEndsIt() {
        String partner = tenants.partner();
        String agent = tenants.agent(partner);
        Page customers = page(global, "/organisation");
        customers.selectOption("#partner", partner);
        customers.click("text=Delegate");
        assertThat(customers.innerText("main")).contains("The partner acts for you from now on.", "Lamna " + partner);
        PageCheck.shot(customers, "organisation-delegated");

        Page partners = page(agent, "/organisation");
        assertThat(partners.innerText("main")).contains("Customers you act for", "Proseware " + organisation);
        PageCheck.shot(partners, "organisation-partner");
        String number = api.post(
                        agent,
                        "/api/requests",
                        Api.OPEN
                                .formatted(TestTenant.subscription(organisation))
                                .replaceFirst("\\{", "{\"organisation\": \"%s\",".formatted(organisation)))
                .read("$.number");
        partners.navigate(address("/requests/" + number + "/attachments"));
        partners.setInputFiles("#file", new FilePayload("画面 🔥.png", "image/png", SampleFiles.PNG));
        partners.click("text=Attach >> nth=-1");
        assertThat(partners.navigate(address("/requests/" + number + "/attachments"))
                        .status())
                .isEqualTo(200);
        assertThat(partners.innerText("main")).contains("画面 🔥.png", TestTenant.name(agent));
        PageCheck.shot(partners, "attachments");

        customers.click("[aria-label='End the delegation to Lamna %s']".formatted(partner));
        assertThat(customers.innerText("h1")).isEqualTo("End the delegation to Lamna %s?".formatted(partner));
        PageCheck.shot(customers, "organisation-end");
        customers.click("button.danger");
        assertThat(customers.innerText("main"))
                .contains("The partner no longer acts for you.", "No partner acts for you.");

        assertThat(partners.reload().status()).isEqualTo(404);
        assertThat(partners.navigate(address("/organisation")).status()).isEqualTo(200);
        assertThat(partners.innerText("main")).doesNotContain(organisation);
        assertThat(partners.navigate(address("/requests?q=" + number)).status()).isEqualTo(200);
        assertThat(partners.innerText("main")).doesNotContain("Mail is down");
    }

    @Test
    void administratorsComeChangeAndGo() {
        String member = tenants.member(organisation);
        Page page = page(global, "/organisation");
        page.selectOption("#add-user", member);
        page.selectOption("#add-role", "BILLING");
        page.click("text=Add >> nth=-1");
        assertThat(page.innerText("main")).contains("The administrator has been added.", TestTenant.name(member));
        page.selectOption("#role-" + member, "SERVICE");
        page.click("[aria-label='Save the role of %s']".formatted(TestTenant.name(member)));
        assertThat(page.innerText("main")).contains("The role is as you chose.");
        PageCheck.shot(page, "organisation-administrators");

        page.click("[aria-label='Remove %s']".formatted(TestTenant.name(global)));
        assertThat(page.innerText("h1")).isEqualTo("Remove yourself as an administrator?");
        page.click("button.danger");
        assertThat(page.innerText("[role=alert]")).contains("The last global administrator has to stay one.");
        PageCheck.shot(page, "organisation-last");

        page.click("[aria-label='Remove %s']".formatted(TestTenant.name(member)));
        page.click("button.danger");
        assertThat(page.innerText("main")).contains("The administrator has been removed.");
        assertThat(page.locator("#changes ~ ol li").count()).isEqualTo(3);
    }

    @Test
    void theOthersLookOnly() {
        String billing = tenants.administrator(organisation, "BILLING");
        Page page = page(billing, "/organisation");
        assertThat(page.locator("main form").count()).isZero();
        assertThat(page.locator("#changes").count()).isZero();
        assertThat(page.innerText("main")).contains("Global administrators change it.");
        assertThat(page.navigate(address("/organisation/administrators/%s/remove".formatted(global)))
                        .status())
                .isEqualTo(403);
        PageCheck.shot(page(billing, "/organisation"), "organisation-read-only");
    }

    @Test
    void aFormThatWasMadeUpIsAnsweredBesideItsField() {
        tenants.member(organisation);
        Page page = page(global, "/organisation");
        page.evaluate("document.querySelector('#add-user').options[1].value = 'grace'");
        page.selectOption("#add-user", "grace");
        Response answer = page.waitForNavigation(() -> page.click("text=Add >> nth=-1"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(page.innerText("#add-error")).isEqualTo("Choose one of your people; this is not one of them.");
        assertThat(page.getAttribute("#add-user", "aria-invalid")).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "da", "ja"})
    void everybodyCanReadAndUseThePages(String language) {
        looked = looked == null ? something() : looked;
        Page page = page(looked.global, "/organisation?lang=" + language);
        suits(page, "organisation", language);
        page.navigate(address("/organisation/administrators/%s/remove".formatted(looked.member)));
        suits(page, "organisation-remove", language);
        page.navigate(address("/requests/%s/attachments?tooLarge".formatted(looked.number)));
        suits(page, "attachments-refused", language);
        suits(page(looked.agent, "/organisation?lang=" + language), "organisations", language);
    }

    private LookedAt something() {
        String member = tenants.administrator(organisation, "BILLING");
        tenants.member(organisation);
        String number = api.open(global, TestTenant.subscription(organisation));
        return new LookedAt(global, member, tenants.agent(tenants.partner()), number);
    }

    private void suits(Page page, String name, String language) {
        PageCheck.shot(page, name + "-" + language);
        PageCheck.suitsEverybody(page, language);
    }

    private Page page(String user, String path) {
        Page page = browser.window(user);
        page.navigate(address(path));
        return page;
    }

    private String address(String path) {
        return browser.address() + path;
    }

    private record LookedAt(String global, String member, String agent, String number) {}
}
