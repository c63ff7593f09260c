package org.supportprocess.process.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/** What the engine has in hand within the present command. What is changed of it is written at its end, without being saved. */
public final class CurrentStep {

    private CurrentStep() {}

    /** Empty where no process is at work, but somebody asks the engine directly. */
    public static Optional<DelegateExecution> execution() {
        return Optional.ofNullable(Context.getCoreExecutionContext())
                .filter(context -> context.getExecution() instanceof ExecutionEntity)
                .map(context -> (ExecutionEntity) context.getExecution());
    }

    /** The activities a process waits at, of these, with the timers that stand at them. */
    public static Stream<DelegateExecution> waitingAt(String processInstance, List<String> activities) {
        return Context.getCommandContext()
                .getExecutionManager()
                .findExecutionsByProcessInstanceId(processInstance)
                .stream()
                .filter(execution ->
                        execution.isScope() && activities.stream().anyMatch(id -> id.equals(execution.getActivityId())))
                .map(DelegateExecution.class::cast);
    }

    public static Stream<DelegateTask> tasks(String processInstance) {
        return Context.getCommandContext().getTaskManager().findTasksByProcessInstanceId(processInstance).stream()
                .map(DelegateTask.class::cast);
    }

    /** Completes a task from outside; its listeners run, and its rule does not. */
    public static void complete(DelegateTask task) {
        ((TaskEntity) task).complete();
    }

    /** @param found by a query within this command */
    public static DelegateTask task(Task found) {
        return (TaskEntity) found;
    }
}
