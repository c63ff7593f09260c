package org.supportprocess.process.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.history.HistoricDecisionInstance;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DecisionsInTheProcessEngine {

    private static final Map<String, Object> FACTS = Map.of(
            "supportType", "TECHNICAL",
            "severity", "B",
            "plan", "MIDSIZE_BUSINESS",
            "elevatedSupport", "PROFESSIONAL_DIRECT",
            "country", "DE");

    private static ProcessEngine engine;

    @BeforeAll
    static void startTheEngine() {
        ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.getProcessEnginePlugins().add(new FastDecisions(List.of()));
        configuration.setJdbcUrl("jdbc:h2:mem:decisions");
        configuration.setProcessEngineName("decisions");
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("dmn/support-triage.dmn")
                .deploy();
    }

    @AfterAll
    static void stopTheEngine() {
        engine.close();
    }

    @Test
    void areMadeByTheCachingFeelEngine() {
        ProcessEngineConfigurationImpl configuration =
                (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        assertThat(configuration.getDmnEngineConfiguration().getFeelEngine()).isInstanceOf(CachingFeelEngine.class);
    }

    @Test
    void leaveWhichRuleAnsweredInTheHistory() {
        assertThat(decide()).containsEntry("commitment", "NEXT_BUSINESS_DAY").containsEntry("internalGoal", null);
        assertThat(lastOf("response-target").getOutputs())
                .extracting("ruleId")
                .containsOnly("rule_responseTargetMidsizeBusinessSeverityB");
        assertThat(lastOf("elevated-support").getOutputs())
                .extracting("ruleId")
                .containsOnly("rule_elevatedSupportProfessionalDirectNotOffered");
    }

    private static Map<String, Object> decide() {
        return engine.getDecisionService()
                .evaluateDecisionTableByKey("response-target", FACTS)
                .getSingleResult()
                .getEntryMap();
    }

    private static HistoricDecisionInstance lastOf(String decision) {
        return engine.getHistoryService()
                .createHistoricDecisionInstanceQuery()
                .decisionDefinitionKey(decision)
                .includeOutputs()
                .list()
                .get(0);
    }
}
