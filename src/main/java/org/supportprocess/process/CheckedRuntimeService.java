package org.supportprocess.process;

import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;

/** The engine's runtime service, with every start that people make checked first; see {@link CheckedStart}. */
class CheckedRuntimeService extends RuntimeServiceImpl {

    private final StartCheck calls;

    CheckedRuntimeService(StartCheck calls) {
        this.calls = calls;
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceById(String definition) {
        return CheckedStart.ofDefinition(commandExecutor, calls, definition);
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceByKey(String process) {
        return CheckedStart.ofProcess(commandExecutor, calls, process);
    }
}
