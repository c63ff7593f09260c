package org.supportprocess.process;

import static java.util.Objects.requireNonNull;

import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supportprocess.access.StaffGroups;
import org.supportprocess.escalation.Audience;
import org.supportprocess.escalation.EscalationLadder;
import org.supportprocess.escalation.EscalationNotifier;
import org.supportprocess.process.SupportRequestModel.Timer;
import org.supportprocess.process.SupportRequestModel.Variable;
import org.supportprocess.process.engine.CurrentStep;
import org.supportprocess.process.engine.WaitingTimers;
import org.supportprocess.request.RequestEvent;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.promise.Rung;

/** What the diagram tells Java when a promise is at risk: one bean for each rung, and what people do about it. */
@Configuration(proxyBeanMethods = false)
class EscalationTasks {

    private final CurrentRequest current;
    private final EscalationNotifier escalations;

    EscalationTasks(CurrentRequest current, EscalationNotifier escalations) {
        this.current = current;
        this.escalations = escalations;
    }

    @Bean
    TaskListener offerToDutyManager() {
        return task -> ask(task, Rung.REQUEST_CRITICAL);
    }

    @Bean
    JavaDelegate warnEngineer() {
        return climb(Rung.RESPONSE_DUE_SOON);
    }

    @Bean
    TaskListener escalateRequest() {
        return task -> ask(task, Rung.RESPONSE_OVERDUE);
    }

    @Bean
    DutyManagerAlert alertDutyManager() {
        return new DutyManagerAlert();
    }

    /** The name of the same step in diagrams before 1.3.0. */
    @Bean
    JavaDelegate reportMissingResponse() {
        return alertDutyManager();
    }

    /**
     * Sets the variables that the timers of the task read when it begins. The first answer may have left no work; earlier
     * diagrams do not ask.
     */
    @Bean
    ExecutionListener planUpdates() {
        return execution -> {
            boolean workLeft = current.of(execution).phase() == Phase.RESOLVING;
            execution.setVariable(Variable.WORK_LEFT, Variables.booleanValue(workLeft, true));
            current.planUpdates(execution);
        };
    }

    @Bean
    JavaDelegate remindEngineer() {
        return climb(Rung.UPDATE_DUE);
    }

    @Bean
    JavaDelegate informTeamLead() {
        return execution -> climbDaily(Rung.UPDATE_OVERDUE, execution, Timer.UPDATE_OVERDUE);
    }

    @Bean
    TaskListener recordFollowUp() {
        return current.remark(Variable.NOTE, RequestEvent.CriticalRequestFollowed::new);
    }

    @Bean
    TaskListener recordReview() {
        return current.remark(Variable.NOTE, RequestEvent.EscalationReviewed::new);
    }

    private JavaDelegate climb(Rung rung) {
        return execution -> climb(rung, current.ladder(execution));
    }

    private void climb(Rung rung, EscalationLadder ladder) {
        escalations.climb(rung, ladder);
        current.changed(ladder.request());
    }

    /** Climbs the last rung, and again the next day unless somebody has acted by then. */
    private void climbDaily(Rung rung, DelegateExecution execution, String timer) {
        EscalationLadder ladder = current.ladder(execution);
        climb(rung, ladder);
        Date again = Date.from(ladder.again(rung, current.now()));
        CurrentStep.waitingAt(execution.getProcessInstanceId(), SupportRequestModel.ESCALATED)
                .filter(waiting -> WaitingTimers.has(waiting, timer))
                .forEach(waiting -> {
                    waiting.setVariable(Timer.READS.get(timer), again);
                    WaitingTimers.again(waiting, timer);
                });
    }

    /** Offers the task to the people whom the table names, and tells them unless they have been told before. */
    private void ask(DelegateTask task, Rung rung) {
        current.name(task);
        takeThePlaceOfEarlier(task);
        EscalationLadder ladder = current.ladder(task.getExecution());
        task.addCandidateGroup(
                group(ladder.step(rung).who(), requireNonNull(ladder.request().queue())));
        climb(rung, ladder);
    }

    /** Nobody is asked twice about one request: where another promise is broken meanwhile, the new task replaces the old one. */
    private static void takeThePlaceOfEarlier(DelegateTask task) {
        CurrentStep.tasks(task.getProcessInstanceId())
                .filter(other -> other.getTaskDefinitionKey().equals(task.getTaskDefinitionKey())
                        && !other.getId().equals(task.getId()))
                .toList()
                .forEach(earlier -> {
                    task.setAssignee(earlier.getAssignee());
                    CurrentStep.complete(earlier);
                });
    }

    /** The group to offer the task to; the team lead where there is none, since nobody would ever see the task. */
    private static String group(Audience who, String queue) {
        return Optional.ofNullable(who.group(queue)).orElse(StaffGroups.TEAM_LEAD);
    }

    /** The step that alerts the duty manager; the listener of another task has its name in diagrams before 1.3.0. */
    final class DutyManagerAlert implements JavaDelegate, TaskListener {

        @Override
        public void execute(DelegateExecution execution) {
            climbDaily(Rung.RESPONSE_STILL_MISSING, execution, Timer.RESPONSE_STILL_MISSING);
        }

        @Override
        public void notify(DelegateTask task) {
            ask(task, Rung.REQUEST_CRITICAL);
        }
    }
}
