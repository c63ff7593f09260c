package org.supportprocess.selfservice;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.supportprocess.request.Service;

/** How the services are: what is disturbed now, as somebody on duty has declared it. */
@Component
public class ServiceHealth {

    private final JdbcClient database;
    private final Clock clock;

    ServiceHealth(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those that have not ended, the newest first. */
    public List<Disturbance> disturbances() {
        return database.sql("""
                        select id, service, summary, began_at from service_disturbance
                        where ended_at is null order by began_at desc, id desc
                        """)
                .query((row, number) -> new Disturbance(
                        row.getLong("id"),
                        Service.valueOf(row.getString("service")),
                        row.getString("summary"),
                        row.getObject("began_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    public List<Disturbance> disturbances(Service service) {
        return disturbances().stream()
                .filter(disturbance -> disturbance.service() == service)
                .toList();
    }

    public Disturbance declare(Service service, String summary, String user) {
        Instant now = clock.instant();
        KeyHolder key = new GeneratedKeyHolder();
        database.sql("""
                        insert into service_disturbance (service, summary, declared_by, began_at)
                        values (:service, :summary, :user, :at)
                        """)
                .param("service", service.name())
                .param("summary", summary)
                .param("user", user)
                .param("at", at(now))
                .update(key, "id");
        return new Disturbance(key.getKeyAs(Number.class).longValue(), service, summary, now);
    }

    /** @return false if there is no such disturbance, or it has ended before */
    public boolean end(long id) {
        return database.sql("update service_disturbance set ended_at = :at where id = :id and ended_at is null")
                        .param("at", at(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
