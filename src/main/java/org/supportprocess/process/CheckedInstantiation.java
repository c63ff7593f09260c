package org.supportprocess.process;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.runtime.ProcessInstanceWithVariables;

/** Starts a process; a call is started by {@link CheckedStart}. */
final class CheckedInstantiation extends ProcessInstantiationBuilderImpl {

    private final StartCheck check;

    private CheckedInstantiation(CommandExecutor engine, StartCheck check) {
        super(engine);
        this.check = check;
    }

    static CheckedInstantiation byKey(CommandExecutor engine, StartCheck check, String key) {
        CheckedInstantiation start = new CheckedInstantiation(engine, check);
        start.processDefinitionKey = key;
        return start;
    }

    static CheckedInstantiation byId(CommandExecutor engine, StartCheck check, String id) {
        CheckedInstantiation start = new CheckedInstantiation(engine, check);
        start.processDefinitionId = id;
        return start;
    }

    @Override
    public ProcessInstanceWithVariables executeWithVariablesInReturn(boolean skipListeners, boolean skipMappings) {
        return isCall()
                ? call(skipListeners || skipMappings)
                : super.executeWithVariablesInReturn(skipListeners, skipMappings);
    }

    /** The REST API takes any refusal of a start for a failure of its own, unless it is one of its own kind. */
    private ProcessInstanceWithVariables call(boolean bent) {
        try {
            return CompletionRefused.unwrapped(
                    commandExecutor, () -> new CheckedStart(commandExecutor, check, this, bent));
        } catch (FormFieldValidationException flaw) {
            throw new InvalidRequestException(Status.BAD_REQUEST, flaw, flaw.getMessage());
        }
    }

    private boolean isCall() {
        String key = processDefinitionId == null
                ? processDefinitionKey
                : commandExecutor
                        .execute(new GetDeployedProcessDefinitionCmd(this, false))
                        .getKey();
        return PhoneCallModel.PROCESS.equals(key);
    }
}
