package org.supportprocess.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.Browser;
import org.supportprocess.OnH2;
import org.supportprocess.PageCheck;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.wording.PortalLanguage;

/** A customer's days with the portal, as stories; and what holds of its pages in every language and on every screen. */
@OnH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UsingThePortalInABrowser {

    private static final Instant MORNING = Instant.parse("2026-12-02T08:00:00Z");

    @Autowired
    SupportDesk desk;

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.at(port);
        desk.setClock(MORNING);
    }

    @AfterAll
    void leave() {
        Browser.leave();
    }

    @Test
    void confirmsASolutionAndSaysHowItWent() {
        RequestNumber number = request("marco", "SUB-MID", "Calendars are not shared any more");
        Page page = page("marco", "/requests?q=Calendars");
        page.click("text=Calendars are not shared any more");
        assertThat(page.locator("#status")).containsText("Waiting for first contact");
        page.fill("#reply-text", "It began after the move.");
        page.click("text=Send");
        assertThat(page.locator("#conversation")).containsText("It began after the move.");

        desk.answer("erik", number, "I am on it.");
        desk.solve("erik", number, "I have shared them again. Does it work?");
        page.reload();
        assertThat(page.locator("#status")).containsText("Solution to confirm");
        page.click("text=Yes, it works");
        assertThat(page.locator("[role=status].notice")).containsText("The request is closed");
        page.check("#score-5");
        page.fill("#survey-comment", "Quick and friendly");
        page.click("text=Send rating");
        assertThat(page.locator("[role=status].notice")).containsText("Thank you for telling us.");
        assertThat(page.locator("#timeline")).containsText("Rating given");
    }

    @Test
    void sendsASolutionBackAndReopensWhatCameBack() {
        RequestNumber number = solved("Calls break off");
        Page page = page("marco", "/requests/" + number);
        page.click("summary:has-text('No, it does not work')");
        page.fill("#reject-text", "They still break off after a minute.");
        page.click("text=Tell the engineer");
        assertThat(page.locator("#status")).containsText("In progress");

        desk.solve("erik", number, "Now?");
        page.reload();
        page.click("text=Yes, it works");
        desk.travel(Duration.ofDays(12));
        page.reload();
        assertThat(page.locator("#actions")).containsText("You can reopen this request for 2 more days.");
        page.fill("#reopen-text", "It is back.");
        page.click("text=Reopen the request");
        assertThat(page.locator("#status")).containsText("Waiting for first contact");
        assertThat(page.locator("#conversation")).containsText("It is back.");
    }

    @Test
    void showsTheWayToAFollowUpWhenTheWindowIsOver() {
        RequestNumber number = solved("A mailbox is gone");
        desk.confirm("marco", number);
        desk.travel(Duration.ofDays(15));
        Page page = page("marco", "/requests/" + number);
        assertThat(page.locator("#actions")).containsText("This request could be reopened until");
        assertThat(page.getAttribute("a.button:has-text('Open a follow-up request')", "href"))
                .isEqualTo("/requests/new?follows=" + number);
    }

    @Test
    void setsTheSeverityWithElevatedSupport() {
        RequestNumber number = request("kofi", "SUB-E4", "Site is slow");
        Page page = page("kofi", "/requests/" + number);
        page.click("summary:has-text('Change the severity')");
        page.check("#severity-A");
        page.fill("#severity-text", "The whole company waits.");
        page.click("button:has-text('Change the severity')");
        assertThat(page.locator("#facts")).containsText("Critical (A)");
    }

    @Test
    void needsNoScript() {
        RequestNumber number = solved("No script");
        Page page = browser.withoutScripts("marco");
        page.navigate(address("/requests/" + number));
        page.click("summary:has-text('No, it does not work')");
        page.fill("#reject-text", "Not yet.");
        page.click("text=Tell the engineer");
        assertThat(page.locator("#conversation")).containsText("Not yet.");
        desk.solve("erik", number, "Now?");
        page.reload();
        page.click("text=Yes, it works");
        page.check("#score-3");
        page.click("text=Send rating");
        assertThat(page.locator("[role=status].notice")).containsText("Thank you");
        assertThat(desk.request(number).phase()).isEqualTo(Phase.CLOSED);
        page.navigate(address("/requests?state=CLOSED&q=" + number));
        assertThat(page.locator("#live")).containsText("No script");
    }

    @Test
    void showsWhatHappensWithoutBeingReloaded() {
        RequestNumber number = request("grace", "SUB-E3", "Live one");
        Page list = browser.apart("grace");
        list.clock().install();
        list.navigate(address("/requests?q=" + number));
        list.focus("#" + number);
        Page page = list.context().newPage();
        page.clock().install();
        page.navigate(address("/requests/" + number));
        page.fill("#reply-text", "I am still writ");

        desk.answer("erik", number, "Hello Grace, I am on it.");
        page.clock().runFor(16_000);
        assertThat(page.locator("#conversation")).containsText("Hello Grace, I am on it.");
        assertThat(page.locator("#status")).containsText("In progress");
        assertThat(page.locator("#timeline")).containsText("An engineer made contact");
        assertThat(page.inputValue("#reply-text")).isEqualTo("I am still writ");

        desk.solve("erik", number, "Please try again.");
        page.clock().runFor(16_000);
        assertThat(page.locator("#status")).containsText("Solution to confirm");
        assertThat(page.locator("#outdated")).isVisible();
        assertThat(page.inputValue("#reply-text")).isEqualTo("I am still writ");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("reply-text");

        page.fill("#reply-text", "");
        page.evaluate("document.activeElement.blur()");
        page.close();
        list.clock().runFor(16_000);
        assertThat(list.locator("#live")).containsText("Solution to confirm");
        assertThat(list.locator("#news")).hasText("The list of requests has changed.");
        assertThat(list.evaluate("document.activeElement.id")).isEqualTo(number.value());
    }

    @Test
    void offersWhatHasBecomePossibleToSomebodyWhoIsNotWriting() {
        RequestNumber number = request("uwe", "SUB-A2", "Just watching");
        desk.answer("erik", number, "I am on it.");
        Page page = browser.apart("uwe");
        page.clock().install();
        page.navigate(address("/requests/" + number));
        desk.solve("erik", number, "Please try again.");
        page.clock().runFor(16_000);
        page.click("text=Yes, it works");
        assertThat(page.locator("#status")).containsText("Closed");
    }

    @Test
    void isUsedByKeyboardAlone() {
        RequestNumber number = solved("By keyboard");
        Page page = page("marco", "/requests?q=" + number);
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
        tabTo(page, number.value());
        page.keyboard().press("Enter");
        page.waitForURL("**/requests/" + number);
        tabToText(page, "No, it does not work");
        page.keyboard().press("Enter");
        tabTo(page, "reject-text");
        page.keyboard().type("Not yet.");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("#status")).containsText("In progress");
    }

    @ParameterizedTest
    @EnumSource(PortalLanguage.class)
    void isAccessibleAndFitsEveryScreenInEveryLanguage(PortalLanguage language) {
        RequestNumber waiting = request("kofi", "SUB-E4", "Nobody can send mail since the move to the new domain");
        RequestNumber solved = request("kofi", "SUB-E4", "One shared calendar is missing");
        desk.answer("erik", solved, "Hello,\n\nI am looking into it.");
        desk.solve(
                "erik",
                solved,
                "Please share it again: https://support.example/calendar/sharing/of/a/very/long/address/that/breaks");
        RequestNumber closed = request("kofi", "SUB-E4", "Done");
        desk.withdraw("kofi", closed);
        Page page = browser.window("kofi");
        page.setViewportSize(1280, 900);
        for (String path : new String[] {
            "/requests?q=calendar",
            "/requests?severity=X",
            "/requests?q=nothing-like-that",
            "/requests/" + waiting,
            "/requests/" + solved,
            "/requests/" + closed,
            "/requests/" + waiting + "/withdraw",
            "/requests/" + waiting + "/receipt",
            "/requests/SR-2026-999999"
        }) {
            page.navigate(address(path + (path.contains("?") ? "&" : "?") + "lang=" + language.tag()));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            PageCheck.suitsEverybody(page, language.tag());
            String name = path.replace(waiting.value(), "waiting")
                    .replace(solved.value(), "solved")
                    .replace(closed.value(), "closed")
                    .replaceAll("[^a-z]+", "-");
            PageCheck.shot(page, language.tag() + name);
            if (language == PortalLanguage.EN) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                PageCheck.isAccessible(page);
                PageCheck.shot(page, "dark" + name);
            }
        }
    }

    /** As a customer of each language reads it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Severity B, from the impact you described | Counts as confirmed if you do not object until Wed 9 Dec 2026",
                "de | Schweregrad B aufgrund der Auswirkung, die Sie beschrieben haben | falls Sie nicht bis Mi. 9. Dez. 2026",
                "da | Alvorlighed B ud fra den virkning, du har beskrevet | hvis du ikke gør indsigelse senest ons. 9. dec. 2026",
                "ja | 申告いただいた影響に基づく重大度 B | お申し出がなければ確認済みとみなします",
            })
    void tellsWhatHappenedInTheReadersLanguage(String language, String severity, String proposal) {
        RequestNumber solved = request("marco", "SUB-MID", "One shared calendar is missing");
        desk.answer("erik", solved, "I am looking into it.");
        desk.solve("erik", solved, "Please share it again");
        Page page = browser.window("marco");
        page.navigate(address("/requests/" + solved + "?lang=" + language));
        assertThat(page.locator("#timeline")).containsText(severity);
        assertThat(page.locator("#timeline")).containsText(proposal);
        assertThat(page.locator("#timeline li p[lang]")).hasCount(0);
        PageCheck.shot(page, language + "-timeline");
    }

    @ParameterizedTest
    @EnumSource(PortalLanguage.class)
    void signsInAccessiblyInEveryLanguage(PortalLanguage language) {
        Page page = browser.opened();
        for (String path : new String[] {"/login", "/login?error", "/login?logout"}) {
            page.navigate(address(path + (path.contains("?") ? "&" : "?") + "lang=" + language.tag()));
            PageCheck.suitsEverybody(page, language.tag());
        }
        PageCheck.shot(page, language.tag() + "-login");
    }

    @Test
    void isQuickAndAsksNobodyElse() {
        request("marco", "SUB-MID", "Quick");
        page("marco", "/requests");
        Page page = browser.opened();
        List<Response> answers = new CopyOnWriteArrayList<>();
        page.onResponse(answers::add);
        page.navigate(address("/login"));
        page.waitForLoadState();
        long transferred = answers.stream()
                .mapToLong(answer -> answer.request().sizes().responseBodySize
                        + answer.request().sizes().responseHeadersSize)
                .sum();
        assertThat(transferred).isLessThan(100 * 1024);
        assertThat(answers).allMatch(answer -> answer.url().startsWith(browser.address()));
        assertThat(answers).allMatch(answer -> answer.status() == 200);

        Page list = page("marco", "/requests");
        Object shift = list.evaluate("""
                () => new Promise(done => {
                  let shift = 0;
                  new PerformanceObserver(list => list.getEntries().forEach(entry => shift += entry.value))
                    .observe({type: "layout-shift", buffered: true});
                  setTimeout(() => done(shift), 500);
                })""");
        assertThat(((Number) shift).doubleValue()).isLessThan(0.01);
    }

    @Test
    void complainsAboutNothing() {
        List<String> complaints = new ArrayList<>();
        Page page = browser.window("marco");
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.navigate(address("/requests"));
        page.navigate(address("/requests/" + solved("Quiet")));
        page.click("text=Yes, it works");
        page.waitForLoadState();
        assertThat(complaints).isEmpty();
    }

    private Page page(String user, String path) {
        Page page = browser.window(user);
        page.navigate(address(path));
        return page;
    }

    private String address(String path) {
        return browser.address() + path;
    }

    private RequestNumber request(String user, String subscription, String summary) {
        return desk.open(user, Draft.of(subscription).named(summary)).number();
    }

    private RequestNumber solved(String summary) {
        RequestNumber number = request("marco", "SUB-MID", summary);
        desk.answer("erik", number, "I am on it.");
        desk.solve("erik", number, "Please try again.");
        return number;
    }

    private static void tabTo(Page page, String id) {
        tab(page, "document.activeElement.id", id);
    }

    private static void tabToText(Page page, String text) {
        tab(page, "document.activeElement.innerText", text);
    }

    private static void tab(Page page, String what, String wanted) {
        for (int tabs = 0; tabs < 40; tabs++) {
            page.keyboard().press("Tab");
            if (wanted.equals(page.evaluate(what))) {
                return;
            }
        }
        throw new AssertionError("Not reached by keyboard: " + wanted);
    }
}
