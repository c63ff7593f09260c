package org.supportprocess.process;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.supportprocess.request.Availability;
import org.supportprocess.request.Commitment;
import org.supportprocess.triage.InternalGoal;
import org.supportprocess.triage.ResponsePromise;

/** What a table has just answered on a business rule task; every table matches exactly one rule. */
final class TableAnswer {

    private TableAnswer() {}

    static Map<String, Object> answered(DelegateExecution execution) {
        return ((DmnDecisionResult) execution.getVariable("decisionResult"))
                .getSingleResult()
                .getEntryMap();
    }

    static String single(DelegateExecution execution) {
        return (String) answered(execution).values().iterator().next();
    }

    static ResponsePromise promise(DelegateExecution execution) {
        Map<String, Object> answer = answered(execution);
        String goal = (String) answer.get("internalGoal");
        return new ResponsePromise(
                Availability.valueOf((String) answer.get("availability")),
                Commitment.valueOf((String) answer.get("commitment")),
                goal == null ? null : InternalGoal.valueOf(goal));
    }
}
