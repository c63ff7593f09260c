package org.supportprocess.customer.partner;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** What customers have delegated to partners. */
public interface Delegations extends Repository<Delegation, Delegation.Id> {

    Optional<Delegation> findById(Delegation.Id id);

    List<Delegation> findByIdOrganisationOrderByIdPartner(String organisation);

    Delegation save(Delegation delegation);

    void delete(Delegation delegation);
}
