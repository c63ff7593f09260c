package org.supportprocess.selfservice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supportprocess.request.submission.Service;

/** Requests that nobody had to open, because an article solved the trouble (service description, section 5). */
@Component
public class AvoidedRequests {

    private final JdbcClient database;
    private final Clock clock;

    AvoidedRequests(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Telling it twice counts once.
     *
     * @param occasion names the one time that it happened
     * @param service null where nobody said
     */
    public void record(String occasion, String user, String article, Service service) {
        try {
            database.sql("""
                            insert into avoided_request (occasion, user_id, article, service, avoided_at)
                            values (:occasion, :user, :article, :service, :at)
                            """)
                    .param("occasion", occasion)
                    .param("user", user)
                    .param("article", article)
                    .param("service", service == null ? null : service.name())
                    .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException known) {
            // told before
        }
    }
}
