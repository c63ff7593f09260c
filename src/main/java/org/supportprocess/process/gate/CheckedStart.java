package org.supportprocess.process.gate;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.runtime.ProcessInstanceWithVariables;
import org.camunda.bpm.engine.variable.VariableMap;
import org.supportprocess.process.call.PhoneCallModel;
import org.supportprocess.process.call.StartOfACall;
import org.supportprocess.process.engine.StepRefused;
import org.supportprocess.process.outage.OutageModel;
import org.supportprocess.process.outage.OutageStart;

/**
 * Starts a process. Where people may start it, through Tasklist or the engine's REST API, it takes only what its start form
 * owns and begins where the diagram begins.
 */
final class CheckedStart extends ProcessInstantiationBuilderImpl {

    private final StartCheck check;

    private CheckedStart(CommandExecutor engine, StartCheck check) {
        super(engine);
        this.check = check;
    }

    static CheckedStart byKey(CommandExecutor engine, StartCheck check, String key) {
        CheckedStart start = new CheckedStart(engine, check);
        start.processDefinitionKey = key;
        return start;
    }

    static CheckedStart byId(CommandExecutor engine, StartCheck check, String id) {
        CheckedStart start = new CheckedStart(engine, check);
        start.processDefinitionId = id;
        return start;
    }

    /** @throws InvalidRequestException which the REST API answers with 400, if it is refused */
    @Override
    public ProcessInstanceWithVariables executeWithVariablesInReturn(boolean skipListeners, boolean skipMappings) {
        try {
            return switch (process()) {
                case PhoneCallModel.PROCESS -> call(skipListeners || skipMappings);
                case OutageModel.PROCESS -> outage(skipListeners, skipMappings);
                default -> super.executeWithVariablesInReturn(skipListeners, skipMappings);
            };
        } catch (StepRefused | FormFieldValidationException refused) {
            throw new InvalidRequestException(Status.BAD_REQUEST, refused, refused.getMessage());
        }
    }

    private ProcessInstanceWithVariables call(boolean bent) {
        return StepRefused.unwrapped(commandExecutor, () -> new StartOfACall(commandExecutor, check, this, bent));
    }

    /** Nobody's name stands for the product itself, which takes an outage up again where it was left. */
    private ProcessInstanceWithVariables outage(boolean skipListeners, boolean skipMappings) {
        commandExecutor.execute(context -> StartCheck.startable(context, this));
        if (modificationBuilder.getModificationOperations().isEmpty()) {
            VariableMap checked = new OutageStart(getVariables()).checked();
            getVariables().clear();
            setVariables(checked);
        } else if (commandExecutor.execute(context -> context.getAuthentication() != null)) {
            throw new StepRefused("An outage begins with its declaration; start it without instructions.");
        }
        return super.executeWithVariablesInReturn(skipListeners, skipMappings);
    }

    private String process() {
        return processDefinitionId == null
                ? processDefinitionKey
                : commandExecutor
                        .execute(new GetDeployedProcessDefinitionCmd(this, false))
                        .getKey();
    }
}
