package org.supportprocess.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.changelog.ChangeSet;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.promise.Rung;

/** A database in which an earlier release told what happened in English sentences, and knew of no deliveries. */
@Tag("product")
class ComingFromSentences {

    private static final String CHANGE = "timeline-kinds-and-facts";
    private static final Contexts EVERYWHERE = new Contexts("production");

    private static final Logger LIQUIBASE = Logger.getLogger("liquibase");

    private final ObjectMapper json = new ObjectMapper();

    @BeforeAll
    static void beQuiet() {
        LIQUIBASE.setLevel(Level.WARNING);
    }

    @Test
    void tellsKindsAndFactsOnTheEmbeddedDatabase() throws Exception {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:coming-from-sentences", "sa", "");
        upgraded(pool);
        pool.dispose();
    }

    @Test
    void tellsKindsAndFactsOnTheProductionDatabase() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            upgraded(server.getPostgresDatabase());
        }
    }

    private void upgraded(DataSource database) throws Exception {
        Scope.child(Scope.Attr.ui, new LoggerUIService(), () -> upgrade(database));
    }

    private void upgrade(DataSource database) throws Exception {
        try (Connection connection = database.getConnection()) {
            Liquibase changes = new Liquibase(
                    "db/changelog/db.changelog-master.yaml",
                    new ClassLoaderResourceAccessor(),
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection)));
            changes.setShowSummary(UpdateSummaryEnum.OFF);
            changes.update(before(changes), EVERYWHERE, new LabelExpression());
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("released/timeline-89bfe5c.sql"));
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("released/mails-before-deliveries.sql"));
            connection.commit();
            changes.update(EVERYWHERE);
            connection.commit();
            assertThat(told(new JdbcTemplate(database))).isEqualTo(expected());
            assertThat(new JdbcTemplate(database).queryForList("select topic from support_request", String.class))
                    .containsExactly("DEVELOPER_QUESTION");
            assertThat(new JdbcTemplate(database)
                            .queryForList("select message from outgoing_mail order by id", Integer.class))
                    .containsExactly(1, 3, null, 4);
            assertThat(causes(new JdbcTemplate(database)))
                    .isEqualTo(Stream.of(Rung.values()).collect(Collectors.toMap(Rung::name, Rung::kind)));
        }
    }

    /** The number of changes before the one that is tried. */
    private static int before(Liquibase changes) throws Exception {
        List<ChangeSet> all = changes.listUnrunChangeSets(EVERYWHERE, new LabelExpression());
        return IntStream.range(0, all.size())
                .filter(place -> all.get(place).getId().equals(CHANGE))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, EventKind> causes(JdbcTemplate database) {
        return database
                .query(
                        "select rung, cause from notice",
                        (row, number) -> Map.entry(row.getString("rung"), EventKind.valueOf(row.getString("cause"))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<Integer, Told> told(JdbcTemplate database) {
        return new TreeMap<>(database
                .query(
                        "select position, kind, facts from timeline_entry",
                        (row, number) -> Map.entry(
                                row.getInt("position"),
                                new Told(EventKind.valueOf(row.getString("kind")), read(row.getString("facts")))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private Map<Integer, Told> expected() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/released/timeline-89bfe5c.facts")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\\|", 3))
                .collect(Collectors.toMap(
                        row -> Integer.valueOf(row[0]),
                        row -> new Told(EventKind.valueOf(row[1]), read(row[2])),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private Map<String, String> read(String facts) {
        try {
            return json.readValue(facts, new TypeReference<>() {});
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    record Told(EventKind kind, Map<String, String> facts) {}
}
