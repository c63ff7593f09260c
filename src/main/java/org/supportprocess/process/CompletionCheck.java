package org.supportprocess.process;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
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

    VariableMap checked(Task task, Map<String, Object> given) {
        try {
            return new TaskCompletion(task, given, new Queues(engine)).checked();
        } catch (FormFieldValidationException flaw) {
            throw new CompletionRefused(flaw);
        }
    }
}
