package org.supportprocess.process;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** One step of the engine with nobody's rights but the product's own. */
record AsProduct(ProcessEngine engine) {

    <T> T call(Callable<T> step) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(step));
    }

    void run(Runnable step) {
        call(() -> {
            step.run();
            return null;
        });
    }
}
