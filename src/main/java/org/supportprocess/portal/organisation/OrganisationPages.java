package org.supportprocess.portal.organisation;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supportprocess.access.Caller;
import org.supportprocess.account.OrganisationActions;
import org.supportprocess.customer.AdministrationRefused;
import org.supportprocess.customer.AdministrationRefused.Reason;
import org.supportprocess.customer.AdministratorRole;
import org.supportprocess.portal.EnumCodes;
import org.supportprocess.web.AdministrationProblems;
import org.supportprocess.web.NotPermitted;

/**
 * The pages about who acts for an organisation: every administrator sees it, the global ones decide it. A partner sees the
 * customers it acts for.
 */
@Controller
@RequestMapping("/organisation")
class OrganisationPages {

    private static final String BACK = "redirect:/organisation";

    private final OrganisationActions actions;
    private final OrganisationModel page;

    OrganisationPages(OrganisationActions actions, OrganisationModel page) {
        this.actions = actions;
        this.page = page;
    }

    @GetMapping
    String show(Caller caller, Model model) {
        if (caller instanceof Caller.Partner) {
            page.fillForPartner(caller, model);
            return "organisations";
        }
        page.fill(caller, model);
        return "organisation";
    }

    /** @param user empty where nobody is chosen */
    @PostMapping("/administrators")
    String add(
            Caller caller,
            @RequestParam(defaultValue = "") String user,
            @RequestParam(defaultValue = "") String role,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        model.addAttribute("typedUser", user).addAttribute("typedRole", role);
        return decide(caller, "added", () -> actions.add(caller, user, role(role)), model, response, redirect);
    }

    @PostMapping("/administrators/{user}/role")
    String change(
            Caller caller,
            @PathVariable String user,
            @RequestParam(defaultValue = "") String role,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return decide(caller, "changed", () -> actions.change(caller, user, role(role)), model, response, redirect);
    }

    @GetMapping("/administrators/{user}/remove")
    String confirmRemoval(Caller caller, @PathVariable String user, Model model) {
        page.fillRemoval(caller, user, model);
        return "organisation-confirm";
    }

    @PostMapping("/administrators/{user}/remove")
    String remove(
            Caller caller,
            @PathVariable String user,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return decide(caller, "removed", () -> actions.remove(caller, user), model, response, redirect);
    }

    /** @param partner empty where none is chosen */
    @PostMapping("/partners")
    String delegate(
            Caller caller,
            @RequestParam(defaultValue = "") String partner,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return decide(caller, "delegated", () -> actions.delegate(caller, partner), model, response, redirect);
    }

    @GetMapping("/partners/{partner}/end")
    String confirmEnd(Caller caller, @PathVariable String partner, Model model) {
        page.fillEnd(caller, partner, model);
        return "organisation-confirm";
    }

    @PostMapping("/partners/{partner}/end")
    String end(
            Caller caller,
            @PathVariable String partner,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return decide(caller, "ended", () -> actions.endDelegation(caller, partner), model, response, redirect);
    }

    private String decide(
            Caller caller,
            String done,
            Runnable decision,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            decision.run();
            redirect.addFlashAttribute("done", "organisation.done." + done);
            return BACK;
        } catch (AdministrationRefused refused) {
            if (refused.reason() == Reason.NOT_GLOBAL) {
                throw new NotPermitted(requireNonNull(refused.getMessage()));
            }
            response.setStatus(AdministrationProblems.status(refused.reason()).value());
            model.addAttribute("refused", refused.reason());
            page.fill(caller, model);
            return "organisation";
        }
    }

    /** The role of this name; an unknown one is refused like one that the plan does not offer. */
    private static AdministratorRole role(String name) {
        return EnumCodes.of(AdministratorRole.class, name).orElseThrow(AdministrationRefused::roleNotOffered);
    }
}
