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
import org.supportprocess.wording.Reader;

/** One page that leads to a request, or to where it need not be opened. What is typed is kept on the way. */
@Controller
@RequestMapping("/requests/new")
class NewRequestPage {

    private static final String HERE = "redirect:/requests/new";

    private final NewRequestModel page;
    private final Opener opener;
    private final Drafts drafts;
    private final RescuedForms rescued;
    private final ReachableRequests requests;
    private final Clock clock;

    NewRequestPage(
            NewRequestModel page,
            Opener opener,
            Drafts drafts,
            RescuedForms rescued,
            ReachableRequests requests,
            Clock clock) {
        this.page = page;
        this.opener = opener;
        this.drafts = drafts;
        this.rescued = rescued;
        this.requests = requests;
        this.clock = clock;
    }

    /** @param follows the number of the earlier request that the new one is to go on from */
    @GetMapping
    String show(Caller caller, Reader reader, @RequestParam(defaultValue = "") String follows, Model model) {
        requireCustomer(caller);
        String earlier = reachable(caller, follows);
        OpenForm form = drafts.of(caller.user(), earlier)
                .map(draft -> {
                    model.addAttribute("restoredFrom", draft.savedAt());
                    return draft.form();
                })
                .orElseGet(() -> new OpenForm(Map.of()).with("follows", earlier));
        return page(caller, reader, form, Map.of(), model);
    }

    /**
     * Back from signing in again, with what was sent into a session that had ended. It is shown and not saved: anybody could
     * have sent it under this name, and an address that is only looked at must not replace a draft.
     */
    @GetMapping(params = "rescued")
    String restore(Caller caller, Reader reader, @RequestParam("rescued") String key, Model model) {
        requireCustomer(caller);
        return rescued.of(key, caller.user())
                .map(form -> {
                    model.addAttribute("done", "open.signedOut");
                    return page(caller, reader, owned(caller, form), Map.of(), model);
                })
                .orElse(HERE);
    }

    /** Which button was pressed is looked up here: as a condition of a mapping it would read the bodies of other calls, too. */
    @PostMapping
    String send(
            Caller caller,
            Reader reader,
            HttpServletRequest sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes told) {
        requireCustomer(caller);
        OpenForm form = owned(caller, OpenForm.of(sent));
        if (sent.getParameter("show") != null) {
            return lookAhead(caller, reader, form, model);
        }
        return sent.getParameter("save") != null
                ? save(caller, reader, form, response, model, told)
                : open(caller, reader, form, response, model, told);
    }

    /** What changes on the page while somebody types; the form is saved on the way. */
    @PostMapping("/live")
    String live(
            Caller caller,
            Reader reader,
            HttpServletRequest sent,
            @RequestParam(defaultValue = "") String drawn,
            Model model) {
        requireCustomer(caller);
        OpenForm form = owned(caller, OpenForm.of(sent));
        model.addAttribute("saved", drafts.keep(caller.user(), form));
        page(caller, reader, form, Map.of(), model);
        model.addAttribute("live", true);
        model.addAttribute("redrawn", !drawn.equals(model.getAttribute("drawn")));
        return "new-request-live";
    }

    @PostMapping("/discard")
    String discard(Caller caller, HttpServletRequest sent, RedirectAttributes told) {
        requireCustomer(caller);
        drafts.discard(caller.user(), owned(caller, OpenForm.of(sent)));
        told.addFlashAttribute("done", "open.draft.discarded");
        return HERE;
    }

    /** An article was enough. */
    @PostMapping("/solved")
    String solved(Caller caller, HttpServletRequest sent, @RequestParam String article, RedirectAttributes told) {
        requireCustomer(caller);
        OpenForm form = owned(caller, OpenForm.of(sent));
        opener.avoid(caller, form, article);
        drafts.discard(caller.user(), form);
        told.addFlashAttribute("done", "open.solved");
        return "redirect:/requests";
    }

    private String open(
            Caller caller,
            Reader reader,
            OpenForm sent,
            HttpServletResponse response,
            Model model,
            RedirectAttributes told) {
        OpenForm form = page.settled(caller, sent, reader);
        Opener.Result result = opener.open(caller, form, reader);
        if (result.number() == null) {
            drafts.keep(caller.user(), form);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(caller, reader, form, result.flaws(), model);
        }
        drafts.discard(caller.user(), form);
        told.addFlashAttribute("told", result.told());
        return "redirect:/requests/" + result.number();
    }

    /** Without a script: the same page with the promise. */
    private String lookAhead(Caller caller, Reader reader, OpenForm form, Model model) {
        drafts.keep(caller.user(), form);
        return page(caller, reader, form, Map.of(), model);
    }

    private String save(
            Caller caller,
            Reader reader,
            OpenForm form,
            HttpServletResponse response,
            Model model,
            RedirectAttributes told) {
        if (!drafts.keep(caller.user(), form)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(caller, reader, form, OpenFormCheck.of(form), model);
        }
        told.addFlashAttribute("done", "open.draft.kept");
        return back(form);
    }

    private String page(Caller caller, Reader reader, OpenForm typed, Map<String, Flaw> flaws, Model model) {
        OpenForm form = page.settled(caller, typed, reader);
        page.fill(model, caller, form, flaws, reader);
        model.addAttribute(
                "drawn",
                form.get("organisation") + " " + SettledForm.choices(form).drawn());
        model.addAttribute("now", clock.instant());
        return "new-request";
    }

    private static String back(OpenForm form) {
        return form.has("follows") ? HERE + "?follows=" + form.get("follows") : HERE;
    }

    /** Under a key of its own, and going on from no request but one of the caller's. */
    private OpenForm owned(Caller caller, OpenForm form) {
        return form.ownedBy(caller.user()).with("follows", reachable(caller, form.get("follows")));
    }

    /** Empty for a request that is not there, or not the caller's. */
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
