package org.supportprocess.process.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;
import org.supportprocess.process.engine.feel.CachingFeelEngineFactory;

/**
 * An engine with a database of its own in memory, in which models are tried: whatever is deployed or begun there is gone when it
 * is closed, and the product's engine, its jobs and its caches never see it. No job runs by itself, and nothing is kept in a history.
 */
public final class ThrowawayEngine implements AutoCloseable {

    private final ProcessEngine engine;

    /** @param beans what the diagrams may call, by name */
    public ThrowawayEngine(Map<String, Object> beans) {
        String name = "throwaway-" + UUID.randomUUID();
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(name);
        configuration.setJdbcUrl("jdbc:h2:mem:" + name);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        configuration.setJobExecutorActivate(false);
        configuration.setAuthorizationEnabled(false);
        DefaultDmnEngineConfiguration decisions = new DefaultDmnEngineConfiguration();
        decisions.setFeelEngineFactory(new CachingFeelEngineFactory());
        configuration.setDmnEngineConfiguration(decisions);
        configuration.setCmmnEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setBeans(Map.copyOf(beans));
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new Circles())));
        engine = configuration.buildProcessEngine();
        // Otherwise the REST API would name it among the engines.
        ProcessEngines.unregister(engine);
    }

    public ProcessEngine engine() {
        return engine;
    }

    @Override
    public void close() {
        engine.close();
    }

    /** A way through gateways that comes back to them would keep the engine busy for ever. */
    private static final class Circles extends AbstractBpmnParseListener {

        private static final int MOST_PASSES = 200;

        private @Nullable CommandContext step;
        private int passes;

        @Override
        public void parseExclusiveGateway(Element element, ScopeImpl scope, ActivityImpl gateway) {
            gateway.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> {
                CommandContext now = Context.getCommandContext();
                passes = now == step ? passes + 1 : 1;
                step = now;
                if (passes > MOST_PASSES) {
                    throw new IllegalStateException("it goes round in circles");
                }
            });
        }
    }
}
