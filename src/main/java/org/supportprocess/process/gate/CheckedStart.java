package org.supportprocess.process.gate;

import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.runtime.ProcessInstanceWithVariables;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.process.engine.StepRefused;

/**
 * Starts a process. Where people may start it, through Tasklist or the engine's REST API, it takes only what its rule admits
 * and begins where the diagram begins.
 */
final class CheckedStart extends ProcessInstantiationBuilderImpl {

    private final GateRules rules;
    private final ReleaseFailures failures;

    private CheckedStart(CommandExecutor engine, GateRules rules, ReleaseFailures failures) {
        super(engine);
        this.rules = rules;
        this.failures = failures;
    }

    static CheckedStart byKey(CommandExecutor engine, GateRules rules, ReleaseFailures failures, String key) {
        CheckedStart start = new CheckedStart(engine, rules, failures);
        start.processDefinitionKey = key;
        return start;
    }

    static CheckedStart byId(CommandExecutor engine, GateRules rules, ReleaseFailures failures, String id) {
        CheckedStart start = new CheckedStart(engine, rules, failures);
        start.processDefinitionId = id;
        return start;
    }

    /** @throws InvalidRequestException which the REST API answers with 400, if it is refused */
    @Override
    public ProcessInstanceWithVariables executeWithVariablesInReturn(boolean skipListeners, boolean skipMappings) {
        try {
            return started(skipListeners, skipMappings);
        } catch (RuntimeException failure) {
            failures.openingFailed(String.valueOf(processDefinitionKey), failure);
            throw failure;
        }
    }

    private ProcessInstanceWithVariables started(boolean skipListeners, boolean skipMappings) {
        Optional<StartRule> rule = rules.ofProcess(process());
        if (rule.isEmpty()) {
            return super.executeWithVariablesInReturn(skipListeners, skipMappings);
        }
        VariableMap given = Variables.createVariables();
        given.putAll(getVariables());
        String key = getBusinessKey();
        Command<ProcessInstanceWithVariables> start = step -> {
            requireStartable(step);
            adopt(rule.get()
                    .admit(new StartAttempt(
                            by(step),
                            key,
                            getCaseInstanceId(),
                            new HandedIn(given),
                            !getModificationBuilder()
                                    .getModificationOperations()
                                    .isEmpty(),
                            skipListeners || skipMappings)));
            return super.executeWithVariablesInReturn(skipListeners, skipMappings);
        };
        try {
            return StepRefused.unwrapped(commandExecutor, () -> start);
        } catch (FormFieldValidationException refused) {
            throw new InvalidRequestException(Status.BAD_REQUEST, refused, refused.getMessage());
        }
    }

    /** Asked before anything else: whoever may not start it learns nothing of its form. */
    private void requireStartable(CommandContext step) {
        ProcessDefinition definition = new GetDeployedProcessDefinitionCmd(this, false).execute(step);
        pin(definition);
        step.getProcessEngineConfiguration()
                .getCommandCheckers()
                .forEach(checker -> checker.checkCreateProcessInstance(definition));
    }

    /** The version that was asked for need not be looked up again. */
    private void pin(ProcessDefinition definition) {
        processDefinitionId = definition.getId();
        processDefinitionKey = null;
        isProcessDefinitionTenantIdSet = false;
    }

    /** Anew with each attempt: a step that met somebody else's change is tried again. */
    private void adopt(StartRule.Admitted admitted) {
        businessKey(admitted.businessKey());
        getVariables().clear();
        setVariables(admitted.variables());
    }

    private static @Nullable Staff by(CommandContext step) {
        return Optional.ofNullable(step.getAuthentication())
                .map(CheckedStart::staff)
                .orElse(null);
    }

    private static Staff staff(Authentication caller) {
        return new Staff(
                caller.getUserId(),
                Set.copyOf(Optional.ofNullable(caller.getGroupIds()).orElse(List.of())));
    }

    private String process() {
        return processDefinitionId == null
                ? processDefinitionKey
                : commandExecutor
                        .execute(new GetDeployedProcessDefinitionCmd(this, false))
                        .getKey();
    }
}
