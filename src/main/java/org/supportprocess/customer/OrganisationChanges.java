package org.supportprocess.customer;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** What has been decided about who acts for whom; it is only ever added to. */
public interface OrganisationChanges extends Repository<OrganisationChange, Long> {

    OrganisationChange save(OrganisationChange change);

    /** The latest first. */
    List<OrganisationChange> findByOrganisationOrderByChangedAtDescIdDesc(String organisation, Limit most);
}
