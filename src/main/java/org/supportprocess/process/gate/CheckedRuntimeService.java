package org.supportprocess.process.gate;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanExecutionBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.camunda.bpm.engine.runtime.RestartProcessInstanceBuilder;

/** The engine's runtime service, with every start checked first; see {@link CheckedStart}. */
class CheckedRuntimeService extends RuntimeServiceImpl {

    private final GateRules rules;
    private final ReleaseFailures failures;

    CheckedRuntimeService(GateRules rules, ReleaseFailures failures) {
        this.rules = rules;
        this.failures = failures;
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceByKey(String processDefinitionKey) {
        return CheckedStart.byKey(commandExecutor, rules, failures, processDefinitionKey);
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceById(String processDefinitionId) {
        return CheckedStart.byId(commandExecutor, rules, failures, processDefinitionId);
    }

    /** For a finished plan the engine checks only the rights to its definitions. */
    @Override
    public MigrationPlanExecutionBuilder newMigration(MigrationPlan migrationPlan) {
        commandExecutor.execute(step -> {
            HandsOff.refuseToMoveOn();
            return null;
        });
        return super.newMigration(migrationPlan);
    }

    /** What has ended is gone on with by a new request, call or outage, whatever rights somebody has granted themselves. */
    @Override
    public RestartProcessInstanceBuilder restartProcessInstances(String processDefinitionId) {
        throw new BadUserRequestException("What has ended is not started again; open a new one.");
    }
}
