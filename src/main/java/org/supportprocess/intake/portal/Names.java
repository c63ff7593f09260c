package org.supportprocess.intake.portal;

import org.springframework.stereotype.Component;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Organisations;
import org.supportprocess.customer.PartnerAgents;
import org.supportprocess.customer.People;

/** What people and organisations are called. */
@Component
class Names {

    private final People people;
    private final Organisations organisations;
    private final PartnerAgents partnerAgents;

    Names(People people, Organisations organisations, PartnerAgents partnerAgents) {
        this.people = people;
        this.organisations = organisations;
        this.partnerAgents = partnerAgents;
    }

    /** Of a person outside; the name they sign in with where nothing else is known. */
    String person(String user) {
        return people.nameOf(user);
    }

    String organisation(String id) {
        return organisations.findById(id).map(Organisation::name).orElse(id);
    }

    /** Of the partner that a person belongs to. */
    String partner(String user) {
        return partnerAgents.partnerNameOf(user).orElseGet(() -> person(user));
    }
}
