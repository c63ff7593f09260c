package org.supportprocess.portal.organisation;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.Browser;
import org.supportprocess.OnH2;
import org.supportprocess.PageCheck;
import org.supportprocess.wording.PortalLanguage;

@OnH2
class SettlingProgramsInABrowser {

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.at(port);
    }

    @AfterAll
    static void leave() {
        Browser.leave();
    }

    @ParameterizedTest
    @EnumSource(PortalLanguage.class)
    void isAccessibleAndFitsEveryScreenInEveryLanguage(PortalLanguage language) {
        Page page = browser.window("yuki");
        go(page, "/organisation/tokens?lang=" + language.tag());
        page.fill("#name", "Monitor " + language);
        page.click("form.stack button");
        check(page, "tokens-issued", language);
        page.fill("#name", "Monitor " + language);
        page.click("form.stack button");
        check(page, "tokens-refused", language);
        go(page, "/organisation/webhooks");
        page.fill("#url", "http://localhost:9/events");
        page.click("form.stack button");
        check(page, "webhooks-added", language);
        page.fill("#url", "http://169.254.169.254/");
        page.click("form.stack button");
        check(page, "webhooks-refused", language);
        page.click("ul.people a");
        page.click("main form button.secondary");
        check(page, "webhook", language);
        page.click("main form button.danger");
        go(page, "/organisation");
        check(page, "organisation", language);
    }

    private void go(Page page, String path) {
        page.navigate(browser.address() + path);
    }

    private static void check(Page page, String name, PortalLanguage language) {
        PageCheck.shot(page, name + "-" + language.tag());
        PageCheck.suitsEverybody(page, language.tag());
    }
}
