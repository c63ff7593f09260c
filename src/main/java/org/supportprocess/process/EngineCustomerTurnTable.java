package org.supportprocess.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.supportprocess.process.engine.AsProduct;
import org.supportprocess.process.tables.DeployedTables;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.turn.CustomerDeadlines;
import org.supportprocess.triage.CustomerTurnTable;

/** A running request keeps the table that was deployed with its diagram. */
@Component
class EngineCustomerTurnTable implements CustomerTurnTable {

    private final AsProduct product;
    private final RuntimeService runtime;
    private final DeployedTables tables;

    EngineCustomerTurnTable(ProcessEngine engine, DeployedTables tables) {
        this.product = new AsProduct(engine);
        this.runtime = engine.getRuntimeService();
        this.tables = tables;
    }

    @Override
    public CustomerDeadlines of(SupportRequest request) {
        return product.call(
                () -> tables.customerTurn(CurrentDiagram.of(request, runtime).definition(), request));
    }
}
