package org.supportprocess.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.calendar.CalendarBenchmark;
import org.supportprocess.process.tables.DecisionBenchmark;

/**
 * What the product costs beside the engine it stands on, and what its decisions and deadlines cost. Not a test: it asserts nothing and
 * prints a table, which it also leaves in {@code target/benchmark.md}.
 *
 * <pre>mvn test -Dgroups=benchmark -DexcludedGroups=</pre>
 */
@Tag("benchmark")
class Benchmark {

    @AfterAll
    static void report() throws IOException {
        Report.write(DecisionBenchmark.decisionsPerSecond(), CalendarBenchmark.perSecond());
    }

    @Nested
    @OnH2
    class OnTheEmbeddedDatabase extends Comparison {

        @Override
        String name() {
            return "H2";
        }

        @Override
        String emptyDatabase() {
            return "jdbc:h2:mem:bare;DB_CLOSE_DELAY=-1";
        }
    }

    @Nested
    @OnPostgres
    class OnTheProductionDatabase extends Comparison {

        @Autowired
        EmbeddedPostgres server;

        @Override
        String name() {
            return "PostgreSQL";
        }

        @Override
        String emptyDatabase() {
            new JdbcTemplate(server.getPostgresDatabase()).execute("create database bare");
            return server.getJdbcUrl("postgres", "bare");
        }
    }
}
