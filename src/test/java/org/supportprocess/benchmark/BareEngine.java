package org.supportprocess.benchmark;

import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** An engine beside the product's: the same settings, tables, indices, diagram, and the same caching FEEL. */
final class BareEngine {

    private BareEngine() {}

    static ProcessEngine on(DataSource database, ProcessEngine product) {
        createTables(database);
        SpringProcessEngineConfiguration bare = new SpringProcessEngineConfiguration();
        bare.setProcessEngineName("bare");
        bare.setDataSource(database);
        bare.setTransactionManager(new DataSourceTransactionManager(database));
        bare.setBeans(EmptyDelegates.beans());
        bare.setJobExecutorActivate(false);
        bare.setDeploymentResources(models());
        copySettings((ProcessEngineConfigurationImpl) product.getProcessEngineConfiguration(), bare);
        return bare.buildProcessEngine();
    }

    private static void copySettings(ProcessEngineConfigurationImpl product, ProcessEngineConfigurationImpl bare) {
        bare.setDatabaseSchemaUpdate(product.getDatabaseSchemaUpdate());
        bare.setIdGenerator(product.getIdGenerator());
        bare.setHistory(product.getHistory());
        bare.setHistoryRemovalTimeStrategy(product.getHistoryRemovalTimeStrategy());
        bare.setAuthorizationEnabled(product.isAuthorizationEnabled());
        bare.setDefaultUserPermissionNameForTask(product.getDefaultUserPermissionNameForTask());
        bare.setJobExecutorAcquireByPriority(product.isJobExecutorAcquireByPriority());
        bare.setJobExecutorAcquireByDueDate(product.isJobExecutorAcquireByDueDate());
        bare.setEnsureJobDueDateNotNull(product.isEnsureJobDueDateNotNull());
        bare.setFailedJobRetryTimeCycle(product.getFailedJobRetryTimeCycle());
        bare.setDefaultNumberOfRetries(product.getDefaultNumberOfRetries());
        bare.setMetricsEnabled(product.isMetricsEnabled());
        bare.setTaskMetricsEnabled(product.isTaskMetricsEnabled());
        bare.setDmnEngineConfiguration(withFeelOf(product.getDmnEngineConfiguration()));
    }

    private static DefaultDmnEngineConfiguration withFeelOf(DefaultDmnEngineConfiguration product) {
        DefaultDmnEngineConfiguration decisions =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        decisions.setFeelEngineFactory(product.getFeelEngineFactory());
        return decisions;
    }

    private static Resource[] models() {
        return new Resource[] {
            new ClassPathResource("bpmn/support-request.bpmn"), new ClassPathResource("dmn/support-triage.dmn")
        };
    }

    private static void createTables(DataSource database) {
        SpringLiquibase tables = new SpringLiquibase();
        tables.setDataSource(database);
        tables.setChangeLog("classpath:db/changelog/db.changelog-master.yaml");
        tables.setContexts("production");
        tables.setResourceLoader(new DefaultResourceLoader());
        try {
            tables.afterPropertiesSet();
        } catch (liquibase.exception.LiquibaseException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
