package org.supportprocess.process.feel;

import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/** Gives the process engine's tables the caching FEEL engine; all its other settings stay. */
@Component
public class FastDecisions extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        DefaultDmnEngineConfiguration decisions = decisionsOf(configuration);
        decisions.setFeelEngineFactory(new CachingFeelEngineFactory(configuration.getDmnFeelCustomFunctionProviders()));
        configuration.setDmnEngineConfiguration(decisions);
    }

    private static DefaultDmnEngineConfiguration decisionsOf(ProcessEngineConfigurationImpl configuration) {
        DefaultDmnEngineConfiguration present = configuration.getDmnEngineConfiguration();
        return present != null
                ? present
                : (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
    }
}
