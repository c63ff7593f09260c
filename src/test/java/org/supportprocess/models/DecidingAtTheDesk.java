package org.supportprocess.models;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import org.supportprocess.portal.PortalWindow;

/** Analysts propose, approve and restore models on a page of the desk, in a browser; auditors read it there. */
@OnH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecidingAtTheDesk {

    private static final String DIAGRAM = "support-request.bpmn";

    @Autowired
    ModelDesk models;

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.at(port);
        models.withoutChecks();
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
    void goesFromAProposalOverAnApprovalToARestoredSet() {
        Page anton = browser.window("anton");
        anton.navigate(browser.address() + "/desk");
        anton.click("a:has-text('Diagrams, tables and forms')");
        upload(anton, "2.0.0");
        anton.fill("#comment", "Engineers are warned earlier");
        anton.click("button:has-text('Propose')");
        assertThat(anton.locator("[role=status]")).containsText("is proposed");
        assertThat(anton.locator("h1")).containsText("PROPOSED");
        assertThat(anton.locator("button:has-text('Approve')")).hasCount(0);
        PageCheck.shot(anton, "desk-models-proposed");
        PageCheck.isAccessible(anton);

        Page anja = browser.window("anja");
        anja.navigate(browser.address() + "/desk");
        assertThat(anja.locator("main")).containsText("one proposal waits for an analyst");
        anja.navigate(anton.url());
        assertThat(anja.locator("main")).containsText("Engineers are warned earlier");
        assertThat(anja.locator("main")).containsText("Anton Weiss");
        anja.fill("#reason", "Agreed with the team leads");
        PageCheck.shot(anja, "desk-models-approve");
        PageCheck.isAccessible(anja);
        anja.click("text=Approve: make it live");
        assertThat(anja.locator("h1")).containsText("LIVE");
        PageCheck.shot(anja, "desk-models-live");

        Page admin = browser.window("admin");
        admin.navigate(browser.address() + "/desk/models");
        PageCheck.shot(admin, "desk-models");
        PageCheck.isAccessible(admin);
        assertThat(admin.locator("#files")).hasCount(0);
        admin.click("tr:has-text('PAST') a");
        admin.fill("#reason", "Engineers are called at night");
        admin.click("text=Restore: make it live again");
        assertThat(admin.locator("h1")).containsText("LIVE");
        assertThat(admin.locator("tbody >> nth=-1")).containsText("Engineers are called at night");
    }

    @Test
    void saysWhatIsFoundAndKeepsWhatWasTyped() {
        Page anton = browser.window("anton");
        anton.navigate(browser.address() + "/desk/models");
        anton.setInputFiles("#files", new FilePayload("plan.sh", "text/plain", new byte[] {'x'}));
        anton.fill("#comment", "Something new");
        anton.click("button:has-text('Propose')");
        assertThat(anton.locator("[role=alert]")).containsText("this is no name of a model");
        assertThat(anton.locator("#comment")).hasValue("Something new");
        PageCheck.shot(anton, "desk-models-stopped");
        PageCheck.isAccessible(anton);
    }

    @Test
    void saysWhyADecisionIsNotPossibleAnyMore() {
        int late = models.propose("anton", DIAGRAM, ModelDesk.requests("2.0.0"));
        models.release(DIAGRAM, ModelDesk.requests("3.0.0"));
        Page anja = browser.window("anja");
        anja.navigate(browser.address() + "/desk/models/" + late);
        assertThat(anja.locator("main")).containsText("no longer live: it can be approved no more");
        assertThat(anja.locator("button:has-text('Approve')")).hasCount(0);
        anja.fill("#reason", "Too late");
        anja.click("text=Reject");
        assertThat(anja.locator("h1")).containsText("REJECTED");
    }

    @Test
    void isReadByAuditorsWithoutAnythingToDecide() {
        int set = models.propose("anton", DIAGRAM, ModelDesk.requests("2.0.0"));
        Page audrey = browser.window("audrey");
        for (String path : List.of("/desk/models", "/desk/models/" + set)) {
            audrey.navigate(browser.address() + path);
            assertThat(audrey.locator("main form")).hasCount(0);
            PageCheck.isAccessible(audrey);
        }
        assertThat(audrey.locator("main")).containsText(DIAGRAM);
    }

    @Test
    void isNotForAnybodyElse() {
        int set = models.live();
        for (String user : List.of("erik", "lars", "grace", "pia")) {
            PortalWindow window = PortalWindow.signedIn(port, user);
            for (String path : List.of("", "/" + set, "/" + set + "/files/" + DIAGRAM)) {
                org.assertj.core.api.Assertions.assertThat(
                                window.open("/desk/models" + path).statusCode())
                        .isEqualTo(403);
            }
        }
    }

    private static void upload(Page page, String version) {
        page.setInputFiles(
                "#files",
                new FilePayload(DIAGRAM, "text/xml", ModelDesk.requests(version).getBytes(StandardCharsets.UTF_8)));
    }
}
