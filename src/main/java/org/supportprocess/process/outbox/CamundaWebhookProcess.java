package org.supportprocess.process.outbox;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.supportprocess.process.engine.AsProduct;
import org.supportprocess.webhook.WebhookProcess;

/** One process instance for each delivery: it is retried, and seen in Cockpit, by itself. */
@Component
class CamundaWebhookProcess implements WebhookProcess {

    private final RuntimeService runtime;
    private final AsProduct product;

    CamundaWebhookProcess(ProcessEngine engine) {
        this.runtime = engine.getRuntimeService();
        this.product = new AsProduct(engine);
    }

    /** Whoever completes a task need not have the right to tell programs. */
    @Override
    public void deliveryDue(String delivery) {
        product.run(() -> runtime.startProcessInstanceByKey(WebhookDeliveryModel.PROCESS, delivery));
    }
}
