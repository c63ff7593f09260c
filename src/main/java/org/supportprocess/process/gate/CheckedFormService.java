package org.supportprocess.process.gate;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.supportprocess.process.engine.StepRefused;

/**
 * The engine's form service, which Tasklist starts processes and completes tasks with; see {@link CheckedStart} and {@link
 * TaskCompletion}. It does both in the same way as without a form: of a form the engine would keep every text in its
 * history, transient or not, and fail on a long one.
 */
class CheckedFormService extends FormServiceImpl {

    private final CompletionCheck check;
    private final StartCheck starts;

    CheckedFormService(CompletionCheck check, StartCheck starts) {
        this.check = check;
        this.starts = starts;
    }

    @Override
    public ProcessInstance submitStartForm(String definition, Map<String, Object> properties) {
        return submitStartForm(definition, null, properties);
    }

    @Override
    public ProcessInstance submitStartForm(String definition, String businessKey, Map<String, Object> properties) {
        return CheckedStart.byId(commandExecutor, starts, definition)
                .businessKey(businessKey)
                .setVariables(properties)
                .execute();
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        StepRefused.unwrapped(commandExecutor, () -> new CheckedCompletion(check, taskId, properties, false, false));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        return StepRefused.unwrapped(
                commandExecutor, () -> new CheckedCompletion(check, taskId, properties, true, deserializeValues));
    }
}
