package org.supportprocess.process.outage;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.supportprocess.outage.Outage;
import org.supportprocess.outage.OutageNumber;
import org.supportprocess.outage.Outages;
import org.supportprocess.process.outage.OutageModel.Variable;

/**
 * Starts a process for each open outage that has none because it is older than the diagram. It then waits for its next update
 * like any other.
 */
@Component
class OutagesTakenUp implements ApplicationRunner {

    private final Outages outages;
    private final RuntimeService runtime;
    private final TransactionOperations transaction;

    OutagesTakenUp(Outages outages, RuntimeService runtime, TransactionOperations transaction) {
        this.outages = outages;
        this.runtime = runtime;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        outages.open().forEach(outage -> transaction.executeWithoutResult(status -> takeUp(outage.number())));
    }

    /** Of two nodes that start at once the second one waits here, and finds the process. */
    private void takeUp(OutageNumber number) {
        outages.findToChange(number)
                .filter(outage -> !outage.resolved() && !isUnderWay(number))
                .ifPresent(this::takeUp);
    }

    private void takeUp(Outage outage) {
        runtime.createProcessInstanceByKey(OutageModel.PROCESS)
                .businessKey(outage.number().value())
                .setVariable(Variable.SERVICE, outage.service().name())
                .startBeforeActivity(OutageModel.UPDATE_OUTAGE)
                .execute();
    }

    private boolean isUnderWay(OutageNumber number) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionKey(OutageModel.PROCESS)
                        .processInstanceBusinessKey(number.value())
                        .count()
                > 0;
    }
}
