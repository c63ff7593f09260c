package org.supportprocess;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A PostgreSQL server of the test's own. */
@TestConfiguration(proxyBeanMethods = false)
public class PostgresDatabase {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder()
                // Spring closes it after the engine; its own hook would pull it from under the engine's feet.
                .setRegisterShutdownHook(false)
                // Two who wait for each other are noticed at once and not after a second.
                .setServerConfig("deadlock_timeout", "50ms")
                .start();
    }

    @Bean
    DataSource dataSource(EmbeddedPostgres postgres) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        return pool;
    }
}
