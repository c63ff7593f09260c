package org.supportprocess.benchmark;

import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.variable.Variables;

/** Beans by the names in the diagram that do nothing but give it the variables it cannot go on without. */
final class EmptyDelegates {

    private EmptyDelegates() {}

    static Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        beans.put("recordEntitlement", (ExecutionListener) at -> at.setVariable("entitled", entitled()));
        beans.put("assignSeverity", (ExecutionListener) at -> at.setVariable("severity", "B"));
        beans.put("setResponseTarget", (ExecutionListener) EmptyDelegates::target);
        beans.put("routeRequest", (ExecutionListener) at -> at.setVariable("queue", "exchange-online"));
        beans.put("acknowledgeRequest", (JavaDelegate) at -> {});
        beans.put("offerToEngineerInCharge", (TaskListener) at -> {});
        beans.put("recordAnswer", (TaskListener) at -> {});
        beans.put("planUpdates", (ExecutionListener) EmptyDelegates::updates);
        beans.put("recordResolution", (TaskListener) at -> {});
        beans.put("proposeSolution", (JavaDelegate) at -> at.setVariable("customerAnswerBy", in(Duration.ofDays(7))));
        beans.put("closeRequest", (JavaDelegate) at -> at.setVariable("reopenUntil", in(Duration.ofDays(14))));
        beans.put("archiveRequest", (JavaDelegate) at -> {});
        return beans;
    }

    private static void target(VariableScope at) {
        at.setVariable("respondBy", in(Duration.ofHours(8)));
        at.setVariable("dueSoonAt", in(Duration.ofHours(6)));
        at.setVariable("stillMissingAt", in(Duration.ofHours(9)));
        at.setVariable("priority", 50);
    }

    private static void updates(VariableScope at) {
        at.setVariable("workLeft", Variables.booleanValue(true, true));
        at.setVariable("remindAt", in(Duration.ofDays(1)));
        at.setVariable("remindAgainAt", in(Duration.ofDays(2)));
    }

    private static Object entitled() {
        return Variables.booleanValue(true, true);
    }

    private static Date in(Duration time) {
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(time));
    }
}
