package org.supportprocess.customer;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The decisions about who acts for whom; they are only ever added to. */
public interface OrganisationChanges extends Repository<OrganisationChange, Long> {

    OrganisationChange save(OrganisationChange change);

    /** The changes of an organisation, the latest first. */
    List<OrganisationChange> findByOrganisationOrderByChangedAtDescIdDesc(String organisation, Limit most);
}
