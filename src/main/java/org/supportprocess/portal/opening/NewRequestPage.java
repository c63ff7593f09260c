package org.supportprocess.portal.opening;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supportprocess.access.Caller;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.access.RequestNotFound;
import org.supportprocess.portal.Flaw;
import org.supportprocess.web.NotPermitted;
import org.supportprocess.wording.PageReader;

/** The page that leads to a request, or makes one needless. It saves the form as a draft on the way. */
@Controller
@RequestMapping("/requests/new")
class NewRequestPage {

    private static final String HERE = "redirect:/requests/new";

    private final NewRequestModel page;
    private final NewRequestSubmitter submitter;
    private final NewRequestDrafts drafts;
    private final ExpiredSessionForms rescued;
    private final ReachableRequests requests;
    private final Clock clock;

    NewRequestPage(
            NewRequestModel page,
            NewRequestSubmitter submitter,
            NewRequestDrafts drafts,
            ExpiredSessionForms rescued,
            ReachableRequests requests,
            Clock clock) {
        this.page = page;
        this.submitter = submitter;
        this.drafts = drafts;
        this.rescued = rescued;
        this.requests = requests;
        this.clock = clock;
    }

    /** @param follows the number of the earlier request that the new one continues */
    @GetMapping
    String show(Caller caller, PageReader reader, @RequestParam(defaultValue = "") String follows, Model model) {
        requireCustomer(caller);
        String earlier = reachable(caller, follows);
        NewRequestForm form = drafts.of(caller.user(), earlier)
                .map(draft -> {
                    model.addAttribute("restoredFrom", draft.savedAt());
                    return draft.form();
                })
                .orElseGet(() -> new NewRequestForm(Map.of()).with("follows", earlier));
        return page(caller, reader, form, Map.of(), model);
    }

    /**
     * Shows, after a new sign-in, a form that was sent into an expired session. It is not saved: anybody could have sent it
     * under this name, and merely looking at an address must not replace a draft.
     */
    @GetMapping(params = "rescued")
    String restore(Caller caller, PageReader reader, @RequestParam("rescued") String key, Model model) {
        requireCustomer(caller);
        return rescued.of(key, caller.user())
                .map(form -> {
                    model.addAttribute("done", "open.signedOut");
                    return page(caller, reader, owned(caller, form), Map.of(), model);
                })
                .orElse(HERE);
    }

    /** Finds out which button was pressed; as a condition of the mapping, that would read the bodies of other calls too. */
    @PostMapping
    String send(
            Caller caller,
            PageReader reader,
            HttpServletRequest sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes told) {
        requireCustomer(caller);
        NewRequestForm form = owned(caller, NewRequestForm.of(sent));
        if (sent.getParameter("show") != null) {
            return lookAhead(caller, reader, form, model);
        }
        return sent.getParameter("save") != null
                ? save(caller, reader, form, response, model, told)
                : open(caller, reader, form, response, model, told);
    }

    /** Refreshes the page while somebody types, and saves the form. */
    @PostMapping("/live")
    String live(
            Caller caller,
            PageReader reader,
            HttpServletRequest sent,
            @RequestParam(defaultValue = "") String drawn,
            Model model) {
        requireCustomer(caller);
        NewRequestForm form = owned(caller, NewRequestForm.of(sent));
        model.addAttribute("saved", drafts.keep(caller.user(), form));
        page(caller, reader, form, Map.of(), model);
        model.addAttribute("live", true);
        model.addAttribute("redrawn", !drawn.equals(model.getAttribute("drawn")));
        return "new-request-live";
    }

    @PostMapping("/discard")
    String discard(Caller caller, HttpServletRequest sent, RedirectAttributes told) {
        requireCustomer(caller);
        drafts.discard(caller.user(), owned(caller, NewRequestForm.of(sent)));
        told.addFlashAttribute("done", "open.draft.discarded");
        return HERE;
    }

    /** Notes that an article was enough. */
    @PostMapping("/solved")
    String solved(Caller caller, HttpServletRequest sent, @RequestParam String article, RedirectAttributes told) {
        requireCustomer(caller);
        NewRequestForm form = owned(caller, NewRequestForm.of(sent));
        submitter.avoid(caller, form, article);
        drafts.discard(caller.user(), form);
        told.addFlashAttribute("done", "open.solved");
        return "redirect:/requests";
    }

    private String open(
            Caller caller,
            PageReader reader,
            NewRequestForm sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes told) {
        NewRequestForm form = page.settled(caller, sent, reader);
        NewRequestSubmitter.Result result = submitter.open(caller, form, reader);
        if (result.number() == null) {
            drafts.keep(caller.user(), form);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(caller, reader, form, result.flaws(), model);
        }
        drafts.discard(caller.user(), form);
        told.addFlashAttribute("told", result.told());
        return "redirect:/requests/" + result.number();
    }

    /** Shows the same page with the promise, for browsers without a script. */
    private String lookAhead(Caller caller, PageReader reader, NewRequestForm form, Model model) {
        drafts.keep(caller.user(), form);
        return page(caller, reader, form, Map.of(), model);
    }

    private String save(
            Caller caller,
            PageReader reader,
            NewRequestForm form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes told) {
        if (!drafts.keep(caller.user(), form)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(caller, reader, form, NewRequestFormValidator.of(form), model);
        }
        told.addFlashAttribute("done", "open.draft.kept");
        return back(form);
    }

    private String page(Caller caller, PageReader reader, NewRequestForm typed, Map<String, Flaw> flaws, Model model) {
        NewRequestForm form = page.settled(caller, typed, reader);
        page.fill(model, caller, form, flaws, reader);
        model.addAttribute(
                "drawn",
                form.get("organisation") + " " + NormalisedForm.choices(form).drawn());
        model.addAttribute("now", clock.instant());
        return "new-request";
    }

    private static String back(NewRequestForm form) {
        return form.has("follows") ? HERE + "?follows=" + form.get("follows") : HERE;
    }

    /** The form under a key of its own, continuing no request but one of the caller's. */
    private NewRequestForm owned(Caller caller, NewRequestForm form) {
        return form.ownedBy(caller.user()).with("follows", reachable(caller, form.get("follows")));
    }

    /** The request's number; empty where it does not exist or is not the caller's. */
    private String reachable(Caller caller, String number) {
        try {
            return number.isEmpty() ? "" : requests.get(caller, number).number().value();
        } catch (RequestNotFound unknown) {
            return "";
        }
    }

    private static void requireCustomer(Caller caller) {
        if (!caller.isCustomer()) {
            throw new NotPermitted("Requests are opened by a customer's administrators and partners.");
        }
    }
}
