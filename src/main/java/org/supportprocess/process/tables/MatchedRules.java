package org.supportprocess.process.tables;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.context.CoreExecutionContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.supportprocess.process.SupportRequestModel;
import org.supportprocess.request.promise.Decision;

/**
 * Which rule of {@code response-target} matched and what it looked at. The engine tells the diagram a table's answer only;
 * the rest is caught here while the table is evaluated and stays with the step, for the one who sets the target.
 */
@Component
public class MatchedRules implements DmnDecisionTableEvaluationListener {

    private final DeployedTables tables;

    MatchedRules(DeployedTables tables) {
        this.tables = tables;
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent evaluated) {
        CoreExecutionContext<?> context = Context.getCoreExecutionContext();
        if (SupportRequestModel.RESPONSE_TARGET.equals(
                        evaluated.getDecisionTable().getKey())
                && context != null
                && context.getExecution() instanceof ExecutionEntity execution) {
            execution.setVariableLocal(
                    SupportRequestModel.Variable.MATCHED_RULE, Variables.untypedValue(MatchedRule.of(evaluated), true));
        }
    }

    /** What has just been decided on a business rule task. */
    public Decision decision(DelegateExecution execution) {
        var matched = (MatchedRule) execution.getVariable(SupportRequestModel.Variable.MATCHED_RULE);
        return new Decision(
                matched.table(),
                matched.version(),
                matched.rule(),
                tables.sentence(matched.definition(), matched.rule()),
                matched.inputs(),
                outputs(execution));
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

    /** Serializable, because the engine asks for it though nothing transient is ever stored. */
    private record MatchedRule(
            String table, String version, String definition, String rule, LinkedHashMap<String, String> inputs)
            implements Serializable {

        static MatchedRule of(DmnDecisionTableEvaluationEvent evaluated) {
            var table = (DecisionDefinition) evaluated.getDecisionTable();
            var inputs = new LinkedHashMap<String, String>();
            evaluated
                    .getInputs()
                    .forEach(input -> inputs.put(
                            input.getName(), String.valueOf(input.getValue().getValue())));
            return new MatchedRule(
                    table.getKey(),
                    table.getVersionTag(),
                    table.getId(),
                    evaluated.getMatchingRules().get(0).getId(),
                    inputs);
        }
    }
}
