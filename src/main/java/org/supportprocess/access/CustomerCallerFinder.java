package org.supportprocess.access;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.supportprocess.customer.Administrators;
import org.supportprocess.customer.partner.PartnerAgents;

/** The customers a person outside may speak for now, whichever door they come through. */
@Component
public class CustomerCallerFinder {

    private final Administrators administrators;
    private final PartnerAgents partnerAgents;

    CustomerCallerFinder(Administrators administrators, PartnerAgents partnerAgents) {
        this.administrators = administrators;
        this.partnerAgents = partnerAgents;
    }

    /** The person as a caller; empty for somebody who may deal with no requests. */
    public Optional<Caller> of(String user) {
        return administrator(user).or(() -> partner(user));
    }

    private Optional<Caller> administrator(String user) {
        return administrators
                .findById(user)
                .map(administrator -> new Caller.Administrator(user, administrator.organisation()));
    }

    private Optional<Caller> partner(String user) {
        return partnerAgents
                .findById(user)
                .map(agent -> new Caller.Partner(user, partnerAgents.delegationsTo(agent.partner())));
    }
}
