package org.supportprocess.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
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
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** A database of an earlier release, as it is before one change and after all of them, on H2 and on PostgreSQL. */
final class EarlierDatabase {

    private static final Contexts EVERYWHERE = new Contexts("production");

    private EarlierDatabase() {}

    /**
     * @param change the first one that the rows have not seen
     * @param rows a script of the class path
     */
    static void upgrade(String change, String rows, Consumer<JdbcTemplate> afterwards) throws Exception {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:before-" + change, "sa", "");
        try {
            upgrade(pool, change, rows, afterwards);
        } finally {
            pool.dispose();
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            upgrade(server.getPostgresDatabase(), change, rows, afterwards);
        }
    }

    private static void upgrade(DataSource database, String change, String rows, Consumer<JdbcTemplate> afterwards)
            throws Exception {
        Scope.child(Scope.Attr.ui, new LoggerUIService(), () -> upgrade(database, change, rows));
        afterwards.accept(new JdbcTemplate(database));
    }

    private static void upgrade(DataSource database, String change, String rows) throws Exception {
        try (Connection connection = database.getConnection()) {
            Liquibase changes = new Liquibase(
                    "db/changelog/db.changelog-master.yaml",
                    new ClassLoaderResourceAccessor(),
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection)));
            changes.setShowSummary(UpdateSummaryEnum.OFF);
            changes.update(before(changes, change), EVERYWHERE, new LabelExpression());
            ScriptUtils.executeSqlScript(connection, new ClassPathResource(rows));
            connection.commit();
            changes.update(EVERYWHERE);
            connection.commit();
        }
    }

    static List<String> rows(JdbcTemplate database, String query) {
        return database.queryForList(query).stream()
                .map(row -> String.join(
                        " ", row.values().stream().map(String::valueOf).toList()))
                .toList();
    }

    /** The number of changes before the one that is tried. */
    private static int before(Liquibase changes, String change) throws Exception {
        List<ChangeSet> all = changes.listUnrunChangeSets(EVERYWHERE, new LabelExpression());
        return IntStream.range(0, all.size())
                .filter(place -> all.get(place).getId().equals(change))
                .findFirst()
                .orElseThrow();
    }
}
