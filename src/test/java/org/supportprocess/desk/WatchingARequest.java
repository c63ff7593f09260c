package org.supportprocess.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportprocess.PageCheck;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Severity;

/** The sheet of a request on a page of ours, while time goes by and others are at work. */
class WatchingARequest extends AtTheDesk {

    private RequestNumber number;

    @BeforeEach
    void open() {
        number = desk.open("grace", Draft.of("SUB-E3")).number();
    }

    @Test
    void countsDownAndOnWhenTheTimeIsOver() {
        desk.setClock(MORNING.plus(Duration.ofHours(8)).minusSeconds(5));
        Page page = browser.apart("erik");
        page.clock().install();
        page.clock().pauseAt("2030-01-01T00:00:00Z");
        page.navigate(address("/desk/requests/" + number));
        assertThat(page.locator(".desk-figure")).hasText("0:00:05");
        assertThat(page.locator(".desk-clock")).containsText("left until the promised first answer");
        page.clock().runFor(3000);
        assertThat(page.locator(".desk-figure")).hasText("0:00:02");
        assertThat(page.locator(".desk-late")).hasCount(0);
        page.clock().runFor(5000);
        assertThat(page.locator(".desk-late .desk-figure")).hasText("0:00:03");
        assertThat(page.locator(".desk-late")).containsText("first answer overdue since Wed 2 Dec, 16:00");
    }

    @Test
    void promisesNothingWhereNothingIsPromised() {
        number = desk.open("marco", Draft.minor("SUB-MID")).number();
        Page page = sheet("erik", number);
        assertThat(page.locator(".desk-clock")).containsText("No hour promised");
        assertThat(page.locator(".desk-clock")).containsText("left until our internal goal");
    }

    @Test
    void showsWhatPeopleWriteAndObeysNoneOfIt() {
        number = desk.open("grace", Draft.of("SUB-E3").named(HOSTILE.replaceAll("\\s+", " ")))
                .number();
        desk.hear("grace", number, HOSTILE);
        desk.hear("grace", number, "long\n".repeat(20_000));
        Page page = sheet("erik", number);
        showsItVerbatim(page);
        assertThat(page.locator(".desk-title")).containsText("${x} #{y} {{7*7}}");
        assertThat(page.locator(".desk-said .desk-text").nth(2).textContent()).hasSize(100_000);
        page.click("text=Show all (100,000 characters)");
        assertThat(page.locator("text=Show less")).isVisible();
        showsItVerbatim(look("erik", number, ANSWER));
    }

    private static void showsItVerbatim(Page page) {
        assertThat(page.locator(".desk-said .desk-text").nth(1).textContent()).isEqualTo(HOSTILE);
        assertThat(page.locator("support-request img, support-request b")).hasCount(0);
    }

    @Test
    void changesByItselfAndLeavesAloneWhatIsBeingTyped() {
        Page page = sheet("erik", number);
        action(page, "Internal note").click();
        page.getByLabel("Note for colleagues").fill("Half a senten");
        desk.changeSeverity("lars", number, Severity.A, "The whole house");
        desk.hear("grace", number, "It is getting worse");
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))");
        assertThat(page.locator(".desk-talk")).containsText("It is getting worse");
        assertThat(page.locator(".desk-title .desk-severity-A")).isVisible();
        assertThat(page.getByLabel("Note for colleagues")).hasValue("Half a senten");
        assertThat(page.getByLabel("Note for colleagues")).isFocused();
        press(page, "Tab", "Enter");
        assertThat(page.locator(".desk-status")).containsText("The note is kept");
        assertThat(page.locator(".desk-internal")).containsText("Half a senten");
        PageCheck.shot(page, "desk-request");
    }

    @Test
    void saysWhatIsMissingAndWhyItWasRefused() {
        Page page = sheet("erik", number);
        action(page, "Link request").press("Enter");
        page.locator(".desk-form .desk-primary").press("Enter");
        assertThat(page.locator(".desk-form")).containsText("Give its number.");
        assertThat(page.locator(".desk-form")).containsText("Say why.");
        assertThat(page.getByLabel("Number of the other request")).isFocused();
        page.getByLabel("Number of the other request").fill("SR-2026-999999");
        page.getByLabel("What they have").fill("The same");
        page.locator(".desk-form .desk-primary").press("Enter");
        assertThat(page.locator(".desk-form [role=alert]")).containsText("There is no request with this number");
        PageCheck.isAccessible(page);
        press(page, "Escape");
        assertThat(action(page, "Link request")).isFocused();
    }

    @Test
    void isAccessibleAndFitsSmallAndDarkScreens() {
        desk.answer("erik", number, "I am on it.");
        desk.handOver("erik", number, "lync-online");
        Page page = sheet("lars", number);
        page.click(".desk-look:has-text('Timeline')");
        PageCheck.fitsASmallScreen(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        PageCheck.isAccessible(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        PageCheck.isAccessible(page);
    }

    @Test
    void offersAReaderNothingToDo() {
        Page page = sheet("audrey", number);
        assertThat(page.locator(".desk-acts button")).hasCount(0);
    }
}
