package org.supportprocess.benchmark;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** One of the two that are compared. What does not depend on the side is done through its engine in the same way. */
abstract class Side {

    private static final List<String> ENGINEERS_GROUPS = List.of("engineer", "exchange-online");

    private final ProcessEngine engine;

    Side(ProcessEngine engine) {
        this.engine = engine;
    }

    /** The submission of one request; returns its number. */
    abstract String submit();

    abstract void confirm(String number);

    /** Looks up what the step needs; only the step itself is measured. */
    Runnable prepare(Step step, String number) {
        return switch (step) {
            case SUBMISSION -> this::submit;
            case ANSWER -> completion(number, spoken("answer"));
            case SOLUTION ->
                completion(number, spoken("message").putValueTyped("outcome", Variables.stringValue("SOLVED", true)));
            case CONFIRMATION -> () -> confirm(number);
            case ARCHIVE -> archive(number);
        };
    }

    private Runnable completion(String number, VariableMap variables) {
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
        return () -> asEngineer(() -> engine.getTaskService().complete(task, variables));
    }

    /** The end of the reopen window; the timer is not waited for. */
    private Runnable archive(String number) {
        String instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
        String timer = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
        return () -> engine.getManagementService().executeJob(timer);
    }

    private void asEngineer(Runnable work) {
        engine.getIdentityService().setAuthentication("erik", ENGINEERS_GROUPS);
        try {
            work.run();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private static VariableMap spoken(String name) {
        return Variables.putValueTyped(name, Variables.stringValue("Please sign in again.", true));
    }
}
