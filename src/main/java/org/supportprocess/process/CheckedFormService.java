package org.supportprocess.process;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's form service, which Tasklist completes tasks with; see {@link TaskCompletion}. */
class CheckedFormService extends FormServiceImpl {

    private final CompletionCheck check;

    CheckedFormService(CompletionCheck check) {
        this.check = check;
    }

    /** In the same way as without a form: beside a start the engine would keep what is typed into its form. */
    @Override
    public ProcessInstance submitStartForm(String definition, Map<String, Object> properties) {
        return CheckedStart.ofDefinition(commandExecutor, definition)
                .setVariables(properties)
                .execute();
    }

    @Override
    public ProcessInstance submitStartForm(String definition, String businessKey, Map<String, Object> properties) {
        return CheckedStart.ofDefinition(commandExecutor, definition)
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
