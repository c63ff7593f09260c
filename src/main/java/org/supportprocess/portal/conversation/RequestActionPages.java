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
import org.supportprocess.intake.RequestActions;
import org.supportprocess.portal.Flaw;
import org.supportprocess.request.lifecycle.TransitionRefused;
import org.supportprocess.web.InvalidField;

/**
 * The forms with which a customer acts on a request. A valid form takes effect and leads back to the page; one that is
 * flawed or comes too late is answered on the page, which keeps the typed text.
 */
@Controller
@RequestMapping("/requests/{number:SR-.+}")
class RequestActionPages {

    private final RequestActions requestActions;
    private final RequestSheetAssembler sheets;

    RequestActionPages(RequestActions requestActions, RequestSheetAssembler sheets) {
        this.requestActions = requestActions;
        this.sheets = sheets;
    }

    @PostMapping("/messages")
    ModelAndView reply(Caller caller, @PathVariable String number, ActionForm typed, RedirectAttributes done) {
        return new Form("reply", caller, number, typed, done)
                .send(typed.flawsOfAMessage(), () -> requestActions.addMessage(caller, number, typed.text()));
    }

    @PostMapping("/confirm")
    ModelAndView confirm(Caller caller, @PathVariable String number, ActionForm typed, RedirectAttributes done) {
        return new Form("confirm", caller, number, typed, done)
                .send(Map.of(), () -> requestActions.confirm(caller, number, typed.seenSolution()));
    }

    @PostMapping("/reject")
    ModelAndView reject(Caller caller, @PathVariable String number, ActionForm typed, RedirectAttributes done) {
        return new Form("reject", caller, number, typed, done)
                .send(typed.flawsOfAReason(), () -> requestActions.reject(caller, number, typed.text()));
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(Caller caller, @PathVariable String number, ActionForm typed, RedirectAttributes done) {
        return new Form("withdraw", caller, number, typed, done)
                .send(Map.of(), () -> requestActions.withdraw(caller, number));
    }

    @PostMapping("/reopen")
    ModelAndView reopen(Caller caller, @PathVariable String number, ActionForm typed, RedirectAttributes done) {
        return new Form("reopen", caller, number, typed, done)
                .send(typed.flawsOfAReason(), () -> requestActions.reopen(caller, number, typed.text()));
    }

    @PostMapping("/severity")
    ModelAndView changeSeverity(Caller caller, @PathVariable String number, ActionForm typed, RedirectAttributes done) {
        return new Form("severity", caller, number, typed, done)
                .send(
                        typed.flawsOfASeverity(),
                        () -> requestActions.changeSeverity(
                                caller, number, typed.wantedSeverity().orElseThrow(), typed.text()));
    }

    @PostMapping("/survey")
    ModelAndView answerSurvey(Caller caller, @PathVariable String number, ActionForm typed, RedirectAttributes done) {
        return new Form("survey", caller, number, typed, done)
                .send(
                        typed.flawsOfASurvey(),
                        () -> requestActions.answerSurvey(caller, number, typed.wantedScore(), typed.wantedComment()));
    }

    /** A form that was sent. */
    private final class Form {

        private final String name;
        private final Caller caller;
        private final String number;
        private final ActionForm typed;
        private final RedirectAttributes done;

        Form(String name, Caller caller, String number, ActionForm typed, RedirectAttributes done) {
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
            } catch (TransitionRefused late) {
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
