package org.supportprocess;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.number.RequestNumber;

/** Tasklist as the product's own: its name, its filters, and nothing that is refused anyway. */
@OnH2
class LookingAtTasklist {

    @AfterAll
    static void leave() {
        Browser.leave();
    }

    @Autowired
    SupportDesk desk;

    @LocalServerPort
    int port;

    @Test
    void findsTheProductAndOnesFiltersAndNoButtonForWhatIsRefused() {
        RequestNumber number = desk.open("grace", Draft.critical("SUB-E3")).number();
        Browser browser = Browser.at(port);
        Page page = browser.window("erik");
        page.navigate(browser.address() + "/camunda/app/tasklist/default/#/?task="
                + desk.task(number, "userTask_answerRequest").getId());

        page.waitForSelector(".task-filter");
        assertThat(page.locator(".task-filter").first()).containsText("My requests");
        assertThat(page.locator(".task-filter").getByText("My queues")).isVisible();
        assertThat(page).hasTitle("Support Tasklist");
        page.waitForSelector("[cam-tasklist-task-meta] .claim");
        assertThat(page.locator(".desk-link a")).hasAttribute("href", browser.address() + "/desk");
        assertThat(page.locator(".help-link a")).hasAttribute("href", browser.address() + "/desk/help");
        for (String refused : new String[] {
            ".ce-eol-banner", ".create-task-action", ".createCommentLink", ".start-process-action", ".reset-due-date"
        }) {
            for (Locator control : page.locator(refused).all()) {
                assertThat(control).not().isVisible();
            }
        }
        assertThat(page.url()).contains("sorting");
        PageCheck.shot(page, "tasklist");
    }
}
