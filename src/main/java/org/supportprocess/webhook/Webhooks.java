package org.supportprocess.webhook;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The webhooks in use, never without whose they are, but for what is on its way. */
public interface Webhooks extends Repository<Webhook, String> {

    Webhook save(Webhook webhook);

    Optional<Webhook> findById(String id);

    Optional<Webhook> findByIdAndOrganisationAndDisabledAtIsNull(String id, String organisation);

    List<Webhook> findByOrganisationAndDisabledAtIsNullOrderByCreatedAtAscIdAsc(String organisation);
}
