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
        complete(new CheckedCompletion(check, taskId, variables, false, false));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return complete(new CheckedCompletion(check, taskId, variables, true, deserializeValues));
    }

    private VariableMap complete(CheckedCompletion completion) {
        return CompletionRefused.unwrapped(() -> commandExecutor.execute(completion));
    }
}
