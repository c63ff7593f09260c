package org.supportprocess.request;

import jakarta.persistence.EntityManager;

/**
 * Spring Data publishes the events of whatever is saved. Saving a request that is managed already does nothing else: the
 * merging that Spring Data would do by itself looks for each new entry of the timeline in the database.
 */
class SavingRequestsImpl implements SavingRequests {

    private final EntityManager entities;

    SavingRequestsImpl(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public SupportRequest save(SupportRequest request) {
        if (!entities.contains(request)) {
            entities.persist(request);
        }
        return request;
    }
}
