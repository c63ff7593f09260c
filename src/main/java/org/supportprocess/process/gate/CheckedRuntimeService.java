package org.supportprocess.process.gate;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.camunda.bpm.engine.runtime.RestartProcessInstanceBuilder;

/** The engine's runtime service, with every start checked first; see {@link CheckedStart}. */
class CheckedRuntimeService extends RuntimeServiceImpl {

    private final StartCheck check;

    CheckedRuntimeService(StartCheck check) {
        this.check = check;
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceByKey(String processDefinitionKey) {
        return CheckedStart.byKey(commandExecutor, check, processDefinitionKey);
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceById(String processDefinitionId) {
        return CheckedStart.byId(commandExecutor, check, processDefinitionId);
    }

    /** What has ended is gone on with by a new request, call or outage, whatever rights somebody has granted themselves. */
    @Override
    public RestartProcessInstanceBuilder restartProcessInstances(String processDefinitionId) {
        throw new BadUserRequestException("What has ended is not started again; open a new one.");
    }
}
