package org.supportprocess.portal.conversation;

import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supportprocess.access.Caller;
import org.supportprocess.intake.RequestDesk;
import org.supportprocess.portal.Flaw;
import org.supportprocess.request.lifecycle.OutOfTurn;
import org.supportprocess.web.InvalidField;

/**
 * What a customer does with a request. What holds is done, and the page is read anew; what does not hold, or comes too
 * late, is answered on the page, with what was typed still there.
 */
@Controller
@RequestMapping("/requests/{number:SR-.+}")
class RequestForms {

    private final RequestDesk desk;
    private final Sheets sheets;

    RequestForms(RequestDesk desk, Sheets sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    @PostMapping("/messages")
    ModelAndView reply(Caller caller, @PathVariable String number, Typed typed, RedirectAttributes done) {
        return new Form("reply", caller, number, typed, done)
                .send(typed.flawsOfAMessage(), () -> desk.hear(caller, number, typed.text()));
    }

    @PostMapping("/confirm")
    ModelAndView confirm(Caller caller, @PathVariable String number, Typed typed, RedirectAttributes done) {
        return new Form("confirm", caller, number, typed, done).send(Map.of(), () -> desk.confirm(caller, number));
    }

    @PostMapping("/reject")
    ModelAndView reject(Caller caller, @PathVariable String number, Typed typed, RedirectAttributes done) {
        return new Form("reject", caller, number, typed, done)
                .send(typed.flawsOfAReason(), () -> desk.reject(caller, number, typed.text()));
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(Caller caller, @PathVariable String number, Typed typed, RedirectAttributes done) {
        return new Form("withdraw", caller, number, typed, done).send(Map.of(), () -> desk.withdraw(caller, number));
    }

    @PostMapping("/reopen")
    ModelAndView reopen(Caller caller, @PathVariable String number, Typed typed, RedirectAttributes done) {
        return new Form("reopen", caller, number, typed, done)
                .send(typed.flawsOfAReason(), () -> desk.reopen(caller, number, typed.text()));
    }

    @PostMapping("/severity")
    ModelAndView changeSeverity(Caller caller, @PathVariable String number, Typed typed, RedirectAttributes done) {
        return new Form("severity", caller, number, typed, done)
                .send(
                        typed.flawsOfASeverity(),
                        () -> desk.changeSeverity(
                                caller, number, typed.wantedSeverity().orElseThrow(), typed.text()));
    }

    @PostMapping("/survey")
    ModelAndView answerSurvey(Caller caller, @PathVariable String number, Typed typed, RedirectAttributes done) {
        return new Form("survey", caller, number, typed, done)
                .send(
                        typed.flawsOfASurvey(),
                        () -> desk.answerSurvey(caller, number, typed.wantedScore(), typed.wantedComment()));
    }

    /** One form that was sent. */
    private final class Form {

        private final String name;
        private final Caller caller;
        private final String number;
        private final Typed typed;
        private final RedirectAttributes done;

        Form(String name, Caller caller, String number, Typed typed, RedirectAttributes done) {
            this.name = name;
            this.caller = caller;
            this.number = number;
            this.typed = typed;
            this.done = done;
        }

        ModelAndView send(Map<String, Flaw> flaws, Runnable deed) {
            if (!flaws.isEmpty()) {
                return again(HttpStatus.UNPROCESSABLE_ENTITY).addObject("flaws", flaws);
            }
            try {
                deed.run();
            } catch (InvalidField refused) {
                return again(HttpStatus.UNPROCESSABLE_ENTITY)
                        .addObject("flaws", Map.of(refused.field(), new Flaw("flaw.neverCritical")));
            } catch (OutOfTurn late) {
                return again(HttpStatus.CONFLICT).addObject("refusal", "request.tooLate");
            } catch (ConcurrencyFailureException busy) {
                return again(HttpStatus.CONFLICT).addObject("refusal", "request.busy");
            }
            done.addFlashAttribute("done", "done." + name);
            return new ModelAndView("redirect:/requests/" + number);
        }

        private ModelAndView again(HttpStatus status) {
            ModelAndView page = RequestPage.page(caller, sheets.of(caller, number));
            page.setStatus(status);
            return page.addObject("sent", name).addObject("typed", typed);
        }
    }
}
