package org.supportprocess.portal.opening;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.supportprocess.access.Caller;
import org.supportprocess.portal.Flaw;
import org.supportprocess.wording.Reader;
import org.supportprocess.wording.SpokenLanguages;

/** What the page that opens a request shows beside what was typed. */
@Component
class NewRequestModel {

    private final Customers customers;
    private final Prospects prospects;
    private final Beforehand beforehand;

    NewRequestModel(Customers customers, Prospects prospects, Beforehand beforehand) {
        this.customers = customers;
        this.prospects = prospects;
        this.beforehand = beforehand;
    }

    /** @param flaws empty as long as nobody has tried to send it */
    void fill(Model model, Caller caller, OpenForm form, Map<String, Flaw> flaws, Reader reader) {
        model.addAttribute("form", form);
        model.addAttribute("typed", form.typed());
        model.addAttribute("flaws", flaws);
        model.addAttribute("choices", SettledForm.choices(form));
        model.addAttribute("organisations", customers.of(caller));
        model.addAttribute("partner", caller instanceof Caller.Partner);
        model.addAttribute("subscriptions", customers.subscriptions(caller, form.get("organisation")));
        model.addAttribute("languages", SpokenLanguages.namedFor(reader.locale()));
        model.addAttribute("prospect", prospects.of(caller, form, reader.locale()));
        model.addAttribute("disturbances", beforehand.disturbances(form));
        model.addAttribute("articles", beforehand.articles(form, reader.locale()));
    }

    /** The form with everything that goes without saying. */
    OpenForm settled(Caller caller, OpenForm form, Reader reader) {
        return SettledForm.of(customers.settled(caller, form))
                .withDefault("contactMethod", "EMAIL")
                .withDefault("contactLanguage", reader.locale().getLanguage())
                .ownedBy(caller.user());
    }
}
