package org.supportprocess.process.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.supportprocess.access.StaffGroups;
import org.supportprocess.process.engine.Schema;

/** The product outside its demo, on the data base of production. */
@SpringBootTest(properties = {"camunda.bpm.job-execution.enabled=false", "camunda.bpm.process-engine-name=service"})
@ActiveProfiles("service")
@DirtiesContext
@Tag("product")
class GoingIntoServiceOnPostgres {

    @Autowired
    DemoPasswordGuard guard;

    @Autowired
    IdentityService identity;

    @Autowired
    DataSource database;

    @Test
    void isRefusedWhileAnAccountHasTheDemoPassword() {
        account("mallory", "demo");
        account("trudy", "something else");
        try {
            assertThatThrownBy(guard::afterSingletonsInstantiated)
                    .isInstanceOf(DemoPasswordInUse.class)
                    .hasMessageEndingWith(": mallory");
        } finally {
            identity.deleteUser("mallory");
            identity.deleteUser("trudy");
        }
    }

    @Test
    void isAllowedWithoutTheDemosPeople() {
        assertThatCode(guard::afterSingletonsInstantiated).doesNotThrowAnyException();
        assertThat(identity.createUserQuery().count()).isZero();
    }

    @Test
    void leavesTheToolsOfTheDemoBehind(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages) {
        assertThat(pages.getHandlerMethods().keySet())
                .flatMap(RequestMappingInfo::getPatternValues)
                .isNotEmpty()
                .noneMatch(page -> page.contains("demo"));
    }

    @Test
    void bringsTheRolesAndQueues() {
        assertThat(identity.createGroupQuery().groupType("ROLE").count()).isEqualTo(StaffGroups.ROLES.size());
        assertThat(identity.createGroupQuery().groupType("QUEUE").count()).isEqualTo(StaffGroups.QUEUES.size());
    }

    @Test
    void makesTheTablesTheEngineWouldMake(@Autowired EmbeddedPostgres postgres) throws SQLException {
        new JdbcTemplate(database).execute("create database reference");

        Schema expected = Schema.madeByTheEngine(postgres.getDatabase("postgres", "reference"));

        Schema ours = Schema.of(database);
        assertThat(ours.columns()).isEqualTo(expected.columns());
        assertThat(ours.indexes()).containsAll(expected.indexes()).contains("SUPPORT_IDX_JOB_DUEDATE(DUEDATE_)");
    }

    private void account(String id, String password) {
        User user = identity.newUser(id);
        user.setPassword(password);
        ((IdentityServiceImpl) identity).saveUser(user, true);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Postgres {

        @Bean(destroyMethod = "close")
        EmbeddedPostgres postgres() throws IOException {
            return EmbeddedPostgres.builder().start();
        }

        @Bean
        DataSource dataSource(EmbeddedPostgres postgres) {
            return postgres.getPostgresDatabase();
        }
    }
}
