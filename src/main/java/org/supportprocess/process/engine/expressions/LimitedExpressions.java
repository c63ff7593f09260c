package org.supportprocess.process.engine.expressions;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Limits what an expression can reach: in a model the beans made for it, in a query not even those.
 *
 * <p>By default every bean of the application is at the service of whoever may write a model or a task filter.
 */
@Component
final class LimitedExpressions extends AbstractProcessEnginePlugin {

    private final Map<Object, Object> beans;

    LimitedExpressions(ConfigurableListableBeanFactory beans) {
        this.beans = new DelegateBeans(beans);
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setBeans(beans);
        engine.setExpressionManager(new QueryExpressions(beans));
        // Innermost, so that the engine takes note of a caller's mistake and not of a failure of its own.
        engine.setCustomPostCommandInterceptorsTxRequired(List.of(new RefusalInterceptor()));
    }
}
