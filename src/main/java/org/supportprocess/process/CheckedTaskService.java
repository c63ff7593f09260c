package org.supportprocess.process;

import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's task service, with every completion checked first; see {@link TaskCompletion}. */
class CheckedTaskService extends TaskServiceImpl {

    private final CompletionCheck check;

    CheckedTaskService(CompletionCheck check) {
        this.check = check;
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        super.complete(taskId, check.checked(taskId, variables));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return super.completeWithVariablesInReturn(taskId, check.checked(taskId, variables), deserializeValues);
    }
}
