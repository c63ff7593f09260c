package org.supportprocess.webhook;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The webhooks, looked up only with their organisation, except for deliveries on their way. */
public interface Webhooks extends Repository<Webhook, String> {

    Webhook save(Webhook webhook);

    Optional<Webhook> findById(String id);

    Optional<Webhook> findByIdAndOrganisationAndDisabledAtIsNull(String id, String organisation);

    List<Webhook> findByOrganisationAndDisabledAtIsNullOrderByCreatedAtAscIdAsc(String organisation);
}
