package org.supportprocess.customer;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** The decisions about organisations; they are only ever added to. */
public interface OrganisationChanges extends Repository<OrganisationChange, Long> {

    OrganisationChange save(OrganisationChange change);

    /** The changes of an organisation, the latest first. */
    List<OrganisationChange> findByOrganisationOrderByChangedAtDescIdDesc(String organisation, Limit most);

    /** The changes of one subscription, or of the organisation's own country and zone, the latest first. */
    List<OrganisationChange> findByOrganisationAndSubjectAndWhatInOrderByChangedAtDescIdDesc(
            String organisation, String subject, Collection<OrganisationChange.What> what, Limit most);
}
