package org.supportprocess.wording;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Organisations;
import org.supportprocess.customer.People;
import org.supportprocess.customer.partner.PartnerAgents;
import org.supportprocess.customer.token.Machine;

/** What people and organisations are called. */
@Component
public class Names {

    private final People people;
    private final Organisations organisations;
    private final PartnerAgents partnerAgents;
    private final MessageSource messages;

    Names(People people, Organisations organisations, PartnerAgents partnerAgents, MessageSource messages) {
        this.messages = messages;
        this.people = people;
        this.organisations = organisations;
        this.partnerAgents = partnerAgents;
    }

    /** Of a person or a program outside; the name they sign in with where nothing else is known. */
    public String person(String user) {
        return Machine.nameIn(user).map(this::program).orElseGet(() -> people.nameOf(user));
    }

    private String program(String name) {
        return messages.getMessage("who.program", new Object[] {name}, LocaleContextHolder.getLocale());
    }

    public String organisation(String id) {
        return organisations.findById(id).map(Organisation::name).orElse(id);
    }

    /** Of the partner that a person belongs to. */
    public String partner(String user) {
        return partnerAgents.partnerNameOf(user).orElseGet(() -> person(user));
    }
}
