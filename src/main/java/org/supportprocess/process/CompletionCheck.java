package org.supportprocess.process;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Stands at both doors through which a task is completed: the engine's REST API and Tasklist's forms. */
@Component
class CompletionCheck extends AbstractProcessEnginePlugin {

    private ProcessEngine engine;

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setTaskService(new CheckedTaskService(this));
        configuration.setFormService(new CheckedFormService(this));
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        this.engine = engine;
    }

    /** An unknown task is left to the engine to refuse. */
    Map<String, Object> checked(String taskId, Map<String, Object> given) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .taskId(taskId == null ? "" : taskId)
                .singleResult();
        return task == null ? given : new TaskCompletion(task, given, new Queues(engine)).checked();
    }
}
