package org.supportprocess.process.outbox;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.supportprocess.notification.CustomerMailProcess;
import org.supportprocess.process.engine.AsProduct;

/** One process instance for each mail: it is retried, and seen in Cockpit, by itself. */
@Component
class CamundaCustomerMailProcess implements CustomerMailProcess {

    private final RuntimeService runtime;
    private final AsProduct product;

    CamundaCustomerMailProcess(ProcessEngine engine) {
        this.runtime = engine.getRuntimeService();
        this.product = new AsProduct(engine);
    }

    /** Whoever completes a task need not have the right to send mail. */
    @Override
    public void mailWritten(long mail) {
        product.run(() -> runtime.startProcessInstanceByKey(CustomerMailModel.PROCESS, String.valueOf(mail)));
    }
}
