package org.supportprocess.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.context.CoreExecutionContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.supportprocess.request.Decision;

/**
 * Which rule of {@code response-target} matched and what it looked at. The engine tells the diagram a table's answer only;
 * the rest is caught here while the table is evaluated and stays with the step, for the one who sets the target.
 */
@Component
class MatchedRules extends AbstractProcessEnginePlugin implements DmnDecisionTableEvaluationListener {

    private final DeployedTables tables;

    MatchedRules(DeployedTables tables) {
        this.tables = tables;
    }

    /** After the caching FEEL engine has been set: both change the same settings. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        configuration
                .getDmnEngineConfiguration()
                .getCustomPostDecisionTableEvaluationListeners()
                .add(this);
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent evaluated) {
        CoreExecutionContext<?> context = Context.getCoreExecutionContext();
        if (SupportRequestModel.RESPONSE_TARGET.equals(
                        evaluated.getDecisionTable().getKey())
                && context != null
                && context.getExecution() instanceof ExecutionEntity execution) {
            execution.setVariableLocal(
                    SupportRequestModel.Variable.MATCHED_RULE, Variables.untypedValue(evaluated, true));
        }
    }

    /** What has just been decided on a business rule task. */
    Decision decision(DelegateExecution execution) {
        var evaluated =
                (DmnDecisionTableEvaluationEvent) execution.getVariable(SupportRequestModel.Variable.MATCHED_RULE);
        var table = (DecisionDefinition) evaluated.getDecisionTable();
        String rule = evaluated.getMatchingRules().get(0).getId();
        return new Decision(
                table.getKey(),
                table.getVersionTag(),
                rule,
                tables.sentence(table.getId(), rule),
                inputs(evaluated),
                outputs(execution));
    }

    private static Map<String, String> inputs(DmnDecisionTableEvaluationEvent evaluated) {
        Map<String, String> inputs = new LinkedHashMap<>();
        evaluated
                .getInputs()
                .forEach(input -> inputs.put(
                        input.getName(), String.valueOf(input.getValue().getValue())));
        return inputs;
    }

    private static Map<String, String> outputs(DelegateExecution execution) {
        Map<String, String> outputs = new LinkedHashMap<>();
        TableAnswer.answered(execution).forEach((name, value) -> {
            if (value != null) {
                outputs.put(name, value.toString());
            }
        });
        return outputs;
    }
}
