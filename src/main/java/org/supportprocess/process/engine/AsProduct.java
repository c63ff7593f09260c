package org.supportprocess.process.engine;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** One step of the engine with nobody's rights but the product's own. */
public record AsProduct(ProcessEngine engine) {

    public <T> T call(Callable<T> step) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(step));
    }

    public void run(Runnable step) {
        call(() -> {
            step.run();
            return null;
        });
    }
}
