package org.supportprocess.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.supportprocess.PageCheck;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.event.Fact;
import org.supportprocess.request.number.RequestNumber;

/** Team leads, duty managers and the telephone desk, who stand beside the engineers, in the real Tasklist. */
class HelpingEngineersInTasklist extends AtTheDesk {

    @Test
    void reviewsAnEscalation() {
        RequestNumber number = desk.open("grace", Draft.critical("SUB-E3")).number();
        desk.travel(Duration.ofHours(2));
        Page page = task("lars", number, "userTask_reviewEscalation");
        assertThat(page.locator(".desk-line").first()).containsText("nobody yet");
        assertThat(page.locator(".desk-late")).containsText("first answer overdue since");
        action(page, "Explain to the customer").click();
        page.getByLabel("Message to the customer").fill("We are late, and sorry.");
        page.locator(".desk-form .desk-primary").click();
        assertThat(page.locator(".desk-status")).containsText("The message is sent");
        action(page, "Assign").click();
        page.getByLabel("Engineer").selectOption("erik");
        page.getByLabel("Why").fill("He is free");
        page.locator(".desk-form .desk-primary").click();
        assertThat(page.locator(".desk-status")).containsText("The task is assigned");
        assertThat(page.locator(".desk-line").first()).containsText("Erik Lund");
        page.fill("#note", "Erik is called in");
        PageCheck.shot(page, "review-escalation");
        PageCheck.isAccessible(page, "form.desk-task");
        complete(page).click();
        eventually(page, () -> !desk.hasTask(number, "userTask_reviewEscalation"));
        assertThat(lastEntry(number)).isEqualTo("lars: Erik is called in");
    }

    @Test
    void followsACriticalRequestUntilItIsAnswered() {
        RequestNumber number = desk.open("grace", Draft.critical("SUB-E3")).number();
        Page page = task("dora", number, "userTask_followCriticalRequest");
        assertThat(page.locator(".desk-clock")).containsText("left until the promised first answer");
        page.fill("#note", "Called the data centre");
        PageCheck.shot(page, "follow-critical-request");
        complete(page).click();
        eventually(page, () -> !desk.hasTask(number, "userTask_followCriticalRequest"));
        assertThat(lastEntry(number)).isEqualTo("dora: Called the data centre");
    }

    @Test
    void showsTheTelephoneDeskWhatATranslatorIsNeededFor() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        Page page = sheet("erik", number);
        action(page, "Arrange translator").click();
        page.getByLabel("Language").selectOption("ja");
        page.getByLabel("What for").fill("A call at noon");
        page.locator(".desk-form .desk-primary").click();
        assertThat(page.locator(".desk-status")).containsText("asked for a translator");
        assertThat(desk.hasTask(number, "userTask_arrangeTranslator")).isTrue();
        assertThat(sheet("petra", number).locator(".desk-talk")).containsText("For Japanese: A call at noon");
    }

    private String lastEntry(RequestNumber number) {
        var timeline = desk.timeline(number);
        var last = timeline.get(timeline.size() - 1);
        return last.actor() + ": " + last.facts().get(Fact.TEXT);
    }
}
