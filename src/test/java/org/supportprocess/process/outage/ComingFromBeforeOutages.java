package org.supportprocess.process.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import liquibase.Scope;
import liquibase.changelog.FastCheckService;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.outage.Outage;
import org.supportprocess.outage.OutageProcess;
import org.supportprocess.outage.Outages;
import org.supportprocess.request.submission.Service;

/** A database in which disturbances were declared, and there were no outages. */
abstract class ComingFromBeforeOutages {

    private static final String CHANGES =
            "'outages-of-open-disturbances-h2', 'outages-of-open-disturbances-postgresql', 'moved-disturbances'";

    @Autowired
    JdbcTemplate database;

    @Autowired
    SpringLiquibase changes;

    @Autowired
    Outages outages;

    @Autowired
    OutageProcess process;

    @Autowired
    OutagesTakenUp takenUp;

    @Autowired
    TaskService tasks;

    @Autowired
    HistoryService history;

    @Autowired
    SupportDesk desk;

    @AfterEach
    void resolve() {
        database.update("delete from service_disturbance");
        takenUp.run(null);
        outages.openOf(Service.VISIO_ONLINE).forEach(outage -> process.update(outage.number(), "Over.", true, "dora"));
        desk.travel(Duration.ZERO);
    }

    @Test
    void goesOnWithWhatIsDisturbedAndKeepsWhatWas() throws LiquibaseException {
        disturb("Drawings do not open", "null");
        disturb("Long over", "timestamp with time zone '2026-01-02 10:00:00+00:00'");
        database.update("delete from databasechangelog where id in (%s)".formatted(CHANGES));
        start();

        assertThat(outages.openOf(Service.VISIO_ONLINE)).singleElement().satisfies(outage -> {
            assertThat(outage.summary()).isEqualTo("Drawings do not open");
            assertThat(outage.declaredBy()).isEqualTo("dora");
            assertThat(outage.declaredAt()).isEqualTo("2026-01-01T10:00:00Z");
            assertThat(outage.number().value()).matches("OUT-2026-\\d{6}");
        });
        assertThat(database.queryForList("select summary from service_disturbance", String.class))
                .containsExactly("Long over");
    }

    @Test
    void givesEachOutageItsProcessOnce() throws LiquibaseException {
        disturb("Drawings do not open", "null");
        database.update("delete from databasechangelog where id in (%s)".formatted(CHANGES));
        start();
        takenUp.run(null);
        takenUp.run(null);

        Outage outage = outages.openOf(Service.VISIO_ONLINE).get(0);
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(outage.number().value())
                        .list())
                .singleElement()
                .satisfies(task -> assertThat(task.getName())
                        .isEqualTo("Update outage %s: Drawings do not open", outage.number()));
    }

    private void disturb(String summary, String endedAt) {
        database.update("""
                insert into service_disturbance (service, summary, declared_by, began_at, ended_at)
                values ('VISIO_ONLINE', ?, 'dora', timestamp with time zone '2026-01-01 10:00:00+00:00', %s)
                """.formatted(endedAt), summary);
    }

    /** In a new process nobody remembers that the database was up to date. */
    private void start() throws LiquibaseException {
        Scope.getCurrentScope().getSingleton(FastCheckService.class).clearCache();
        changes.afterPropertiesSet();
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends ComingFromBeforeOutages {}

    @OnPostgres
    static class OnTheProductionDatabase extends ComingFromBeforeOutages {}
}
