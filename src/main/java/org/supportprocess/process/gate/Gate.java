package org.supportprocess.process.gate;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.supportprocess.models.ModelSets;
import org.supportprocess.models.ReleaseWatch;

/**
 * Stands at every door of the engine, its REST API and Tasklist's forms alike: the services check what is handed in, and
 * {@link HandsOff} takes the place of the engine's own check of rights, which it goes on with. Nobody leaves unnoticed, see
 * {@link WatchedAccounts}.
 */
@Component
class Gate extends AbstractProcessEnginePlugin {

    private final GateRules rules;
    private final ObjectProvider<Departures> departures;
    private final ObjectProvider<ModelSets> models;
    private final ReleaseFailures failures;

    Gate(
            GateRules rules,
            ObjectProvider<Departures> departures,
            ObjectProvider<ModelSets> models,
            ObjectProvider<ReleaseWatch> watch) {
        this.rules = rules;
        this.departures = departures;
        this.models = models;
        this.failures = new ReleaseFailures(watch);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPostDeployers(List.of(new DiagramCheck(rules)));
        engine.setFailedJobCommandFactory(failures);
        engine.setTaskService(new CheckedTaskService(rules));
        engine.setFormService(new CheckedFormService(rules, failures));
        engine.setRepositoryService(new CheckedRepositoryService(models));
        engine.setRuntimeService(new CheckedRuntimeService(rules, failures));
        engine.setIdentityService(new RetriedIdentityService());
        engine.setIdentityProviderSessionFactory(new WatchedAccounts.Factory(departures));
        engine.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), new HandsOff(rules))));
    }
}
