package org.supportprocess.process;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.runtime.ProcessInstanceWithVariables;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Starts a process. Where people may start it, through Tasklist or the engine's REST API, it takes only what its start form
 * owns and begins where the diagram begins.
 */
final class CheckedStart extends ProcessInstantiationBuilderImpl {

    private final StartCheck calls;

    private CheckedStart(CommandExecutor engine, StartCheck calls) {
        super(engine);
        this.calls = calls;
    }

    static CheckedStart ofDefinition(CommandExecutor engine, StartCheck calls, String definition) {
        CheckedStart start = new CheckedStart(engine, calls);
        start.processDefinitionId = definition;
        return start;
    }

    static CheckedStart ofProcess(CommandExecutor engine, StartCheck calls, String process) {
        CheckedStart start = new CheckedStart(engine, calls);
        start.processDefinitionKey = process;
        return start;
    }

    /** @throws InvalidRequestException which the REST API answers with 400, if it is refused */
    @Override
    public ProcessInstanceWithVariables executeWithVariablesInReturn(boolean skipListeners, boolean skipMappings) {
        try {
            if (starts(PhoneCallModel.PROCESS)) {
                return CompletionRefused.unwrapped(
                        commandExecutor,
                        () -> new CallStart(commandExecutor, calls, this, skipListeners || skipMappings));
            }
            if (starts(OutageModel.PROCESS)) {
                check();
            }
            return super.executeWithVariablesInReturn(skipListeners, skipMappings);
        } catch (StartRefused | FormFieldValidationException refused) {
            throw new InvalidRequestException(Status.BAD_REQUEST, refused, refused.getMessage());
        }
    }

    /** Nobody's name stands for the product itself, which takes an outage up again where it was left. */
    private void check() {
        if (modificationBuilder.getModificationOperations().isEmpty()) {
            VariableMap checked = new OutageStart(getVariables()).checked();
            getVariables().clear();
            setVariables(checked);
        } else if (isSomebodySignedIn()) {
            throw new StartRefused("An outage begins with its declaration; start it without instructions.");
        }
    }

    private boolean isSomebodySignedIn() {
        return commandExecutor.execute(context -> context.getAuthentication() != null);
    }

    private boolean starts(String process) {
        return process.equals(processDefinitionKey)
                || processDefinitionId != null && processDefinitionId.startsWith(process + ":");
    }
}
