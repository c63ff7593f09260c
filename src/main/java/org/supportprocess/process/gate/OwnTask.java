package org.supportprocess.process.gate;

import java.util.Optional;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.supportprocess.process.engine.StepRefused;

/** Which task somebody may act on: one that is there, and is no colleague's. */
final class OwnTask {

    private OwnTask() {}

    /** The task, unless somebody was quicker. */
    static TaskEntity present(CommandContext context, String id) {
        return Optional.ofNullable(id)
                .map(context.getTaskManager()::findTaskById)
                .filter(task -> task.getExecution() != null)
                .orElseThrow(
                        () -> new StepRefused("There is no task “%s”; somebody may have completed it.".formatted(id)));
    }

    /** The product itself may; it speaks for somebody who has decided it elsewhere. */
    static void refuseToDoWhatAColleagueDoes(Task task) {
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
