package org.supportprocess.inbox;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.request.Hindrances;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.turn.Turn.Hindrance;
import org.supportprocess.request.turn.Turn.Reason;

/**
 * How far the mailbox has been read, on whichever node. What has not been read may be an answer: nobody is closed out before
 * their mailbox has been read up to the end of their turn, and a mailbox that cannot be read holds up the turns that run out.
 */
@Component
@Order(3)
@ConditionalOnProperty("support-process.mail.inbound.host")
class MailboxReadings implements Hindrances {

    /** @param failingSince absent while it can be read */
    private record Reading(Instant readAt, @Nullable Instant failingSince) {}

    private final JdbcClient database;
    private final Clock clock;

    MailboxReadings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Map<String, Hindrance> of(Collection<SupportRequest> requests) {
        Instant since = reading().map(Reading::failingSince).orElse(null);
        Instant now = clock.instant();
        return since == null
                ? Map.of()
                : requests.stream()
                        .filter(SupportRequest::customersTurn)
                        .filter(request -> !now.isBefore(request.customersTurnEnd()))
                        .collect(Collectors.toMap(
                                request -> request.number().value(),
                                request -> new Hindrance(Reason.MAILBOX_NOT_READ, request.customersTurnEnd())));
    }

    @Override
    public Instant knownUntil() {
        return reading().map(Reading::readAt).orElse(Instant.EPOCH);
    }

    /**
     * Records that everything that had arrived by then has been read.
     *
     * @return whether it could not be read before
     */
    @Transactional
    public boolean read(Instant upTo) {
        boolean failed = reading().map(Reading::failingSince).isPresent();
        keep("update mailbox_reading set read_at = :at, failing_since = null", upTo, upTo);
        return failed;
    }

    @Transactional
    public void fail(Instant now) {
        keep("update mailbox_reading set failing_since = coalesce(failing_since, :at)", now, Instant.EPOCH);
    }

    private void keep(String update, Instant at, Instant readBefore) {
        if (database.sql(update).param("at", at.atOffset(UTC)).update() == 0) {
            database.sql("insert into mailbox_reading (id, read_at) values (1, :at)")
                    .param("at", readBefore.atOffset(UTC))
                    .update();
        }
    }

    private Optional<Reading> reading() {
        return database.sql("select read_at, failing_since from mailbox_reading")
                .query((row, i) -> new Reading(
                        row.getObject("read_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("failing_since", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null)))
                .optional();
    }
}
