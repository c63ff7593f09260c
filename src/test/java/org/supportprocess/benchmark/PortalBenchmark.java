package org.supportprocess.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a customer's pages cost beside 100,000 requests of 1,000 customers, and how many requests per second come in over HTTP. Two
 * products run side by side: one knows only this customer's own hundred requests, the other everybody's. Not a test: it asserts
 * nothing and prints a table, which it also leaves in {@code target/portal-benchmark.md}.
 *
 * <pre>mvn test -Dgroups=benchmark -DexcludedGroups= -Dtest=PortalBenchmark</pre>
 */
@Tag("benchmark")
class PortalBenchmark {

    private static final int CUSTOMERS = Integer.getInteger("benchmark.customers", 1_000);
    private static final int OWN = Integer.getInteger("benchmark.own", 100);
    private static final int CALLS = Integer.getInteger("benchmark.calls", 400);
    private static final int WARM_UP = 100;
    private static final int SUBMISSIONS = Integer.getInteger("benchmark.submissions", 320);

    private static final List<String> LINES = new ArrayList<>();

    @AfterAll
    static void report() throws IOException {
        System.out.println(String.join("\n", LINES));
        Files.write(Path.of("target", "portal-benchmark.md"), LINES);
    }

    @Test
    void onTheEmbeddedDatabase() {
        compare("H2", "jdbc:h2:mem:few;DB_CLOSE_DELAY=-1", "jdbc:h2:mem:many;DB_CLOSE_DELAY=-1", "sa", "");
    }

    @Test
    void onTheProductionDatabase() throws IOException {
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setRegisterShutdownHook(false).start()) {
            JdbcTemplate sql = new JdbcTemplate(server.getPostgresDatabase());
            sql.execute("create database few");
            sql.execute("create database many");
            compare(
                    "PostgreSQL",
                    server.getJdbcUrl("postgres", "few"),
                    server.getJdbcUrl("postgres", "many"),
                    "postgres",
                    "postgres");
        }
    }

    private static void compare(String name, String few, String many, String user, String password) {
        try (RunningPortal small = RunningPortal.on(few, user, password);
                RunningPortal large = RunningPortal.on(many, user, password)) {
            List<String> numbers = small.open(OWN);
            large.open(OWN);
            fill(many, user, password);
            LINES.add("| %s | own requests only: p50, p95 (ms) | beside %,d: p50, p95 (ms) | p95 ratio |"
                    .formatted(name, CUSTOMERS * OWN));
            LINES.add("|---|---:|---:|---:|");
            side("list of requests (page)", small, large, call -> "/requests");
            side("second page", small, large, call -> "/requests?page=1");
            side("search", small, large, call -> "/requests?q=mail");
            side("request (page)", small, large, call -> "/requests/" + numbers.get(call % OWN));
            side("list of requests (API)", small, large, call -> "/api/requests?size=20");
            LINES.add("");
            LINES.add("| %s: clients | submissions per second over HTTP |".formatted(name));
            LINES.add("|---:|---:|");
            for (int clients : List.of(1, 4, 16)) {
                LINES.add(row("| %d | %.1f |", clients, small.submissionsPerSecond(clients, SUBMISSIONS)));
            }
            LINES.add("");
        }
    }

    private static void fill(String url, String user, String password) {
        try (HikariDataSource database = new HikariDataSource()) {
            database.setJdbcUrl(url);
            database.setUsername(user);
            database.setPassword(password);
            new ManyCustomers(new JdbcTemplate(database)).copy(CUSTOMERS - 1);
        }
    }

    /** The two take turns, so that a busy machine slows both. */
    private static void side(String what, RunningPortal small, RunningPortal large, Address address) {
        IntStream.range(0, WARM_UP).forEach(call -> {
            small.millis(address.of(call));
            large.millis(address.of(call));
        });
        double[] few = new double[CALLS];
        double[] many = new double[CALLS];
        for (int call = 0; call < CALLS; call++) {
            few[call] = small.millis(address.of(call));
            many[call] = large.millis(address.of(call));
        }
        LINES.add(row(
                "| %s | %.1f, %.1f | %.1f, %.1f | **%.2f** |",
                what,
                percentile(few, 50),
                percentile(few, 95),
                percentile(many, 50),
                percentile(many, 95),
                percentile(many, 95) / percentile(few, 95)));
    }

    private static double percentile(double[] millis, int percent) {
        double[] sorted = millis.clone();
        java.util.Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static String row(String format, Object... cells) {
        return String.format(Locale.ROOT, format, cells);
    }

    private interface Address {
        String of(int call);
    }
}
