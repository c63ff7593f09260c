package org.supportprocess.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.stereotype.Component;
import org.supportprocess.process.engine.AsProduct;
import org.supportprocess.process.engine.DeployedModels;
import org.supportprocess.process.tables.DeployedTables;
import org.supportprocess.process.tables.DeployedTriage;
import org.supportprocess.triage.NewestTables;
import org.supportprocess.triage.TriageTables;

/** The newest diagram starts the next request, and its tables are those that were deployed together with it. */
@Component
class EngineNewestTables implements NewestTables {

    private final AsProduct product;
    private final DeployedTables tables;
    private final Map<String, TriageTables> byDeployment = new ConcurrentHashMap<>();

    EngineNewestTables(ProcessEngine engine, DeployedTables tables) {
        this.product = new AsProduct(engine);
        this.tables = tables;
    }

    @Override
    public TriageTables newest() {
        return product.call(this::ofTheNewestDiagram);
    }

    private TriageTables ofTheNewestDiagram() {
        return byDeployment.computeIfAbsent(
                DeployedModels.deploymentOfTheNewest(SupportRequestModel.PROCESS), id -> DeployedTriage.of(id, tables));
    }
}
