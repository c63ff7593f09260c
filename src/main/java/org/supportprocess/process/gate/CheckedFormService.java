package org.supportprocess.process.gate;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.supportprocess.process.engine.StepRefused;

/**
 * The engine's form service, which Tasklist starts processes and completes tasks with; see {@link CheckedStart} and {@link
 * CheckedCompletion}. It does both in the same way as without a form: of a form the engine would keep every text in its
 * history, transient or not, and fail on a long one.
 */
class CheckedFormService extends FormServiceImpl {

    private final GateRules rules;
    private final ReleaseFailures failures;

    CheckedFormService(GateRules rules, ReleaseFailures failures) {
        this.rules = rules;
        this.failures = failures;
    }

    @Override
    public ProcessInstance submitStartForm(String definition, Map<String, Object> properties) {
        return submitStartForm(definition, null, properties);
    }

    @Override
    public ProcessInstance submitStartForm(
            String definition, @Nullable String businessKey, Map<String, Object> properties) {
        return CheckedStart.byId(commandExecutor, rules, failures, definition)
                .businessKey(businessKey)
                .setVariables(properties)
                .execute();
    }

    @Override
    @Deprecated
    public ProcessInstance submitStartFormData(String definition, Map<String, String> properties) {
        return submitStartForm(definition, new HashMap<>(properties));
    }

    @Override
    @Deprecated
    public ProcessInstance submitStartFormData(String definition, String businessKey, Map<String, String> properties) {
        return submitStartForm(definition, businessKey, new HashMap<>(properties));
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        StepRefused.unwrapped(commandExecutor, () -> new CheckedCompletion(rules, taskId, properties, false, false));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        return StepRefused.unwrapped(
                commandExecutor, () -> new CheckedCompletion(rules, taskId, properties, true, deserializeValues));
    }
}
