package org.supportprocess.process;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's form service, which Tasklist completes tasks with; see {@link TaskCompletion}. */
class CheckedFormService extends FormServiceImpl {

    private final CompletionCheck check;

    CheckedFormService(CompletionCheck check) {
        this.check = check;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        CompletionRefused.unwrapped(
                commandExecutor, () -> new CheckedCompletion(check, taskId, properties, false, false));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        return CompletionRefused.unwrapped(
                commandExecutor, () -> new CheckedCompletion(check, taskId, properties, true, deserializeValues));
    }
}
