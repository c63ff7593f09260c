package org.supportprocess.process;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * Limits what an expression can reach: in a model the beans made for it, in a query not even those.
 *
 * <p>By default every bean of the application is at the service of whoever may write a model or a task filter.
 */
final class LimitedExpressions extends AbstractProcessEnginePlugin {

    private final Map<Object, Object> beans;

    LimitedExpressions(Map<Object, Object> beans) {
        this.beans = beans;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setBeans(beans);
        engine.setExpressionManager(new QueryExpressions(beans));
        // Innermost, so that the engine takes note of a caller's mistake and not of a failure of its own.
        engine.setCustomPostCommandInterceptorsTxRequired(List.of(new RefusalInterceptor()));
    }
}
