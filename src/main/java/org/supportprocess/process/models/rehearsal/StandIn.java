package org.supportprocess.process.models.rehearsal;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.supportprocess.process.models.diagram.Bean;
import org.supportprocess.process.models.diagram.Vocabulary;

/** Stands in for a bean of the product: notes that it was called, and sets what the bean would set. */
record StandIn(Bean bean, Situation situation) implements JavaDelegate, ExecutionListener, TaskListener {

    static final int PRIORITY = 42;

    @Override
    public void execute(DelegateExecution execution) {
        notify(execution);
    }

    @Override
    public void notify(DelegateExecution execution) {
        situation.called(bean.name());
        switch (bean.name()) {
            case "recordEntitlement" -> answered(execution).forEach(execution::setVariable);
            case "assignSeverity" ->
                single(execution).ifPresent(severity -> execution.setVariable("severity", severity));
            case "routeRequest" -> single(execution).ifPresent(queue -> execution.setVariable("queue", queue));
            default -> bean.set().forEach(name -> set(execution, name));
        }
    }

    private void set(DelegateExecution execution, String name) {
        if (name.equals("priority")) {
            execution.setVariable(name, PRIORITY);
        } else {
            Object value =
                    Situation.instant(name).<Object>map(instant -> instant).orElse(situation.answers(name));
            execution.setVariable(name, value);
        }
    }

    @Override
    public void notify(DelegateTask task) {
        situation.called(bean.name());
        if (bean.offers()) {
            task.addCandidateGroup(bean.name());
        }
    }

    /** Absent where the step has asked no table. */
    private static Map<String, Object> answered(DelegateExecution execution) {
        return execution.getVariable("decisionResult") instanceof DmnDecisionResult result && result.size() == 1
                ? result.getSingleResult().getEntryMap()
                : Map.of();
    }

    private static Optional<Object> single(DelegateExecution execution) {
        return answered(execution).values().stream().findFirst();
    }

    static Map<String, Object> all(Situation situation) {
        return Vocabulary.BEANS.values().stream()
                .collect(Collectors.toMap(Bean::name, bean -> new StandIn(bean, situation)));
    }
}
