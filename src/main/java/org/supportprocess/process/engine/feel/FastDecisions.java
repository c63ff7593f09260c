package org.supportprocess.process.engine.feel;

import java.util.List;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Gives the process engine's tables the caching FEEL engine, and listeners where there are some; all else stays. */
@Component
public class FastDecisions extends AbstractProcessEnginePlugin {

    private final List<DmnDecisionTableEvaluationListener> listeners;

    FastDecisions(List<DmnDecisionTableEvaluationListener> listeners) {
        this.listeners = listeners;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        DefaultDmnEngineConfiguration decisions = decisionsOf(configuration);
        decisions.setFeelEngineFactory(new CachingFeelEngineFactory(configuration.getDmnFeelCustomFunctionProviders()));
        decisions.getCustomPostDecisionTableEvaluationListeners().addAll(listeners);
        configuration.setDmnEngineConfiguration(decisions);
    }

    private static DefaultDmnEngineConfiguration decisionsOf(ProcessEngineConfigurationImpl configuration) {
        DefaultDmnEngineConfiguration present = configuration.getDmnEngineConfiguration();
        return present != null
                ? present
                : (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    }
}
