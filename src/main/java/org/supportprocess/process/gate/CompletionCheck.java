package org.supportprocess.process.gate;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.stereotype.Component;
import org.supportprocess.process.Queues;
import org.supportprocess.process.TaskCompletion;
import org.supportprocess.process.engine.StepRefused;

/** Stands at both doors through which a task is completed: the engine's REST API and Tasklist's forms. */
@Component
class CompletionCheck extends AbstractProcessEnginePlugin {

    private final StartCheck starts;

    private ProcessEngine engine;

    CompletionCheck(StartCheck starts) {
        this.starts = starts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setTaskService(new CheckedTaskService(this));
        configuration.setFormService(new CheckedFormService(this, starts));
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        this.engine = engine;
    }

    /** The task to complete, unless somebody was quicker. */
    static TaskEntity present(CommandContext context, String id) {
        return Optional.ofNullable(id)
                .map(context.getTaskManager()::findTaskById)
                .filter(task -> task.getExecution() != null)
                .orElseThrow(
                        () -> new StepRefused("There is no task “%s”; somebody may have completed it.".formatted(id)));
    }

    VariableMap checked(Task task, Map<String, Object> given) {
        refuseToDoWhatAColleagueDoes(task);
        return new TaskCompletion(task, given, new Queues(engine)).checked();
    }

    /** The product itself may; it speaks for somebody who has decided it elsewhere. */
    void refuseToDoWhatAColleagueDoes(Task task) {
        CommandContext context = Context.getCommandContext();
        Optional.ofNullable(context.getAuthentication())
                .filter(caller -> context.isAuthorizationCheckEnabled())
                .map(Authentication::getUserId)
                .filter(caller ->
                        task.getAssignee() != null && !task.getAssignee().equals(caller))
                .ifPresent(caller -> {
                    throw new StepRefused("The task is %s’s. Take it over first, or ask them to hand it back."
                            .formatted(task.getAssignee()));
                });
    }
}
