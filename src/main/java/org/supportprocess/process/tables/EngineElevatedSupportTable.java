package org.supportprocess.process.tables;

import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.supportprocess.process.SupportRequestModel;
import org.supportprocess.request.submission.Terms;
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
                .evaluateDecisionTableByKey(SupportRequestModel.ELEVATED_SUPPORT)
                .variables(Variables.putValue(
                                "elevatedSupport", terms.elevatedSupport().name())
                        .putValue("plan", terms.plan().name())
                        .putValue("country", terms.country()))
                .evaluate()
                .getSingleEntry();
    }
}
