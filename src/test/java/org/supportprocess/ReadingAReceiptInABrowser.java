package org.supportprocess;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Severity;

/** The receipt as a page: on a screen large or small, on paper, by keyboard. */
@OnH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingAReceiptInABrowser {

    @Autowired
    SupportDesk desk;

    @LocalServerPort
    int port;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.at(port);
        desk.setClock(Instant.parse("2026-11-04T10:00:00Z"));
    }

    @AfterAll
    void leave() {
        Browser.leave();
    }

    @Test
    void givesThePromiseInWordsFirstAndHowItWasCountedBelow() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.travel(Duration.ofMinutes(7 * 60 + 48));
        desk.answer("erik", number, "I am on it.");
        Page page = receipt("grace", number);
        assertThat(page.title()).isEqualTo("Deadline receipt %s · Support".formatted(number));
        assertThat(page.innerText("main"))
                .containsSubsequence(
                        number.value(),
                        "America/New_York",
                        "An engineer makes contact by Wed 4 Nov 2026, 13:00, New York time (within 8 hours, around the clock).",
                        "Kept: the engineer made contact 12 minutes before the promised time.",
                        "How it was counted",
                        "rule_responseTargetE3A3G3SeverityB",
                        "round the clock, every day",
                        "Wed 4 Nov 2026 05:00:00",
                        "8:00:00");
        PageCheck.shot(page, "receipt-kept");
    }

    @Test
    void showsEveryTargetAndEpisodeInItsPlace() {
        Page page = receipt("marco", along());
        assertThat(page.locator("article").count()).isEqualTo(2);
        assertThat(page.locator("section.target").count()).isEqualTo(3);
        assertThat(page.innerText("main"))
                .contains(
                        "The severity was changed to C",
                        "not a promise",
                        "Time counts in business hours only; a day that is not listed is closed",
                        "The next business day is the first open day after the day from which it is counted");
        PageCheck.shot(page, "receipt-long");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        PageCheck.shot(page, "receipt-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        PageCheck.shot(page, "receipt-print");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Terminbeleg | Gehalten: Die Technik meldete sich 12 Minuten vor der zugesagten Zeit. | Mi. 4. Nov. 2026",
                "da | Kvittering for frister | Holdt: teknikeren tog kontakt 12 minutter før den lovede tid. | ons. 4. nov. 2026",
                "ja | 期限の証明書 | 約束どおり: エンジニアは約束の時刻の 12 分前に連絡しました。 | 2026年11月4日(水)",
            })
    void isMadeOutInTheReadersLanguage(String language, String title, String verdict, String day) {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.travel(Duration.ofMinutes(7 * 60 + 48));
        desk.answer("erik", number, "I am on it.");
        Page page = browser.window("grace");
        page.navigate(address(number) + "?lang=" + language);
        PageCheck.suitsEverybody(page, language);
        assertThat(page.innerText("main")).contains(title, verdict, day);
        PageCheck.shot(page, "receipt-" + language);
    }

    @Test
    void fitsASmallScreen() {
        Page page = receipt("marco", along());
        page.setViewportSize(320, 640);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        assertThat(page.evaluate(
                        "[...document.querySelectorAll('.scroll')].every(e => e.scrollWidth <= e.clientWidth)"))
                .isEqualTo(true);
        PageCheck.shot(page, "receipt-small");
    }

    @Test
    void isReadByKeyboardAndHasNoInlineScriptAndNoInlineStyle() {
        RequestNumber number = desk.open("marco", Draft.of("SUB-MID")).number();
        List<String> complaints = new ArrayList<>();
        Page page = browser.window("marco");
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.navigate(address(number));
        assertThat(complaints).isEmpty();
        assertThat(page.evaluate("document.styleSheets[0].cssRules.length > 10"))
                .isEqualTo(true);
        assertThat(page.content()).doesNotContain("<script>", "style=", "<style", "th:");
        page.focus("main a");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.getAttribute('role')")).isEqualTo("region");
    }

    @Test
    void showsTextsAsTexts() {
        RequestNumber number = desk.open(
                        "grace", Draft.of("SUB-E3").named("<img src=x onerror=alert(1)> & \"[[${7*7}]]\""))
                .number();
        Page page = receipt("grace", number);
        assertThat(page.innerText(".summary")).isEqualTo("<img src=x onerror=alert(1)> & \"[[${7*7}]]\"");
        assertThat(page.locator("img").count()).isZero();
    }

    @Test
    void saysInWordsWhatIsNotThere() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        Page page = browser.window("kofi");
        Response answer = page.navigate(address(number));
        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.innerText("main")).contains("no request with this number");
        PageCheck.shot(page, "receipt-missing");
    }

    @Test
    void doesNotWaitForAContactThatWillNotCome() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.withdraw("grace", number);
        assertThat(receipt("grace", number).innerText(".facts"))
                .contains("none")
                .doesNotContain("none yet");
    }

    /** Lowered before the answer, answered, closed and reopened. */
    private RequestNumber along() {
        RequestNumber number = desk.open("marco", Draft.of("SUB-MID")).number();
        desk.travel(Duration.ofHours(2));
        desk.changeSeverityAsEngineer("erik", number, Severity.C, "There is a workaround");
        desk.answer("erik", number, "I am on it.");
        desk.solve("erik", number, "Please sign in again.");
        desk.confirm("marco", number);
        desk.travel(Duration.ofDays(2));
        desk.reopen("marco", number, "It is back");
        desk.travel(Duration.ofDays(3));
        return number;
    }

    private Page receipt(String user, RequestNumber number) {
        Page page = browser.window(user);
        page.navigate(address(number));
        return page;
    }

    private String address(RequestNumber number) {
        return "%s/requests/%s/receipt".formatted(browser.address(), number);
    }
}
