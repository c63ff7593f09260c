package org.supportprocess.process.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.jobexecutor.TimerExecuteNestedActivityJobHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Timers on activities fire only while what they were set for is true, also in diagrams that do not ask. */
@Component
class AskedTimers extends AbstractProcessEnginePlugin {

    /** Found when a timer fires, never before: conditions need the engine. */
    private final ObjectProvider<TimerCondition> conditions;

    AskedTimers(ObjectProvider<TimerCondition> conditions) {
        this.conditions = conditions;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomJobHandlers(new ArrayList<>(
                Optional.ofNullable(engine.getCustomJobHandlers()).orElse(List.of())));
        engine.getCustomJobHandlers().add(new Handler());
    }

    private boolean holds(DelegateExecution waiting, String process, String timer) {
        return conditions
                .orderedStream()
                .filter(condition -> condition.concerns(process, timer))
                .allMatch(condition -> condition.holds(waiting, timer));
    }

    private final class Handler extends TimerExecuteNestedActivityJobHandler {

        @Override
        public void execute(
                TimerJobConfiguration timer, ExecutionEntity execution, CommandContext context, String tenant) {
            ProcessDefinitionEntity diagram = execution.getProcessDefinition();
            if (holds(execution, diagram.getKey(), timer.getTimerElementKey())) {
                super.execute(timer, execution, context, tenant);
            }
        }
    }
}
