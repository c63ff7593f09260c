package org.supportprocess.intake.portal;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Organisations;
import org.supportprocess.customer.PartnerAgents;
import org.supportprocess.customer.People;
import org.supportprocess.customer.Person;
import org.supportprocess.intake.Caller;

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
        return people.findById(user).map(Person::name).orElse(user);
    }

    String organisation(String id) {
        return organisations.findById(id).map(Organisation::name).orElse(id);
    }

    /** Of the partner that a person belongs to. */
    String partner(String user) {
        return partnerAgents.partnerNameOf(user).orElseGet(() -> person(user));
    }

    /** Those that the caller speaks for, by name. */
    List<Named> organisationsOf(Caller caller) {
        return caller.organisations().stream()
                .map(id -> new Named(id, organisation(id)))
                .sorted(Comparator.comparing(Named::name))
                .toList();
    }

    record Named(String id, String name) {}
}
