package org.supportprocess.process.gate;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.supportprocess.models.ModelSets;

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

    Gate(GateRules rules, ObjectProvider<Departures> departures, ObjectProvider<ModelSets> models) {
        this.rules = rules;
        this.departures = departures;
        this.models = models;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPostDeployers(List.of(new DiagramCheck(rules)));
        engine.setTaskService(new CheckedTaskService(rules));
        engine.setFormService(new CheckedFormService(rules));
        engine.setRepositoryService(new CheckedRepositoryService(models));
        engine.setRuntimeService(new CheckedRuntimeService(rules));
        engine.setIdentityService(new RetriedIdentityService());
        engine.setIdentityProviderSessionFactory(new WatchedAccounts.Factory(departures));
        engine.setCommandCheckers(new ArrayList<>(List.of(new TenantCommandChecker(), new HandsOff(rules))));
    }
}
