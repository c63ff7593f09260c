package org.supportprocess.process.tables;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What a table has just answered on a business rule task; every table matches exactly one rule. */
public final class TableAnswer {

    private TableAnswer() {}

    public static Map<String, Object> answered(DelegateExecution execution) {
        return ((DmnDecisionResult) execution.getVariable("decisionResult"))
                .getSingleResult()
                .getEntryMap();
    }

    public static String single(DelegateExecution execution) {
        return (String) answered(execution).values().iterator().next();
    }
}
