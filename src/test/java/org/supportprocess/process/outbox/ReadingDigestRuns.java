package org.supportprocess.process.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import liquibase.Scope;
import liquibase.changelog.FastCheckService;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;

/** Who reads the requests in Cockpit reads how the staff was told, also in a database that is older than that. */
abstract class ReadingDigestRuns {

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcTemplate database;

    @Autowired
    SpringLiquibase changes;

    private String run;

    @BeforeEach
    void collect() {
        run = runtime.startProcessInstanceByKey("staff-digest").getId();
    }

    @AfterEach
    void signOut() {
        identity.clearAuthentication();
        runtime.deleteProcessInstance(run, "the test is over");
    }

    @Test
    void isForAnalystsAndAuditorsOnly() {
        assertThat(List.of("anton", "audrey")).allMatch(this::reads);
        assertThat(List.of("erik", "lars", "dora", "amal", "petra", "grace")).noneMatch(this::reads);
    }

    @Test
    void isGrantedOnceInADatabaseFromBeforeTheDigests() throws LiquibaseException {
        database.update("delete from ACT_RU_AUTHORIZATION where RESOURCE_ID_ = 'staff-digest'");
        start();
        assertThat(reads("audrey")).isFalse();
        database.update("delete from databasechangelog where id = 'digest-rights'");
        start();
        assertThat(List.of("anton", "audrey")).allMatch(this::reads);
        assertThat(reads("erik")).isFalse();
    }

    /** In a new process nobody remembers that the database was up to date. */
    private void start() throws LiquibaseException {
        Scope.getCurrentScope().getSingleton(FastCheckService.class).clearCache();
        changes.afterPropertiesSet();
    }

    private boolean reads(String user) {
        List<String> groups = identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        identity.setAuthentication(user, groups);
        try {
            return runtime.createProcessInstanceQuery().processInstanceId(run).count() == 1
                    && history.createHistoricProcessInstanceQuery()
                                    .processInstanceId(run)
                                    .count()
                            == 1;
        } finally {
            identity.clearAuthentication();
        }
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends ReadingDigestRuns {}

    @OnPostgres
    static class OnTheProductionDatabase extends ReadingDigestRuns {}
}
