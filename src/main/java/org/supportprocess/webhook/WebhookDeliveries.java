package org.supportprocess.webhook;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The deliveries of events, sent or waiting. */
public interface WebhookDeliveries extends Repository<WebhookDelivery, String> {

    WebhookDelivery save(WebhookDelivery delivery);

    /** Finds a delivery to send; nobody else sends it meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from WebhookDelivery d where d.id = :id")
    Optional<WebhookDelivery> findToSend(String id);

    Page<WebhookDelivery> findByWebhookOrderByCreatedAtDescIdDesc(String webhook, Pageable page);
}
