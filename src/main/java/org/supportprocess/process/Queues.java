package org.supportprocess.process;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.supportprocess.access.StaffGroups;
import org.supportprocess.process.engine.AsProduct;

/** The queues are the engine's groups of that type. They are looked up with nobody's rights but the product's own. */
record Queues(ProcessEngine engine) {

    Set<String> names() {
        return titles().keySet();
    }

    /** What they are called, by their ids, in the order of these. */
    Map<String, String> titles() {
        return new AsProduct(engine).call(() -> {
            Map<String, String> titles = new TreeMap<>();
            engine.getIdentityService()
                    .createGroupQuery()
                    .groupType(StaffGroups.QUEUE_TYPE)
                    .unlimitedList()
                    .forEach(queue -> titles.put(queue.getId(), queue.getName()));
            return titles;
        });
    }

    String current(Task task) {
        return new AsProduct(engine).call(() ->
                (String) engine.getTaskService().getVariable(task.getId(), SupportRequestModel.Variable.QUEUE));
    }
}
