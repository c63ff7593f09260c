package org.supportprocess.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.supportprocess.PageCheck;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;

/** The outcomes of the work on a request, and the times when it is the customer's turn, in the real Tasklist. */
class ResolvingInTasklist extends AtTheDesk {

    private RequestNumber number;

    @BeforeEach
    void open() {
        number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.answer("erik", number, "I am on it.");
    }

    @Test
    void proposesASolutionAndTakesItBack() {
        Page page = task("erik", number, RESOLVE);
        assertThat(page.locator(".desk-missing")).containsText("choose an outcome and write to the customer");
        page.click(".desk-way:has-text('Solved')");
        assertThat(page.locator(".desk-missing")).containsText("To complete the task, write to the customer.");
        assertThat(complete(page)).isDisabled();
        page.fill("#message", HOSTILE);
        PageCheck.shot(page, "resolve-request");
        completes(page, number, Phase.SOLUTION_PROPOSED);
        assertThat(desk.conversation(number).get(1).text()).isEqualTo(HOSTILE);

        page = task("erik", number, "userTask_awaitConfirmation");
        assertThat(page.locator(".desk-awaited")).containsText("silence counts as a confirmation");
        page.fill("#reason", "It came back");
        completes(page, number, Phase.RESOLVING);
    }

    @Test
    void asksForInformationAndTakesTheRequestBack() {
        Page page = task("erik", number, RESOLVE);
        page.click(".desk-way:has-text('Needs information')");
        page.fill("#message", "Which version is it?");
        completes(page, number, Phase.WAITING_FOR_CUSTOMER);
        page = task("erik", number, "userTask_awaitInformation");
        assertThat(page.locator(".desk-awaited")).containsText("The customer was asked");
        assertThat(complete(page)).isDisabled();
        page.fill("#reason", "Found it in the log");
        PageCheck.shot(page, "await-information");
        PageCheck.isAccessible(page, "form.desk-task");
        completes(page, number, Phase.RESOLVING);
    }

    @Test
    void handsOverToAnotherQueueWhoseEngineerSeesWhy() {
        Page page = task("erik", number, RESOLVE);
        page.click(".desk-way:has-text('Hand over')");
        assertThat(page.locator("#message")).isHidden();
        assertThat(page.locator(".desk-missing")).containsText("choose the queue and say why");
        assertThat(page.locator("#queue option:has-text('Exchange')")).hasCount(0);
        page.selectOption("#queue", new SelectOption().setLabel("Lync online"));
        assertThat(complete(page)).isDisabled();
        page.fill("#reason", "It is the calls");
        PageCheck.shot(page, "hand-over");
        complete(page).click();
        eventually(page, () -> desk.request(number).queue().equals("lync-online"));
        page = task("lena", number, RESOLVE);
        assertThat(page.locator(".desk-talk")).containsText("It is the calls");
        page.click(".desk-look:has-text('Path')");
        assertThat(page.locator(".desk-path")).containsText("Lync online");
    }
}
