package org.supportprocess.process;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.supportprocess.process.staff.Staff;

/** The queues are the engine's groups of that type. They are looked up with nobody's rights but the product's own. */
record Queues(ProcessEngine engine) {

    Set<String> names() {
        return asProduct(() -> {
            Set<String> names = new TreeSet<>();
            engine.getIdentityService().createGroupQuery().groupType(Staff.QUEUE_TYPE).unlimitedList().stream()
                    .map(Group::getId)
                    .forEach(names::add);
            return names;
        });
    }

    String current(Task task) {
        return asProduct(
                () -> (String) engine.getTaskService().getVariable(task.getId(), SupportRequestModel.Variable.QUEUE));
    }

    private <T> T asProduct(Callable<T> lookup) {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(lookup));
    }
}
