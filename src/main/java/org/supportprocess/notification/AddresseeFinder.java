package org.supportprocess.notification;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.supportprocess.customer.Correspondents;
import org.supportprocess.customer.People;
import org.supportprocess.customer.Person;
import org.supportprocess.customer.partner.PartnerAgents;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.promise.Terms;

/** The lookup of the person to write to: the one who opened the request, as long as they may know of it. */
@Component
class AddresseeFinder {

    private final Correspondents correspondents;
    private final People people;
    private final PartnerAgents partnerAgents;

    AddresseeFinder(Correspondents correspondents, People people, PartnerAgents partnerAgents) {
        this.correspondents = correspondents;
        this.people = people;
        this.partnerAgents = partnerAgents;
    }

    /** The addressee; empty where nobody may deal with the organisation's requests now. */
    Optional<Addressee> of(SupportRequest request) {
        Terms terms = request.terms();
        String opener = request.opening().openedBy();
        return correspondents
                .administrator(opener, terms.organisation())
                .or(() -> partner(opener, terms.organisation()))
                .or(() -> correspondents.administrators(terms.organisation()).stream()
                        .findFirst())
                .map(person ->
                        Addressee.of(person, request.submission().contact().language(), terms.zone()));
    }

    private Optional<Person> partner(String user, String organisation) {
        return partnerAgents
                .findById(user)
                .filter(agent -> partnerAgents.delegationsTo(agent.partner()).contains(organisation))
                .flatMap(agent -> people.findById(user));
    }
}
