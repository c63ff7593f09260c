package org.supportprocess.portal.organisation;

import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.supportprocess.access.Caller;
import org.supportprocess.account.OrganisationQueries;
import org.supportprocess.account.OrganisationQueries.PersonFact;
import org.supportprocess.customer.AdministrationRefused;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.partner.Partner;
import org.supportprocess.web.NotPermitted;

/** The model of the pages about an organisation. */
@Component
class OrganisationModel {

    private final OrganisationQueries facts;
    private final ChangeRows changes;

    OrganisationModel(OrganisationQueries facts, ChangeRows changes) {
        this.facts = facts;
        this.changes = changes;
    }

    void fill(Caller caller, Model model) {
        Organisation own = facts.own(caller);
        boolean decides = facts.decides(caller);
        model.addAttribute("organisation", own)
                .addAttribute("country", country(own))
                .addAttribute("accountManager", facts.accountManager(own))
                .addAttribute("subscriptions", facts.subscriptions(own))
                .addAttribute("administrators", facts.administrators(own))
                .addAttribute("partners", facts.partners(own))
                .addAttribute("user", caller.user())
                .addAttribute("decides", decides);
        if (decides) {
            fillChoices(caller, own, model);
        }
    }

    void fillForPartner(Caller caller, Model model) {
        model.addAttribute("customers", facts.all(caller));
    }

    void fillRemoval(Caller caller, String user, Model model) {
        PersonFact person = facts.administrators(decidedBy(caller)).stream()
                .filter(administrator -> administrator.user().equals(user))
                .findFirst()
                .orElseThrow(AdministrationRefused::noSuchAdministrator);
        boolean oneself = user.equals(caller.user());
        model.addAttribute("question", oneself ? "organisation.remove.yourself" : "organisation.remove.question")
                .addAttribute("name", person.name())
                .addAttribute("words", oneself ? "organisation.remove.yourselfWords" : "organisation.remove.words")
                .addAttribute("action", "organisation.remove")
                .addAttribute("path", new String[] {"administrators", user, "remove"});
    }

    void fillEnd(Caller caller, String partnerId, Model model) {
        Partner partner = facts.partners(decidedBy(caller)).stream()
                .filter(each -> each.id().equals(partnerId))
                .findFirst()
                .orElseThrow(AdministrationRefused::noSuchDelegation);
        model.addAttribute("question", "organisation.end.question")
                .addAttribute("name", partner.name())
                .addAttribute("words", "organisation.end.words")
                .addAttribute("action", "organisation.end")
                .addAttribute("path", new String[] {"partners", partner.id(), "end"});
    }

    private void fillChoices(Caller caller, Organisation own, Model model) {
        var delegated = facts.partners(own).stream().map(Partner::id).toList();
        model.addAttribute("roles", facts.roles(own))
                .addAttribute("others", facts.otherPeople(own))
                .addAttribute(
                        "otherPartners",
                        facts.allPartners().stream()
                                .filter(partner -> !delegated.contains(partner.id()))
                                .toList())
                .addAttribute("changes", changes.of(facts.changes(caller)));
    }

    private Organisation decidedBy(Caller caller) {
        if (!facts.decides(caller)) {
            throw new NotPermitted("Only a global administrator decides who acts for the organisation.");
        }
        return facts.own(caller);
    }

    private static String country(Organisation organisation) {
        return new Locale("", organisation.country()).getDisplayCountry(LocaleContextHolder.getLocale());
    }
}
