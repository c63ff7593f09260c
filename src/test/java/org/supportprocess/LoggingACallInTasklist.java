package org.supportprocess;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.request.event.Fact;
import org.supportprocess.request.number.RequestNumber;

/** Petra has somebody from Tokyo on the line, in the real Tasklist. */
@OnH2
class LoggingACallInTasklist {

    @Autowired
    SupportDesk desk;

    @Autowired
    Api api;

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void open() {
        desk.setClock(Instant.parse("2026-12-02T15:00:00Z"));
        desk.travel(Duration.ofDays(1));
        browser = Browser.at(port);
    }

    @AfterAll
    static void leave() {
        Browser.leave();
    }

    @Test
    void opensARequestAndArrangesATranslator() {
        Page page = browser.tasklist("petra");
        page.getByText("Start process").first().click();
        page.getByText("Log a call").first().click();

        page.fill("support-call input[type=search]", "tailspin");
        press(page, "Yuki Tanaka");
        page.selectOption("select[name=call-contactLanguage]", "ja");
        press(page, "Send a code by mail");
        page.fill(".desk-code", "12345");
        press(page, "Check the code");
        assertThat(page.locator("support-call .desk-trouble")).containsText("tries left: 4");
        page.fill(".desk-code", codeAsYukiReadsIt());
        press(page, "Check the code");
        assertThat(page.locator("support-call")).containsText("It is them");

        page.selectOption("select[name=call-service]", "EXCHANGE_ONLINE");
        page.selectOption("select[name=call-issueType]", "SERVICE_USE");
        page.fill("input[name=call-summary]", "Nobody in Tokyo can send mail");
        check(page, "condition", "UNUSABLE");
        check(page, "usersAffected", "ALL");
        check(page, "workaround", "false");
        check(page, "businessImpact", "SEVERE");
        assertThat(page.locator(".desk-outlook")).containsText("Contact by");
        assertThat(page.locator(".desk-outlook q[lang=ja]")).isVisible();
        assertThat(start(page)).isDisabled();
        assertThat(page.locator(".desk-missing")).containsText("what happens in a few");
        page.fill("textarea[name=call-description]", "Since nine. <b>Error</b> ${x}\n“5.1.2”");
        page.fill("input[name=call-contactPhone]", "+81 3 5550 0105");
        PageCheck.shot(page, "log-call");
        start(page).click();

        assertThat(page.locator(".desk-became")).containsText("Tell Yuki Tanaka the number of the request: SR-");
        String number = page.locator(".desk-became .desk-number").textContent();
        Assertions.assertThat(api.get("yuki", "/api/requests/" + number).<String>read("$.description"))
                .isEqualTo("Since nine. <b>Error</b> ${x}\n“5.1.2”");
        arrangeATranslator(new RequestNumber(number));
    }

    private void arrangeATranslator(RequestNumber number) {
        desk.travel(Duration.ofMillis(1));
        Page page = browser.tasklist(
                "petra", desk.task(number, "userTask_arrangeTranslator").getId());
        page.locator("button:has-text('Claim'), a:has-text('Claim')").first().click();
        assertThat(page.locator("support-request")).containsText("For Japanese: nobody in the queue speaks it");
        page.fill("textarea:visible", "Ms Ito joins at ten, +81 3 5550 0199");
        PageCheck.shot(page, "arrange-translator-after-a-call");
        page.locator("button:has-text('Complete')").click();
        page.waitForCondition(() -> !desk.hasTask(number, "userTask_arrangeTranslator"));
        var timeline = desk.timeline(number);
        var last = timeline.get(timeline.size() - 1);
        Assertions.assertThat(last.actor() + ": " + last.facts().get(Fact.TEXT))
                .isEqualTo("petra: Ms Ito joins at ten, +81 3 5550 0199");
    }

    /** In a window of her own. */
    private String codeAsYukiReadsIt() {
        Page mail = browser.window("yuki");
        mail.navigate(browser.address() + "/demo/mail");
        mail.locator("main a[href*='/demo/mail/']").first().click();
        String letter = mail.locator("main pre, main").first().textContent();
        return letter.replaceAll("(?s).*?\\b(\\d{6})\\b.*", "$1");
    }

    private static com.microsoft.playwright.Locator start(Page page) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start").setExact(true));
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void check(Page page, String question, String answer) {
        page.check("input[name=call-%s][value=%s]".formatted(question, answer));
    }
}
