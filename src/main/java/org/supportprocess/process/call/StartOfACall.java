package org.supportprocess.process.call;

import java.util.Map;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstanceWithVariables;
import org.supportprocess.process.engine.StepRefused;
import org.supportprocess.process.gate.StartCheck;

/**
 * Starts the process of a call with what the check makes of what was handed in: the call is on record first, and gives the
 * process its business key. The engine is asked before whether the caller may start it at all.
 *
 * @param bent whether listeners or mappings were to be left out
 */
public record StartOfACall(
        CommandExecutor engine, StartCheck check, ProcessInstantiationBuilderImpl wanted, boolean bent)
        implements Command<ProcessInstanceWithVariables> {

    @Override
    public ProcessInstanceWithVariables execute(CommandContext context) {
        ProcessDefinition definition = StartCheck.startable(context, wanted);
        requireFromTheStart();
        PhoneCallStart start = check.taken(context.getAuthentication(), handedIn());
        return ProcessInstantiationBuilderImpl.createProcessInstanceById(engine, definition.getId())
                .businessKey(start.number())
                .setVariables(start.variables())
                .executeWithVariablesInReturn();
    }

    private void requireFromTheStart() {
        boolean elsewhere =
                !wanted.getModificationBuilder().getModificationOperations().isEmpty();
        if (elsewhere || bent || wanted.getBusinessKey() != null || wanted.getCaseInstanceId() != null) {
            throw new StepRefused("A call begins at its beginning and gets its number from the product; leave"
                    + " out the business key, start instructions and what is to be skipped.");
        }
    }

    private Map<String, Object> handedIn() {
        return wanted.getModificationBuilder().getProcessVariables();
    }
}
