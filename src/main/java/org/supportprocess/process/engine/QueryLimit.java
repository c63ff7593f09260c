package org.supportprocess.process.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** How many results the engine gives to one query of somebody who has signed in. */
@Component
public class QueryLimit {

    private final ProcessEngineConfigurationImpl engine;

    QueryLimit(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    public int results() {
        return engine.getQueryMaxResultsLimit();
    }
}
