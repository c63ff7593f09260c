package org.supportprocess.models;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.Browser;
import org.supportprocess.OnH2;
import org.supportprocess.PageCheck;

/** An analyst changes a table in the browser, another approves it, and it is brought back; the checks of the product look on. */
@OnH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangingATable {

    private static final String DAYS = "td[data-element-id='outputEntry_customerTurnEverybody_reopenWindowDays']";

    @Autowired
    ModelDesk models;

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.at(port);
    }

    @AfterEach
    void restore() {
        models.leave();
    }

    @AfterAll
    void leave() {
        Browser.leave();
    }

    @Test
    void saysWhatTheChangeLeavesBehindAndKeepsIt() {
        Page anton = atTheTable();
        type(anton, DAYS, "21");
        assertThat(anton.locator("#changes")).hasText("Changed: Customer turn.");
        assertThat(anton.locator("#version-customer-turn")).hasValue("1.1.1");
        anton.click("#send");
        assertThat(anton.locator("#stopped")).containsText("says 10, 14, 3, 5, 6, and answers 10, 21, 3, 5, 6");
        assertThat(anton.locator("#stopped")).containsText("expects “14” for “Reopen window (calendar days)”");
        assertThat(anton.locator("#stopped")).not().containsText("has changed and is still called");
        PageCheck.shot(anton, "desk-tables-stopped");
        assertThat(anton.locator(DAYS)).containsText("21");
    }

    @Test
    void goesLiveOverASecondAnalystAndBack() {
        int own = models.live();
        Page anton = atTheTable();
        type(anton, DAYS, "21");
        String sentence = anton.textContent("td.annotation >> nth=0").strip();
        type(anton, "td.annotation >> nth=0", sentence.replace("14 days", "21 days"));
        for (int line = 0; line < 5; line++) {
            anton.fill("#examples tr >> nth=%d >> input >> nth=8".formatted(line + 1), "21");
        }
        anton.fill("#comment", "Three weeks to reopen");
        PageCheck.shot(anton, "desk-tables");
        anton.click("#send");
        assertThat(anton.locator("h1")).containsText("PROPOSED");
        assertThat(anton.locator("#changed ~ table")).containsText("customer-turn.csv");

        Page anja = browser.window("anja");
        anja.navigate(anton.url());
        anja.fill("#reason", "Agreed with the team leads");
        anja.click("text=Approve: make it live");
        assertThat(anja.locator("h1")).containsText("LIVE");

        Page admin = browser.window("admin");
        admin.navigate(browser.address() + "/desk/models/" + own);
        admin.fill("#reason", "Too long after all");
        admin.click("text=Restore: make it live again");
        assertThat(admin.locator("h1")).containsText("LIVE");
        org.assertj.core.api.Assertions.assertThat(models.live()).isEqualTo(own);
    }

    @Test
    void isNotForAuditors() {
        Page audrey = browser.window("audrey");
        audrey.navigate(browser.address() + "/desk/models/tables");
        assertThat(audrey.locator("#tables")).hasCount(0);
    }

    private Page atTheTable() {
        Page anton = browser.window("anton");
        anton.navigate(browser.address() + "/desk/models");
        anton.click("text=Change a table or its examples here");
        anton.click("#choice button:has-text('Customer turn')");
        assertThat(anton.locator("#name")).hasText("Customer turn");
        return anton;
    }

    private static void type(Page page, String cell, String text) {
        page.click(cell);
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        page.keyboard().press("Tab");
        assertThat(page.locator(cell)).containsText(text);
    }
}
