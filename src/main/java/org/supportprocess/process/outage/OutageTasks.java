package org.supportprocess.process.outage;

import static org.supportprocess.process.CurrentRequest.completedBy;
import static org.supportprocess.process.CurrentRequest.text;

import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supportprocess.outage.Outage;
import org.supportprocess.outage.OutageLink;
import org.supportprocess.outage.OutageNotifier;
import org.supportprocess.outage.OutageNumber;
import org.supportprocess.outage.Outages;
import org.supportprocess.process.TaskName;
import org.supportprocess.process.engine.InTheNameOf;
import org.supportprocess.process.gate.HandedIn;
import org.supportprocess.process.outage.OutageModel.Outcome;
import org.supportprocess.process.outage.OutageModel.Variable;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.SupportRequests;

/** What the diagram of an outage tells Java. */
@Configuration(proxyBeanMethods = false)
class OutageTasks {

    private final Outages outages;
    private final OutageNotifier notifier;
    private final OutageRecord records;
    private final SupportRequests requests;

    OutageTasks(Outages outages, OutageNotifier notifier, OutageRecord records, SupportRequests requests) {
        this.outages = outages;
        this.notifier = notifier;
        this.records = records;
        this.requests = requests;
    }

    @Bean
    JavaDelegate recordOutage() {
        return execution -> execution.setProcessBusinessKey(records.record(
                        new OutageStart(new HandedIn(execution.getVariables())).declaration(),
                        InTheNameOf.somebody(execution.getProcessEngineServices())
                                .orElse(SupportRequest.PROCESS))
                .number()
                .value());
    }

    @Bean
    TaskListener nameOutage() {
        return task -> {
            Outage outage = outage(task.getExecution());
            task.setName(TaskName.shortened("%s %s: %s".formatted(task.getName(), outage.number(), outage.summary())));
        };
    }

    @Bean
    TaskListener recordUpdate() {
        return task -> notifier.update(
                outages.findToChange(number(task.getExecution())).orElseThrow(),
                text(task, Variable.MESSAGE),
                Outcome.RESOLVED.name().equals(text(task, Variable.OUTCOME)),
                completedBy(task));
    }

    /** The gateways after it read what comes of it, in the same step. */
    @Bean
    JavaDelegate tellRequest() {
        return execution -> {
            Outage outage = outage(execution);
            notifier.next(outage).ifPresent(link -> notifier.tell(outage, link, request(link)));
            answer(execution, Variable.EVERYBODY_TOLD, notifier.next(outage).isEmpty());
            answer(execution, Variable.RESOLVED, outage.resolved());
        };
    }

    private Outage outage(BaseDelegateExecution execution) {
        return outages.get(number(execution));
    }

    private SupportRequest request(OutageLink link) {
        return requests.findToChange(link.request().value()).orElseThrow();
    }

    private static OutageNumber number(BaseDelegateExecution execution) {
        return new OutageNumber(execution.getBusinessKey());
    }

    private static void answer(DelegateExecution execution, String question, boolean yes) {
        execution.setVariable(question, Variables.booleanValue(yes, true));
    }
}
