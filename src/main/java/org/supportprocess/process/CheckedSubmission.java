package org.supportprocess.process;

import java.util.Map;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;

/** The same for a form. */
final class CheckedSubmission extends SubmitTaskFormCmd {

    private static final long serialVersionUID = 1L;

    private final transient CompletionCheck check;

    CheckedSubmission(
            CompletionCheck check, String task, Map<String, Object> variables, boolean returned, boolean deserialized) {
        super(task, variables, returned, deserialized);
        this.check = check;
    }

    @Override
    public VariableMap execute(CommandContext context) {
        TaskEntity task = CompletionCheck.present(context, taskId);
        context.getProcessEngineConfiguration().getCommandCheckers().forEach(checker -> checker.checkTaskWork(task));
        properties = check.checked(task, properties);
        return super.execute(context);
    }
}
