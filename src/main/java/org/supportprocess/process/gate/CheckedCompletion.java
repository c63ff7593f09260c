package org.supportprocess.process.gate;

import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;

/** Completes a task with what the check lets pass. The engine asks first whether the caller may complete it at all. */
final class CheckedCompletion extends CompleteTaskCmd {

    private static final long serialVersionUID = 1L;

    private final transient CompletionCheck check;

    CheckedCompletion(
            CompletionCheck check, String task, Map<String, Object> variables, boolean returned, boolean deserialized) {
        super(task, variables, returned, deserialized);
        this.check = check;
    }

    @Override
    public VariableMap execute(CommandContext context) {
        CompletionCheck.present(context, taskId);
        return super.execute(context);
    }

    @Override
    protected void checkCompleteTask(TaskEntity task, CommandContext context) {
        super.checkCompleteTask(task, context);
        variables = check.checked(task, variables);
    }
}
