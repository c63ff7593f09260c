package org.supportprocess.process;

import static org.supportprocess.process.TableAnswer.answered;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supportprocess.process.SupportRequestModel.Outcome;
import org.supportprocess.process.SupportRequestModel.Variable;
import org.supportprocess.request.CustomerTurn;
import org.supportprocess.request.Pointer;
import org.supportprocess.request.RequestNumber;
import org.supportprocess.request.ResponseTarget;
import org.supportprocess.request.Severity;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.SupportRequests;

/** What the diagram tells Java: one small bean for each name that the diagram calls. */
@Configuration(proxyBeanMethods = false)
class SupportRequestTasks {

    private final SupportRequests requests;
    private final Clock clock;

    SupportRequestTasks(SupportRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    @Bean
    ExecutionListener recordEntitlement() {
        return execution -> answered(execution)
                .forEach((name, value) -> execution.setVariable(name, Variables.untypedValue(value, true)));
    }

    @Bean
    JavaDelegate declineRequest() {
        return execution -> request(execution)
                .decline(new Pointer(text(execution, Variable.REASON), text(execution, Variable.INSTEAD)), now());
    }

    @Bean
    ExecutionListener assignSeverity() {
        return execution -> {
            SupportRequest request = request(execution);
            request.assessSeverity(Severity.valueOf(TableAnswer.single(execution)), now());
            execution.setVariable(Variable.SEVERITY, request.severity().name());
        };
    }

    @Bean
    ExecutionListener setResponseTarget() {
        return this::setTarget;
    }

    /** The same, for a request that already waits: its timers and tasks move along. */
    @Bean
    ExecutionListener resetResponseTarget() {
        return execution -> {
            setTarget(execution);
            new WaitingTasks(execution).moveTo(request(execution));
        };
    }

    @Bean
    ExecutionListener routeRequest() {
        return execution -> {
            SupportRequest request = request(execution);
            request.route(TableAnswer.single(execution), now());
            execution.setVariable(Variable.QUEUE, request.queue());
        };
    }

    @Bean
    JavaDelegate acknowledgeRequest() {
        return step(SupportRequest::acknowledge);
    }

    /** Preferably the same engineer, as long as they work in the queue. */
    @Bean
    TaskListener offerToEngineerInCharge() {
        return task -> {
            number(task);
            Engineers.of(task).inCharge(request(task.getExecution())).ifPresent(task::setAssignee);
        };
    }

    @Bean
    TaskListener recordAnswer() {
        return task -> request(task.getExecution()).answer(text(task, Variable.ANSWER), completedBy(task), now());
    }

    @Bean
    JavaDelegate warnEngineer() {
        return step(SupportRequest::warnOfDueResponse);
    }

    @Bean
    TaskListener escalateRequest() {
        return task -> {
            number(task);
            request(task.getExecution()).escalate(now());
        };
    }

    @Bean
    TaskListener recordReview() {
        return task ->
                request(task.getExecution()).reviewEscalation(text(task, Variable.NOTE), completedBy(task), now());
    }

    @Bean
    TaskListener recordResolution() {
        return task -> {
            SupportRequest request = request(task.getExecution());
            switch (Outcome.valueOf(text(task, Variable.OUTCOME))) {
                case HANDED_OVER -> request.handOver(text(task, Variable.QUEUE), completedBy(task), now());
                case NEEDS_INFORMATION ->
                    request.askForInformation(text(task, Variable.MESSAGE), completedBy(task), now());
                case SOLVED -> request.proposeSolution(text(task, Variable.MESSAGE), completedBy(task), now());
            }
        };
    }

    @Bean
    JavaDelegate askForInformation() {
        return execution -> {
            CustomerTurn turn = request(execution).customerTurn();
            execution.setVariable(Variable.REMIND_AT, Date.from(turn.remindAt()));
            execution.setVariable(Variable.REMIND_AGAIN_AT, Date.from(turn.remindAgainAt()));
            execution.setVariable(Variable.CUSTOMER_ANSWER_BY, Date.from(turn.answerBy()));
        };
    }

    @Bean
    JavaDelegate remindCustomer() {
        return step(SupportRequest::remindCustomer);
    }

    @Bean
    JavaDelegate proposeSolution() {
        return execution -> execution.setVariable(
                Variable.CUSTOMER_ANSWER_BY,
                Date.from(request(execution).customerTurn().answerBy()));
    }

    @Bean
    JavaDelegate closeRequest() {
        return execution -> {
            SupportRequest request = request(execution);
            request.close(now());
            execution.setVariable(
                    Variable.REOPEN_UNTIL, Date.from(request.episode().reopenUntil()));
        };
    }

    @Bean
    JavaDelegate archiveRequest() {
        return step(SupportRequest::archive);
    }

    private void setTarget(DelegateExecution execution) {
        SupportRequest request = request(execution);
        Instant start = request.episode().startedAt();
        request.setTarget(
                TableAnswer.promise(execution).from(start, request.terms().calendar()), now());
        ResponseTarget target = request.episode().target();
        execution.setVariable(Variable.RESPOND_BY, Date.from(target.due()));
        execution.setVariable(Variable.DUE_SOON_AT, Date.from(target.dueSoon(start)));
        execution.setVariable(Variable.PRIORITY, request.severity().priority());
    }

    private JavaDelegate step(BiConsumer<SupportRequest, Instant> transition) {
        return execution -> transition.accept(request(execution), now());
    }

    private SupportRequest request(BaseDelegateExecution execution) {
        return requests.get(new RequestNumber(execution.getBusinessKey()));
    }

    private Instant now() {
        return clock.instant();
    }

    /** A list of tasks says which request each is about. */
    private static void number(DelegateTask task) {
        task.setName(task.getName() + " " + task.getExecution().getBusinessKey());
    }

    private static String completedBy(DelegateTask task) {
        return Engineers.of(task).completing(task);
    }

    private static String text(org.camunda.bpm.engine.delegate.VariableScope scope, String name) {
        return (String) scope.getVariable(name);
    }
}
