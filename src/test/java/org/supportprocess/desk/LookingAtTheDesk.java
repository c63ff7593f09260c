package org.supportprocess.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionOperations;
import org.supportprocess.Browser;
import org.supportprocess.OnH2;
import org.supportprocess.PageCheck;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.SupportRequests;
import org.supportprocess.request.number.RequestNumber;

/** The page that leads to any request, to the workload and to an account manager's customers, in a browser. */
@OnH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LookingAtTheDesk {

    @Autowired
    SupportDesk desk;

    @Autowired
    SupportRequests requests;

    @Autowired
    TransactionOperations transaction;

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.at(port);
    }

    @AfterAll
    void leave() {
        Browser.leave();
    }

    @Test
    void showsAnAccountManagerTheOpenRequestsOfTheirCustomersOnly() {
        RequestNumber theirs = desk.open("kofi", Draft.of("SUB-E4")).number();
        RequestNumber others = desk.open("grace", Draft.of("SUB-E3")).number();
        Page page = desk("amal");
        assertThat(page.locator("main")).containsText(theirs.value());
        assertThat(page.locator("main")).not().containsText(others.value());
        assertThat(page.locator("main")).not().containsText("fallen ill");
    }

    @Test
    void findsARequestByItsNumberAndLeadsToIt() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        Page page = desk("erik");
        page.fill("#q", number.value());
        page.keyboard().press("Enter");
        page.click("a:has-text('%s')".formatted(number));
        assertThat(page).hasURL(browser.address() + "/desk/requests/" + number);
    }

    @Test
    void showsFirstThatTheCustomerHasWrittenAfterClosing() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.withdraw("grace", number);
        transaction.executeWithoutResult(mail -> {
            SupportRequest request = requests.findToChange(number.value()).orElseThrow();
            request.keepMessage("It is back.", "grace", desk.now());
            requests.save(request);
        });
        Page page = browser.window("erik");
        page.navigate(browser.address() + "/desk/requests/" + number);
        assertThat(page.locator("support-request p").first()).containsText("The customer wrote after closing");
        assertThat(page.locator(".desk-talk")).containsText("Customer: written after closing");
        PageCheck.shot(page, "desk-after-closing");
        PageCheck.isAccessible(page);
    }

    @Test
    void closesAsConfirmedInWhatTheCustomerWrote() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.answerAs("erik", number, "SOLVED", "Please sign in again.");
        desk.hear("grace", number, "Thanks, it works.");
        Page page = browser.window("erik");
        page.navigate(browser.address() + "/desk/requests/" + number);
        assertThat(page.locator(".desk-clock")).containsText("The customer acted last");
        page.click("button:has-text('Close as confirmed')");
        page.selectOption("select[name=entry]", new SelectOption().setIndex(1));
        PageCheck.shot(page, "desk-confirmed");
        PageCheck.isAccessible(page);
        page.click("button:text-is('Close')");
        assertThat(page.locator(".desk-clock")).containsText("confirmed by the customer");
    }

    @Test
    void saysWhatIsInTheWayOfTheCustomersTurn() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.answerAs("erik", number, "SOLVED", "Please sign in again.");
        desk.link(number);
        Page page = browser.window("erik");
        page.navigate(browser.address() + "/desk/requests/" + number);
        assertThat(page.locator(".desk-clock")).containsText("Nobody’s turn: the outage goes on");
        PageCheck.shot(page, "desk-nobodys-turn");
        Page portal = browser.window("grace");
        portal.navigate(browser.address() + "/requests/" + number);
        assertThat(portal.locator("#status")).containsText("You need not answer before it is over");
        PageCheck.shot(portal, "portal-nobodys-turn");
        portal.navigate(browser.address() + "/requests");
        PageCheck.shot(portal, "portal-turns");
        desk.endOutage();
    }

    @Test
    void movesEverythingThatSomebodyHasWhoHasFallenIll() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.answer("erik", number, "I am on it.");
        Page page = desk("lars");
        assertThat(page.locator("main")).containsText("Erik Lund");
        page.selectOption("#from", "erik");
        page.fill("#reason", "Erik is ill");
        PageCheck.shot(page, "desk-workload");
        page.click("text=Move everything");
        assertThat(page.locator("[role=status]")).containsText("given back to their queues");
        org.assertj.core.api.Assertions.assertThat(
                        desk.task(number, "userTask_resolveRequest").getAssignee())
                .isNull();
        PageCheck.isAccessible(page);
    }

    private Page desk(String user) {
        Page page = browser.window(user);
        page.navigate(browser.address() + "/desk");
        return page;
    }
}
