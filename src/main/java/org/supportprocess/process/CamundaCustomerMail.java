package org.supportprocess.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.supportprocess.notification.CustomerMail;

/** One process instance for each mail: it is retried, and seen in Cockpit, by itself. */
@Component
class CamundaCustomerMail implements CustomerMail {

    private final RuntimeService runtime;
    private final AsProduct product;

    CamundaCustomerMail(ProcessEngine engine) {
        this.runtime = engine.getRuntimeService();
        this.product = new AsProduct(engine);
    }

    /** Whoever completes a task need not have the right to send mail. */
    @Override
    public void mailWritten(long mail) {
        product.run(() -> runtime.startProcessInstanceByKey(CustomerMailModel.PROCESS, String.valueOf(mail)));
    }
}
