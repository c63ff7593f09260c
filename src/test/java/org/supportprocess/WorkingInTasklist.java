package org.supportprocess;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.Message;
import org.supportprocess.request.Phase;
import org.supportprocess.request.RequestNumber;

/** Engineers and team leads at work, in the real Tasklist. */
@OnH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkingInTasklist {

    @Autowired
    SupportDesk desk;

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = browser == null ? new Browser(port) : browser;
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void answersAndSolvesARequest() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        Page page = task("erik", number, "userTask_answerRequest");
        assertThat(page.locator("form[role=form]")).containsText(number.value());
        page.fill("#answer", "I am on it.\n<b>${x}</b>");
        shot(page, "answer-request");
        complete(page, number, Phase.RESOLVING);
        assertThat(desk.conversation(number))
                .last()
                .extracting(Message::author, Message::text)
                .containsExactly("erik", "I am on it.\n<b>${x}</b>");

        page = task("erik", number, "userTask_resolveRequest");
        page.getByText("Solved.").click();
        page.fill("textarea:visible", "Please sign in again.");
        shot(page, "resolve-request");
        complete(page, number, Phase.SOLUTION_PROPOSED);
    }

    @Test
    void handsARequestOver() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.answer("erik", number, "I am on it.");
        Page page = task("erik", number, "userTask_resolveRequest");
        page.getByText("Handed over.").click();
        Locator queue = page.locator("select:visible");
        queue.selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("lync-online"));
        page.locator("button:has-text('Complete')").click();
        eventually(() -> desk.request(number).queue().equals("lync-online"), page);
    }

    @Test
    void reviewsAnEscalation() {
        RequestNumber number = desk.open("grace", Draft.critical("SUB-E3")).number();
        desk.travel(Duration.ofHours(2));
        Page page = task("lars", number, "userTask_reviewEscalation");
        assertThat(page.locator("form[role=form]")).containsText("nobody yet");
        assertThat(page.locator("form[role=form]")).containsText("exchange-online");
        page.fill("textarea:visible", "Erik is called in");
        shot(page, "review-escalation");
        page.locator("button:has-text('Complete')").click();
        eventually(() -> !desk.hasTask(number, "userTask_reviewEscalation"), page);
        assertThat(desk.timeline(number))
                .last()
                .extracting(entry -> entry.actor() + ": " + entry.detail())
                .isEqualTo("lars: Erik is called in");
    }

    @Test
    void followsACriticalRequestUntilItIsAnswered() {
        RequestNumber number = desk.open("grace", Draft.critical("SUB-E3")).number();
        Page page = task("dora", number, "userTask_followCriticalRequest");
        assertThat(page.locator("form[role=form]")).containsText("promised");
        page.fill("textarea:visible", "Called the data centre");
        shot(page, "follow-critical-request");
        page.locator("button:has-text('Complete')").click();
        eventually(() -> !desk.hasTask(number, "userTask_followCriticalRequest"), page);
        assertThat(desk.timeline(number))
                .last()
                .extracting(entry -> entry.actor() + ": " + entry.detail())
                .isEqualTo("dora: Called the data centre");
    }

    private Page task(String user, RequestNumber number, String key) {
        Page page = browser.signedIn(user);
        page.navigate(browser.address() + "/camunda/app/tasklist/default/#/?task="
                + desk.task(number, key).getId());
        if (desk.task(number, key).getAssignee() == null) {
            page.locator("button:has-text('Claim'), a:has-text('Claim')")
                    .first()
                    .click();
        }
        assertThat(page.locator("form[role=form]")).containsText(number.value());
        return page;
    }

    private void complete(Page page, RequestNumber number, Phase next) {
        page.locator("button:has-text('Complete')").click();
        eventually(() -> desk.request(number).phase() == next, page);
    }

    /** The page answers in its own time; each look gives it a moment to. */
    private static void eventually(java.util.function.BooleanSupplier condition, Page page) {
        page.waitForCondition(condition);
    }

    private static void shot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    }
}
