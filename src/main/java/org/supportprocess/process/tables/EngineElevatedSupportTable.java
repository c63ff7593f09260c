package org.supportprocess.process.tables;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.supportprocess.process.tables.TriageModel.Input;
import org.supportprocess.request.promise.Terms;
import org.supportprocess.triage.ElevatedSupportTable;

@Component
class EngineElevatedSupportTable implements ElevatedSupportTable {

    private final DecisionService decisions;

    EngineElevatedSupportTable(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public boolean isElevated(Terms terms) {
        return decisions
                .evaluateDecisionTableByKey(TriageModel.ELEVATED_SUPPORT)
                .variables(Variables.putValue(
                                Input.ELEVATED_SUPPORT, terms.elevatedSupport().name())
                        .putValue(Input.PLAN, terms.plan().name())
                        .putValue(Input.COUNTRY, terms.country()))
                .evaluate()
                .getSingleEntry();
    }
}
