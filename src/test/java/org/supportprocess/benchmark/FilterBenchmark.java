package org.supportprocess.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.benchmark.RunningTasklist.Desk;

/**
 * What each role's filters cost beside 100,000 open tasks of twenty queues. Two products run side by side: one has a thousand of
 * them. A filter is opened as Tasklist does it: the count and the first page, most urgent first. Not a test: it asserts nothing
 * and prints a table, which it also leaves in {@code target/filter-benchmark.md}.
 *
 * <pre>mvn test -Dgroups=benchmark -DexcludedGroups= -Dtest=FilterBenchmark</pre>
 */
@Tag("benchmark")
class FilterBenchmark {

    private static final int FEW = Integer.getInteger("benchmark.few", 1_000);
    private static final int MANY = Integer.getInteger("benchmark.many", 100_000);
    private static final int CALLS = Integer.getInteger("benchmark.calls", 60);
    private static final int WARM_UP = 30;
    private static final List<String> PEOPLE = List.of("erik", "lars", "dora", "petra", "amal");

    private static final List<String> LINES = new ArrayList<>();

    @AfterAll
    static void report() throws IOException {
        System.out.println(String.join("\n", LINES));
        Files.write(Path.of("target", "filter-benchmark.md"), LINES);
    }

    @Test
    void onTheEmbeddedDatabase() {
        compare("H2", "jdbc:h2:mem:few-tasks;DB_CLOSE_DELAY=-1", "jdbc:h2:mem:many-tasks;DB_CLOSE_DELAY=-1", "sa", "");
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
        try (RunningTasklist small = RunningTasklist.on(few, user, password, FEW);
                RunningTasklist large = RunningTasklist.on(many, user, password, MANY)) {
            LINES.add("| %s | filter | of %,d: tasks, p50 (ms) | of %,d: tasks, p50 (ms) | ratio |"
                    .formatted(name, FEW, MANY));
            LINES.add("|---|---|---:|---:|---:|");
            PEOPLE.forEach(person -> side(person, small.of(person), large.of(person)));
            LINES.add("");
        }
    }

    private static void side(String person, Desk small, Desk large) {
        Map<String, String> many = large.filters();
        small.filters().forEach((filter, id) -> side(person, filter, small, id, large, many.get(filter)));
    }

    /** The two take turns, so that a busy machine slows both. */
    private static void side(String person, String filter, Desk small, String few, Desk large, String many) {
        double[] shorter = new double[CALLS];
        double[] longer = new double[CALLS];
        for (int call = -WARM_UP; call < CALLS; call++) {
            double little = small.open(few).millis();
            double much = large.open(many).millis();
            if (call >= 0) {
                shorter[call] = little;
                longer[call] = much;
            }
        }
        LINES.add(String.format(
                Locale.ROOT,
                "| %s | %s | %,d, %.1f | %,d, %.1f | **%.2f** |",
                person,
                filter,
                small.open(few).count(),
                median(shorter),
                large.open(many).count(),
                median(longer),
                median(longer) / median(shorter)));
    }

    private static double median(double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
