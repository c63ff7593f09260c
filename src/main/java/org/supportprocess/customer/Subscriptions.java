package org.supportprocess.customer;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** What has been bought, never without whose it is. */
public interface Subscriptions extends Repository<Subscription, String> {

    /** An organisation never learns that another's subscription exists. */
    @EntityGraph(attributePaths = {"organisation", "usedWith"})
    Optional<Subscription> findByIdAndOrganisationId(String id, String organisation);

    /** In the order of their ids. */
    @EntityGraph(attributePaths = {"organisation", "usedWith"})
    List<Subscription> findByOrganisationIdOrderById(String organisation);

    /** Of several organisations, in the order of their ids. */
    @EntityGraph(attributePaths = {"organisation", "usedWith"})
    List<Subscription> findByOrganisationIdInOrderById(Collection<String> organisations);
}
