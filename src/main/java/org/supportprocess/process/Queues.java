package org.supportprocess.process;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;
import org.supportprocess.process.staff.Staff;

/** The queues are the engine's groups of that type. They are looked up with nobody's rights but the product's own. */
record Queues(ProcessEngine engine) {

    Set<String> names() {
        return new AsProduct(engine).call(() -> {
            Set<String> names = new TreeSet<>();
            engine.getIdentityService().createGroupQuery().groupType(Staff.QUEUE_TYPE).unlimitedList().stream()
                    .map(Group::getId)
                    .forEach(names::add);
            return names;
        });
    }

    String current(Task task) {
        return new AsProduct(engine).call(() ->
                (String) engine.getTaskService().getVariable(task.getId(), SupportRequestModel.Variable.QUEUE));
    }
}
