package org.supportprocess.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.util.List;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** A database in which an earlier release asked once for each closing, whoever came first. */
@Tag("product")
class ComingFromOneSurveyForBothSides {

    private static final String CHANGE = "survey-sides";
    private static final Contexts EVERYWHERE = new Contexts("production");

    @Test
    void countsItForTheSideOfWhoeverAnsweredOnTheEmbeddedDatabase() throws Exception {
        JdbcConnectionPool pool = JdbcConnectionPool.create("jdbc:h2:mem:coming-from-one-survey", "sa", "");
        upgraded(pool);
        pool.dispose();
    }

    @Test
    void countsItForTheSideOfWhoeverAnsweredOnTheProductionDatabase() throws Exception {
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
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("released/surveys-89bfe5c.sql"));
            connection.commit();
            changes.update(EVERYWHERE);
            connection.commit();
        }
        JdbcTemplate upgraded = new JdbcTemplate(database);
        assertThat(rows(upgraded, "select episode, side, position, score from survey order by episode"))
                .containsExactly("1 CUSTOMER 8 5", "2 PARTNER 15 2", "3 CUSTOMER 22 3", "4 PARTNER 29 4");
        assertThat(rows(upgraded, "select episode, surveyed, surveyed_by_partner from past_episode order by episode"))
                .containsExactly("1 true false", "2 false true", "3 true false");
        assertThat(rows(upgraded, "select episode, surveyed, surveyed_by_partner from support_request"))
                .containsExactly("4 false true");
    }

    private static List<String> rows(JdbcTemplate database, String query) {
        return database.queryForList(query).stream()
                .map(row -> String.join(
                        " ", row.values().stream().map(String::valueOf).toList()))
                .toList();
    }

    /** The number of changes before the one that is tried. */
    private static int before(Liquibase changes) throws Exception {
        List<ChangeSet> all = changes.listUnrunChangeSets(EVERYWHERE, new LabelExpression());
        return IntStream.range(0, all.size())
                .filter(place -> all.get(place).getId().equals(CHANGE))
                .findFirst()
                .orElseThrow();
    }
}
