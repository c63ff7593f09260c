package org.supportprocess.process.tables;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.supportprocess.process.engine.CurrentStep;
import org.supportprocess.request.promise.RecordedDecision;

/**
 * Which rule of {@code response-target} matched and what it looked at. The engine tells the diagram a table's answer only;
 * the rest is caught here while the table is evaluated and stays with the step, for the one who sets the target.
 */
@Component
public class MatchedRules implements DmnDecisionTableEvaluationListener {

    /** Transient. */
    private static final String MATCHED_RULE = "matchedRule";

    private final DeployedTables tables;

    MatchedRules(DeployedTables tables) {
        this.tables = tables;
    }

    @Override
    public void notify(DmnDecisionTableEvaluationEvent evaluated) {
        if (TriageModel.RESPONSE_TARGET.equals(evaluated.getDecisionTable().getKey())) {
            CurrentStep.execution()
                    .ifPresent(execution -> execution.setVariableLocal(
                            MATCHED_RULE, Variables.untypedValue(MatchedRule.of(evaluated), true)));
        }
    }

    /** What has just been decided on a business rule task. */
    public RecordedDecision decision(DelegateExecution execution) {
        var matched = (MatchedRule) execution.getVariable(MATCHED_RULE);
        return new RecordedDecision(
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
