package org.supportprocess.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.Browser;
import org.supportprocess.OnH2;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;

/** Somebody in front of the real Tasklist, or of a page of ours beside it. */
@OnH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AtTheDesk {

    static final Instant MORNING = Instant.parse("2026-12-02T08:00:00Z");

    static final String ANSWER = "userTask_answerRequest";
    static final String RESOLVE = "userTask_resolveRequest";

    /** Whatever a page, a template or a mail might take for something else than text. */
    static final String HOSTILE = """
            <b>bold</b> <img src=x onerror=alert(1)>
            ${x} #{y} {{7*7}}

              “quoted” "it's" &amp; مرحبا שלום 😀 日本語""";

    @Autowired
    SupportDesk desk;

    @LocalServerPort
    int port;

    Browser browser;

    @BeforeEach
    void setTheClock() {
        browser = Browser.at(port);
        desk.setClock(MORNING);
    }

    @AfterAll
    void leave() {
        Browser.leave();
    }

    /** The page of ours that shows a request. */
    Page sheet(String user, RequestNumber number) {
        Page page = browser.window(user);
        page.navigate(address("/desk/requests/" + number));
        assertThat(page.locator(".desk-tile").first()).isVisible();
        return page;
    }

    /** A task in Tasklist, claimed unless somebody has it. */
    Page task(String user, RequestNumber number, String key) {
        Page page = look(user, number, key);
        if (desk.task(number, key).getAssignee() == null) {
            page.locator(".task-card button:has-text('Claim'), .task-card a:has-text('Claim')")
                    .first()
                    .click();
        }
        assertThat(page.locator(".disabled-form")).hasCount(0);
        return page;
    }

    /** The same, and it stays whose it is. */
    Page look(String user, RequestNumber number, String key) {
        Page page = browser.tasklist(user, desk.task(number, key).getId());
        assertThat(page.locator("support-request .desk-line").first()).containsText(number.value());
        return page;
    }

    /** The same after the task was left. */
    Page lookAgain(String user, RequestNumber number, String key) {
        assertThat(browser.tasklist(user).locator("support-request")).hasCount(0);
        return look(user, number, key);
    }

    /** What cannot be shown before Tasklist has been loaded anew. */
    static void startsAnew(Page page, Runnable deed) {
        page.evaluate("window.before = true");
        deed.run();
        page.waitForFunction("!window.before && document.querySelector('.task-filter')");
    }

    static Locator complete(Page page) {
        return page.locator("button:has-text('Complete')");
    }

    void completes(Page page, RequestNumber number, Phase next) {
        complete(page).click();
        eventually(page, () -> desk.request(number).phase() == next);
    }

    /** The page answers in its own time; each look gives it a moment to. */
    static void eventually(Page page, BooleanSupplier condition) {
        page.waitForCondition(condition);
    }

    static Locator action(Page page, String label) {
        return page.locator(".desk-acts").getByText(label);
    }

    static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    String address(String path) {
        return browser.address() + path;
    }
}
