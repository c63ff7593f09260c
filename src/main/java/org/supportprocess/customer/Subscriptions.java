package org.supportprocess.customer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** The subscriptions, never looked up without their organisation. */
public interface Subscriptions extends Repository<Subscription, String> {

    /** The subscription, if it is the organisation's: nobody learns that another's exists. */
    @EntityGraph(attributePaths = {"organisation", "usedWith"})
    Optional<Subscription> findByIdAndOrganisationId(String id, String organisation);

    /** The subscriptions of one organisation, in the order of their ids. */
    @EntityGraph(attributePaths = {"organisation", "usedWith"})
    List<Subscription> findByOrganisationIdOrderById(String organisation);

    /** The subscriptions of several organisations, in the order of their ids. */
    @EntityGraph(attributePaths = {"organisation", "usedWith"})
    List<Subscription> findByOrganisationIdInOrderById(Collection<String> organisations);
}
