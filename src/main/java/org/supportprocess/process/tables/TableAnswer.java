package org.supportprocess.process.tables;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.supportprocess.process.tables.TriageModel.Output;
import org.supportprocess.request.lifecycle.Pointer;

/** What a table has just answered on a business rule task; every table matches exactly one rule. */
public final class TableAnswer {

    private TableAnswer() {}

    public static Map<String, Object> answered(DelegateExecution execution) {
        return ((DmnDecisionResult) execution.getVariable("decisionResult"))
                .getSingleResult()
                .getEntryMap();
    }

    /** Where the table of entitlements sends somebody, once its answer has become variables of the step. */
    public static Pointer pointer(DelegateExecution execution) {
        return new Pointer(
                (String) execution.getVariable(Output.REASON), (String) execution.getVariable(Output.INSTEAD));
    }

    public static String single(DelegateExecution execution) {
        return (String) answered(execution).values().iterator().next();
    }
}
