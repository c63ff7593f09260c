package org.supportprocess.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.PageCheck;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.Message;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;

/** The first answer, in the real Tasklist: written once, and read by the customer as it was written. */
class AnsweringInTasklist extends AtTheDesk {

    @Autowired
    TaskService tasks;

    private RequestNumber number;

    @BeforeEach
    void open() {
        number = desk.open("grace", Draft.of("SUB-E3")).number();
    }

    @Test
    void sendsExactlyWhatWasWrittenOnceAndGoesOn() {
        Page page = task("erik", number, ANSWER);
        page.fill("#answer", HOSTILE);
        PageCheck.shot(page, "answer-request");
        completes(page, number, Phase.RESOLVING);
        assertThat(desk.conversation(number)).extracting(Message::text).containsExactly(HOSTILE);
    }

    @Test
    void asksAtOnce() {
        Page page = task("erik", number, ANSWER);
        page.click("text=Send answer with a question");
        page.fill("#answer", "Which version is it?");
        completes(page, number, Phase.WAITING_FOR_CUSTOMER);
        assertThat(desk.conversation(number)).hasSize(1);
    }

    @Test
    void saysWhatIsMissingAndNeedsNoMouse() {
        Page page = task("erik", number, ANSWER);
        assertThat(complete(page)).isDisabled();
        assertThat(page.locator(".desk-missing")).containsText("write the answer");
        page.focus("input[value=GO_ON]");
        press(page, "ArrowDown", "Tab");
        page.keyboard().type("Please sign in again.");
        assertThat(page.locator(".desk-missing")).isHidden();
        assertThat(complete(page)).isEnabled();
        for (int tabs = 0; tabs < 6 && !isAtComplete(page); tabs++) {
            press(page, "Tab");
        }
        press(page, "Enter");
        eventually(page, () -> desk.request(number).phase() == Phase.SOLUTION_PROPOSED);
        assertThat(desk.conversation(number)).extracting(Message::text).containsExactly("Please sign in again.");
    }

    @Test
    void takesHundredKilobytes() {
        String words = "äöü 日本語 😀 line\n".repeat(4_000).strip();
        Page page = task("erik", number, ANSWER);
        paste(page, words);
        completes(page, number, Phase.RESOLVING);
        assertThat(desk.conversation(number).get(0).text()).isEqualTo(words);
    }

    @Test
    void keepsADraftUntilItIsSent() {
        Page page = task("erik", number, ANSWER);
        page.click("text=Send answer as the solution");
        page.fill("#answer", HOSTILE);
        assertThat(page.locator("support-reply")).containsText("Draft kept");
        page.reload();
        assertThat(page.locator("#answer")).hasValue(HOSTILE);
        assertThat(page.locator("input[value=SOLVED]")).isChecked();
        assertThat(page.locator(".desk-notice")).containsText("did not send");
        PageCheck.shot(page, "draft");
        completes(page, number, Phase.SOLUTION_PROPOSED);
        desk.reject("grace", number, "No");
        page = look("erik", number, RESOLVE);
        assertThat(page.locator("#message")).hasValue("");
    }

    @Test
    void throwsADraftAway() {
        Page page = task("erik", number, ANSWER);
        page.fill("#answer", "Not this");
        assertThat(page.locator("support-reply")).containsText("Draft kept");
        page = lookAgain("erik", number, ANSWER);
        page.click("text=Discard it");
        assertThat(page.locator("#answer")).hasValue("");
        assertThat(page.locator("#answer")).isFocused();
        page = lookAgain("erik", number, ANSWER);
        assertThat(page.locator("support-request .desk-tile").first()).isVisible();
        assertThat(page.locator(".desk-notice")).isHidden();
    }

    @Test
    void losesNothingWhenTheTaskIsCompletedMeanwhile() {
        Page page = task("erik", number, ANSWER);
        page.fill("#answer", "My own words");
        assertThat(page.locator("support-reply")).containsText("Draft kept");
        desk.tryToComplete("erik", number, ANSWER, Map.of("answer", "From another window"));
        complete(page).click();
        assertThat(page.locator(".desk-refused")).containsText("somebody may have completed it");
        assertThat(page.locator("#answer")).hasValue("My own words");
        PageCheck.shot(page, "stale-form");
        page = look("erik", number, RESOLVE);
        assertThat(page.locator("#message")).hasValue("My own words");
        assertThat(page.locator(".desk-notice")).isVisible();
    }

    @Test
    void losesNothingWhenTheSessionHasEnded() {
        Page page = task("erik", number, ANSWER);
        page.route("**/camunda/api/**", unanswered -> {}); // else Tasklist may look for news first, and leave the page
        page.context().clearCookies();
        page.fill("#answer", "Typed too late");
        assertThat(page.locator("support-reply")).containsText("You are signed out");
        page.navigate(address("/login"));
        page.unrouteAll(); // not before: Tasklist would learn of it and leave the page at the same moment
        page.fill("input[name=username]", "erik");
        page.fill("input[name=password]", "demo");
        page.click("button[type=submit]");
        page.waitForURL("**/tasklist/**");
        page = look("erik", number, ANSWER);
        assertThat(page.locator("#answer")).hasValue("Typed too late");
    }

    @Test
    void beginsWithACannedReplyAndSeesTheMail() {
        Page page = task("erik", number, ANSWER);
        page.fill("#answer", "Hello,\n\n");
        page.click("text=Canned reply");
        page.getByLabel("Search").fill("profile");
        press(page, "Enter");
        assertThat(page.locator("#answer"))
                .hasValue(Pattern.compile("^Hello,\n\nPlease let one of .*Erik Lund$", Pattern.DOTALL));
        page.click("text=Preview mail");
        assertThat(page.locator("support-reply")).containsText("Grace Hall <grace@contoso.example>");
        assertThat(page.frameLocator("iframe.desk-mail").locator("blockquote")).containsText("Please let one of");
        PageCheck.shot(page, "preview");
        page.click("text=Show as plain text");
        assertThat(page.locator("div.desk-mail")).containsText("Please let one of");
        PageCheck.isAccessible(page, "form.desk-task");
        assertThat(desk.conversation(number)).isEmpty();
    }

    @Test
    void handsARequestOverThatNobodyHasClaimed() {
        Page page = look("erik", number, ANSWER);
        assertThat(page.locator(".desk-unclaimed")).isVisible();
        action(page, "Hand over").click();
        page.getByLabel("Queue that goes on").selectOption("lync-online");
        page.getByLabel("Why").fill("It is the calls");
        PageCheck.shot(page, "hand-over-before-the-answer");
        startsAnew(page, page.locator(".desk-form .desk-primary")::click);
        assertThat(page).not().hasURL(Pattern.compile("task="));
        assertThat(desk.request(number).queue()).isEqualTo("lync-online");
        page = sheet("lena", number);
        assertThat(page.locator(".desk-talk")).containsText("It is the calls");
    }

    @Test
    void takesATaskOverFromAColleague() {
        tasks.claim(desk.task(number, ANSWER).getId(), "lars");
        Page page = look("erik", number, ANSWER);
        action(page, "Take over").click();
        startsAnew(page, page.locator(".desk-form .desk-primary")::click);
        assertThat(desk.task(number, ANSWER).getAssignee()).isEqualTo("erik");
        assertThat(page.locator(".desk-status")).containsText("The task is yours now");
        assertThat(page.locator(".disabled-form")).hasCount(0);
    }

    /** At once, and not key by key. */
    private static void paste(Page page, String words) {
        page.locator("#answer")
                .evaluate(
                        "(area, words) => { area.value = words; area.dispatchEvent(new Event('input', {bubbles: true})); }",
                        words);
    }

    private static boolean isAtComplete(Page page) {
        return page.evaluate("document.activeElement.textContent.trim()").equals("Complete");
    }
}
