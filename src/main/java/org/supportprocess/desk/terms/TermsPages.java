package org.supportprocess.desk.terms;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.supportprocess.access.Caller;
import org.supportprocess.account.TermsActions;
import org.supportprocess.account.TermsActions.NewPlace;
import org.supportprocess.account.TermsActions.NewTerms;
import org.supportprocess.account.TermsQueries;
import org.supportprocess.customer.ElevatedSupport;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Plan;
import org.supportprocess.request.text.PlainText;
import org.supportprocess.web.InvalidField;

/** The pages on which operations find a customer and change its terms. Auditors read them. */
@Controller
@RequestMapping("/desk/customers")
class TermsPages {

    private static final int LONGEST = 200;

    private final TermsQueries terms;
    private final TermsActions actions;
    private final TermsModel page;

    TermsPages(TermsQueries terms, TermsActions actions, TermsModel page) {
        this.terms = terms;
        this.actions = actions;
        this.page = page;
    }

    @GetMapping
    String find(Caller caller, @RequestParam(defaultValue = "") String q, Model model) {
        boolean readable = q.isBlank() || PlainText.flaw(q, LONGEST).isEmpty();
        List<Organisation> found = terms.find(caller, readable ? q : "");
        model.addAttribute("q", q).addAttribute("found", readable ? found : List.of());
        return "desk/customers";
    }

    @GetMapping("/{id}")
    String show(Caller caller, @PathVariable String id, Model model) {
        page.fill(caller, id, model);
        return "desk/customer";
    }

    @PostMapping("/{id}")
    String move(
            Caller caller,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String timeZone,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        model.addAttribute("typedCountry", country).addAttribute("typedZone", timeZone);
        Runnable change = () -> actions.move(caller, id, new NewPlace(country, timeZone));
        return change(caller, id, id, change, model, response, after);
    }

    @PostMapping("/{id}/subscriptions/{subscription}")
    String agree(
            Caller caller,
            @PathVariable String id,
            @PathVariable String subscription,
            @RequestParam(defaultValue = "") String plan,
            @RequestParam(defaultValue = "") String elevatedSupport,
            @RequestParam(defaultValue = "false") boolean trial,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        model.addAttribute("typedPlan", plan)
                .addAttribute("typedSupport", elevatedSupport)
                .addAttribute("typedTrial", trial);
        Runnable change = () -> actions.agree(
                caller,
                id,
                subscription,
                new NewTerms(
                        code(Plan.class, "plan", plan),
                        code(ElevatedSupport.class, "elevatedSupport", elevatedSupport),
                        trial));
        return change(caller, id, subscription, change, model, response, after);
    }

    /** @param subject what the form is about: the subscription, or the organisation itself */
    private String change(
            Caller caller,
            String id,
            String subject,
            Runnable change,
            Model model,
            HttpServletResponse response,
            RedirectAttributes after) {
        try {
            change.run();
            after.addFlashAttribute("changed", subject);
            return "redirect:/desk/customers/{id}";
        } catch (InvalidField flawed) {
            response.setStatus(flawed.status().value());
            model.addAttribute("flawed", subject)
                    .addAttribute("field", flawed.field())
                    .addAttribute("flaw", flawed.getMessage());
            return show(caller, id, model);
        }
    }

    private static <E extends Enum<E>> E code(Class<E> codes, String field, String name) {
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidField(field, "must be chosen from the list"));
    }
}
