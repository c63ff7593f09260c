package org.supportprocess.wording;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Organisations;
import org.supportprocess.customer.People;
import org.supportprocess.customer.partner.PartnerAgents;
import org.supportprocess.customer.token.TokenPrincipal;

/** The names of people and organisations. */
@Component
public class DisplayNames {

    private final People people;
    private final Organisations organisations;
    private final PartnerAgents partnerAgents;
    private final MessageSource messages;

    DisplayNames(People people, Organisations organisations, PartnerAgents partnerAgents, MessageSource messages) {
        this.messages = messages;
        this.people = people;
        this.organisations = organisations;
        this.partnerAgents = partnerAgents;
    }

    /** The name of a person or a program outside, or the name they sign in with where nothing else is known. */
    public String person(String user) {
        return TokenPrincipal.nameIn(user).map(this::program).orElseGet(() -> people.nameOf(user));
    }

    private String program(String name) {
        return messages.getMessage("who.program", new Object[] {name}, LocaleContextHolder.getLocale());
    }

    public String organisation(String id) {
        return organisations.findById(id).map(Organisation::name).orElse(id);
    }

    /** The name of the partner that a person belongs to. */
    public String partner(String user) {
        return partnerAgents.partnerNameOf(user).orElseGet(() -> person(user));
    }
}
