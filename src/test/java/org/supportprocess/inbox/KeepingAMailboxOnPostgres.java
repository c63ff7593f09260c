package org.supportprocess.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supportprocess.OnPostgres;

/** How far the mailbox has been read, on the database of production. */
@OnPostgres
class KeepingAMailboxOnPostgres {

    private static final Instant NOW = Instant.parse("2026-12-02T15:00:00Z");

    @Test
    void isReadAndFailsAndIsReadAgain(@Autowired JdbcClient database, @Autowired Clock clock) {
        MailboxReadings readings = new MailboxReadings(database, clock);
        assertThat(readings.knownUntil()).isEqualTo(Instant.EPOCH);
        readings.fail(NOW);
        assertThat(readings.knownUntil()).isEqualTo(Instant.EPOCH);
        assertThat(readings.read(NOW)).isFalse();
        readings.fail(NOW.plusSeconds(60));
        readings.fail(NOW.plusSeconds(120));
        assertThat(readings.knownUntil()).isEqualTo(NOW);
        assertThat(readings.read(NOW.plusSeconds(180))).isTrue();
        assertThat(readings.read(NOW.plusSeconds(240))).isFalse();
        assertThat(readings.knownUntil()).isEqualTo(NOW.plusSeconds(240));
    }
}
