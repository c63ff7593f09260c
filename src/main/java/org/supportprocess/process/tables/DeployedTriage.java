package org.supportprocess.process.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.supportprocess.process.engine.DeployedModels;
import org.supportprocess.process.engine.DeployedModels.Table;
import org.supportprocess.process.tables.TriageModel.Input;
import org.supportprocess.process.tables.TriageModel.Output;
import org.supportprocess.request.lifecycle.Pointer;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.Terms;
import org.supportprocess.triage.RequestFacts;
import org.supportprocess.triage.ResponsePromise;
import org.supportprocess.triage.TriageTables;

/** The tables of one deployment, asked without starting anything and without leaving anything in the engine's history. */
public record DeployedTriage(
        DmnDecision entitlement,
        DmnDecision elevatedSupport,
        DmnDecision severity,
        DmnDecision responseTarget,
        DeployedTables tables)
        implements TriageTables {

    /** Within an engine's command. */
    public static DeployedTriage of(String deployment, DeployedTables tables) {
        return new DeployedTriage(
                together(deployment, TriageModel.ENTITLEMENT),
                together(deployment, TriageModel.ELEVATED_SUPPORT),
                together(deployment, TriageModel.SEVERITY),
                together(deployment, TriageModel.RESPONSE_TARGET),
                tables);
    }

    private static DmnDecision together(String deployment, String table) {
        return DeployedModels.tableOf(deployment, table)
                .map(Table::decision)
                .orElseThrow(() -> new IllegalStateException(
                        "The table “%s” was not deployed together with the newest diagram".formatted(table)));
    }

    @Override
    public Optional<Pointer> pointer(RequestFacts facts) {
        DmnDecisionRuleResult answer = tables.answer(entitlement, FactVariables.of(facts));
        return answer.<Boolean>getEntry(Output.ENTITLED)
                ? Optional.empty()
                : Optional.of(new Pointer(answer.getEntry(Output.REASON), answer.getEntry(Output.INSTEAD)));
    }

    @Override
    public boolean elevated(RequestFacts facts) {
        return tables.answer(elevatedSupport, FactVariables.of(facts)).getSingleEntry();
    }

    @Override
    public boolean elevated(Terms terms) {
        return tables.answer(
                        elevatedSupport,
                        Variables.putValue(
                                        Input.ELEVATED_SUPPORT,
                                        terms.elevatedSupport().name())
                                .putValue(Input.PLAN, terms.plan().name())
                                .putValue(Input.COUNTRY, terms.country()))
                .getSingleEntry();
    }

    @Override
    public Severity severity(RequestFacts facts) {
        return Severity.valueOf(tables.answer(severity, FactVariables.of(facts)).getSingleEntry());
    }

    @Override
    public ResponsePromise promise(RequestFacts facts, Severity holding) {
        VariableMap variables = FactVariables.of(facts).putValue(Input.SEVERITY, holding.name());
        Map<String, String> outputs = new HashMap<>();
        tables.answer(responseTarget, variables).getEntryMap().forEach((name, value) -> {
            if (value != null) {
                outputs.put(name, value.toString());
            }
        });
        return ResponsePromise.of(outputs);
    }
}
