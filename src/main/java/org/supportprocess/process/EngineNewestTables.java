package org.supportprocess.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.stereotype.Component;
import org.supportprocess.process.tables.DeployedTables;
import org.supportprocess.process.tables.DeployedTriage;
import org.supportprocess.triage.NewestTables;
import org.supportprocess.triage.TriageTables;

/** The newest diagram starts the next request, and its tables are those that were deployed together with it. */
@Component
class EngineNewestTables implements NewestTables {

    private final ProcessEngineConfigurationImpl engine;
    private final DeployedTables tables;
    private final Map<String, TriageTables> byDeployment = new ConcurrentHashMap<>();

    EngineNewestTables(ProcessEngineConfigurationImpl engine, DeployedTables tables) {
        this.engine = engine;
        this.tables = tables;
    }

    @Override
    public TriageTables newest() {
        return engine.getCommandExecutorTxRequired().execute(this::newest);
    }

    /** Looked up each time: a newer one may come, with another start or on another node. */
    private TriageTables newest(CommandContext context) {
        String deployment = engine.getDeploymentCache()
                .findDeployedLatestProcessDefinitionByKey(SupportRequestModel.PROCESS)
                .getDeploymentId();
        return byDeployment.computeIfAbsent(deployment, id -> DeployedTriage.of(id, tables));
    }
}
