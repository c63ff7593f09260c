package org.supportprocess;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.number.RequestNumber;

/** The diagram is drawn in planes; the engine's own pages open the one that a request waits on. */
@OnH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrillingDown {

    private static final String INTO = "[data-container-id=subProcess_handleRequest] .bjs-drilldown";
    private static final String ANSWER = "[data-element-id=userTask_answerRequest]";

    @Autowired
    SupportDesk desk;

    @Autowired
    RuntimeService runtime;

    @LocalServerPort
    int port;

    private Browser browser;
    private RequestNumber number;

    @BeforeEach
    void open() {
        browser = Browser.at(port);
        desk.setClock(Instant.parse("2026-12-02T08:00:00Z"));
        number = desk.open("grace", Draft.of("SUB-E3")).number();
    }

    @AfterAll
    void leave() {
        Browser.leave();
    }

    @Test
    void isDoneByTasklistItself() {
        Page page = browser.tasklist(
                "erik", desk.task(number, "userTask_answerRequest").getId());
        page.getByText("Diagram", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(ANSWER).first()).isVisible();
        assertThat(page.locator(".bjs-breadcrumbs")).containsText("Handle request");
        PageCheck.shot(page, "tasklist-diagram");
        page.locator(".bjs-breadcrumbs").getByText("Support request").click();
        assertThat(page.locator(INTO)).isVisible();
    }

    @Test
    void isDoneByAnAuditorInCockpit() {
        Page page = browser.window("audrey");
        page.navigate(browser.address() + "/camunda/app/cockpit/default/#/process-instance/"
                + runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .singleResult()
                        .getId()
                + "/runtime");
        page.locator(INTO).click();
        assertThat(page.locator(ANSWER).first()).isVisible();
        PageCheck.shot(page, "cockpit-diagram");
    }
}
