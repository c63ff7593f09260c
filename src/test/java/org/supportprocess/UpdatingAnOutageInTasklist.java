package org.supportprocess;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.outage.Outage;
import org.supportprocess.outage.Outages;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;

/** A team lead with an outage and three customers, in the real Tasklist; the customers read of it in the portal. */
@OnH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpdatingAnOutageInTasklist {

    @Autowired
    SupportDesk desk;

    @Autowired
    Outages outages;

    @Autowired
    TaskService tasks;

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeAll
    void open() {
        desk.setClock(Instant.parse("2026-12-02T09:00:00Z"));
        browser = Browser.at(port);
    }

    @AfterAll
    void leave() {
        Browser.leave();
    }

    @Test
    void isReadByAllItsCustomers() {
        List<RequestNumber> numbers =
                new ArrayList<>(List.of(open("grace", "SUB-E3"), open("marco", "SUB-MID"), open("kofi", "SUB-E4")));
        desk.answer("sofia", numbers.get(1), "I am on it.");

        Page page = browser.tasklist("lars");
        declare(page, numbers);
        Outage outage = outages.openOf(Service.SHAREPOINT_ONLINE).get(0);
        assertThat(outage.declaredBy()).isEqualTo("lars");

        RequestNumber late = open("billy", "SUB-E3");
        link(late, outage);
        numbers.add(late);

        update(outage, "It goes on.", "We are <b>restarting</b> ${all} the servers.\n😀", "outage-update");
        Page portal = browser.window("grace");
        portal.navigate(browser.address() + "/requests/" + numbers.get(0));
        assertThat(portal.locator("#status")).containsText("This request belongs to a known outage.");
        assertThat(portal.locator("#conversation")).containsText("We are <b>restarting</b> ${all} the servers.");
        assertThat(portal.locator("#timeline")).containsText("Part of a known outage");
        PageCheck.shot(portal, "outage-customer");

        update(outage, "It is resolved.", "Sites open again.", "outage-resolve");
        assertThat(numbers)
                .allSatisfy(number -> assertThat(desk.request(number).phase()).isEqualTo(Phase.SOLUTION_PROPOSED));
        portal.reload();
        assertThat(portal.locator("#conversation")).containsText("Sites open again.");
        numbers.forEach(number -> desk.withdraw(desk.request(number).opening().openedBy(), number));
    }

    private void declare(Page page, List<RequestNumber> numbers) {
        page.locator("a:has-text('Start process')").first().click();
        page.locator(".modal-body a:has-text('Outage')").click();
        page.selectOption(
                "#service", new com.microsoft.playwright.options.SelectOption().setLabel("SharePoint Online"));
        page.fill("#summary", "Sites do not open.");
        numbers.forEach(number -> page.check("input[name='" + number + "']"));
        PageCheck.shot(page, "outage-declare");
        page.locator(".modal-footer button:has-text('Start')").click();
        page.waitForCondition(() -> !outages.openOf(Service.SHAREPOINT_ONLINE).isEmpty());
    }

    private void link(RequestNumber number, Outage outage) {
        Page page = browser.window("sofia");
        page.navigate(browser.address() + "/desk/requests/" + number);
        assertThat(page.locator("support-outages")).containsText("Sites do not open.");
        page.getByText("Link to this outage").click();
        assertThat(page.locator("support-outages")).containsText("Linked to " + outage.number());
        PageCheck.shot(page, "outage-link");
        assertThat(outages.explaining(number)).map(Outage::number).contains(outage.number());
    }

    private void update(Outage outage, String choice, String text, String shot) {
        Page page = browser.tasklist("lars", task(outage));
        if (tasks.createTaskQuery().taskId(task(outage)).taskUnassigned().count() > 0) {
            page.locator("button:has-text('Claim'), a:has-text('Claim')")
                    .first()
                    .click();
        }
        assertThat(page.locator("form[role=form]")).containsText(outage.number().value());
        page.getByText(choice).click();
        page.fill("#message", text);
        PageCheck.shot(page, shot);
        String done = task(outage);
        page.locator("button:has-text('Complete')").click();
        page.waitForCondition(() -> tasks.createTaskQuery().taskId(done).count() == 0);
        desk.travel(Duration.ZERO);
    }

    private String task(Outage outage) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(outage.number().value())
                .singleResult()
                .getId();
    }

    private RequestNumber open(String user, String subscription) {
        return desk.open(
                        user,
                        Draft.of(subscription)
                                .about(SupportType.TECHNICAL, Service.SHAREPOINT_ONLINE, IssueType.SERVICE_USE, null))
                .number();
    }
}
