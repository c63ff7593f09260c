package org.supportprocess.process;

import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The engine's task service, with every completion checked first and no other way out; see {@link TaskCompletion}. */
class CheckedTaskService extends TaskServiceImpl {

    private final CompletionCheck check;

    CheckedTaskService(CompletionCheck check) {
        this.check = check;
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        complete(taskId, variables, false, false);
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        return complete(taskId, variables, true, deserializeValues);
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        if (!Variables.fromMap(variables).isEmpty()) {
            throw new BadUserRequestException("Variables are handed in when a task is completed, and only then.");
        }
        super.resolveTask(taskId);
    }

    @Override
    public void handleBpmnError(String taskId, String error) {
        throw otherDoor();
    }

    @Override
    public void handleBpmnError(String taskId, String error, String message) {
        throw otherDoor();
    }

    @Override
    public void handleBpmnError(String taskId, String error, String message, Map<String, Object> variables) {
        throw otherDoor();
    }

    @Override
    public void handleEscalation(String taskId, String escalation) {
        throw otherDoor();
    }

    @Override
    public void handleEscalation(String taskId, String escalation, Map<String, Object> variables) {
        throw otherDoor();
    }

    /** The diagram catches none of these: an error would end the handling as if the request were solved. */
    private static BadUserRequestException otherDoor() {
        return new BadUserRequestException("The task knows no errors and no escalations; complete it.");
    }

    private VariableMap complete(String task, Map<String, Object> variables, boolean returned, boolean deserialized) {
        return Completions.carriedOut(
                () -> commandExecutor.execute(new CheckedCompletion(check, task, variables, returned, deserialized)));
    }
}
