package org.supportprocess.process.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.repository.Resource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.supportprocess.OnH2;

@OnH2
class StartingTheProduct {

    @Autowired
    TestRestTemplate client;

    @Autowired
    DataSource database;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    RepositoryService repository;

    @Test
    void endsWithHealthThatTellsNothingElse() {
        assertThat(client.getForObject("/actuator/health", String.class)).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    void makesTheTablesTheEngineWouldMake() throws SQLException {
        try (HikariDataSource empty = DataSourceBuilder.create()
                .type(HikariDataSource.class)
                .url("jdbc:h2:mem:reference;DB_CLOSE_DELAY=-1")
                .build()) {
            Schema expected = Schema.madeByTheEngine(empty);
            assertThat(Schema.of(database).columns()).isEqualTo(expected.columns());
        }
    }

    @Test
    void addsAnIndexOnWhenAJobIsDue() throws SQLException {
        assertThat(Schema.of(database).indexes()).contains("SUPPORT_IDX_JOB_DUEDATE(DUEDATE_)");
    }

    @Test
    void deploysEachModelOnceUnderItsBareName() {
        List<String> names = repository.createDeploymentQuery().list().stream()
                .flatMap(deployment -> repository.getDeploymentResources(deployment.getId()).stream())
                .map(Resource::getName)
                .toList();

        Set<String> once = new TreeSet<>(names);
        assertThat(names).hasSameSizeAs(once).noneMatch(name -> name.contains("/"));
    }

    @Test
    void setsTheEngineUpForManyWaitingRequests() {
        assertThat(engine.isJobExecutorAcquireByDueDate()).isTrue();
        assertThat(engine.isEnsureJobDueDateNotNull()).isTrue();
        assertThat(engine.getHistoryRemovalTimeStrategy()).isEqualTo("start");
        assertThat(engine.getFailedJobRetryTimeCycle()).startsWith("PT1M,PT5M");
        assertThat(engine.getDefaultUserPermissionForTask().getName()).isEqualTo("TASK_WORK");
        assertThat(engine.getHistoryLevel().getName()).isEqualTo("full");
    }

    @Test
    void keepsTheFirstAdministratorPageClosed() {
        String page = "/camunda/api/admin/setup/default/user/create";

        assertThat(client.postForEntity(page, "{}", String.class)
                        .getStatusCode()
                        .value())
                .isIn(401, 403);
    }
}
