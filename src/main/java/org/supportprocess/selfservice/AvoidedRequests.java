package org.supportprocess.selfservice;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.supportprocess.request.submission.Service;

/** The requests nobody had to open because an article solved the trouble (service description, section 5). */
@Component
public class AvoidedRequests {

    private final JdbcClient database;
    private final Clock clock;

    AvoidedRequests(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Records an avoided request; one recorded twice counts once.
     *
     * @param occasion a name for the one time that it happened
     * @param service absent where nobody said
     */
    public void record(String occasion, String user, String article, @Nullable Service service) {
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
            // recorded before
        }
    }
}
