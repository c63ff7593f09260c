package org.supportprocess.portal.opening;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.supportprocess.access.Caller;
import org.supportprocess.portal.Flaw;
import org.supportprocess.wording.ContactLanguages;
import org.supportprocess.wording.PageReader;

/** The model of the page that opens a request. */
@Component
class NewRequestModel {

    private final CustomerChoices customers;
    private final NewRequestPreviewer previewer;
    private final AvoidanceHints hints;

    NewRequestModel(CustomerChoices customers, NewRequestPreviewer previewer, AvoidanceHints hints) {
        this.customers = customers;
        this.previewer = previewer;
        this.hints = hints;
    }

    /** @param flaws empty until somebody has tried to send the form */
    void fill(Model model, Caller caller, NewRequestForm form, Map<String, Flaw> flaws, PageReader reader) {
        model.addAttribute("form", form);
        model.addAttribute("typed", form.typed());
        model.addAttribute("flaws", flaws);
        model.addAttribute("choices", NormalisedForm.choices(form));
        model.addAttribute("organisations", customers.of(caller));
        model.addAttribute("partner", caller instanceof Caller.Partner);
        model.addAttribute("subscriptions", customers.subscriptions(caller, form.get("organisation")));
        model.addAttribute("languages", ContactLanguages.namedFor(reader.locale()));
        model.addAttribute("prospect", previewer.of(caller, form, reader.locale()));
        model.addAttribute("disturbances", hints.disturbances(form));
        model.addAttribute("articles", hints.articles(form, reader.locale()));
    }

    /** The form with everything that goes without saying. */
    NewRequestForm settled(Caller caller, NewRequestForm form, PageReader reader) {
        return NormalisedForm.of(customers.settled(caller, form))
                .withDefault("contactMethod", "EMAIL")
                .withDefault("contactLanguage", reader.locale().getLanguage())
                .ownedBy(caller.user());
    }
}
