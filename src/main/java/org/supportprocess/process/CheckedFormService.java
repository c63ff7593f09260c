package org.supportprocess.process;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's form service, which Tasklist completes tasks with; see {@link TaskCompletion}. */
class CheckedFormService extends FormServiceImpl {

    private final CompletionCheck check;
    private final StartCheck starts;

    CheckedFormService(CompletionCheck check, StartCheck starts) {
        this.check = check;
        this.starts = starts;
    }

    /** A start form is its variables, and starts a process as they do. */
    @Override
    public ProcessInstance submitStartForm(String definitionId, Map<String, Object> properties) {
        return submitStartForm(definitionId, null, properties);
    }

    @Override
    public ProcessInstance submitStartForm(String definitionId, String businessKey, Map<String, Object> properties) {
        return CheckedInstantiation.byId(commandExecutor, starts, definitionId)
                .businessKey(businessKey)
                .setVariables(properties)
                .execute();
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        CompletionRefused.unwrapped(
                commandExecutor, () -> new CheckedSubmission(check, taskId, properties, false, false));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        return CompletionRefused.unwrapped(
                commandExecutor, () -> new CheckedSubmission(check, taskId, properties, true, deserializeValues));
    }
}
