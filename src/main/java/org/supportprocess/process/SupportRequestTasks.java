package org.supportprocess.process;

import static java.util.Objects.requireNonNull;
import static org.supportprocess.process.CurrentRequest.completedBy;
import static org.supportprocess.process.CurrentRequest.text;
import static org.supportprocess.process.tables.TableAnswer.answered;

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
import org.supportprocess.process.tables.MatchedRules;
import org.supportprocess.process.tables.TableAnswer;
import org.supportprocess.request.RequestEvent;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.promise.RecordedDecision;
import org.supportprocess.request.promise.Rung;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.turn.CustomerDeadlines;
import org.supportprocess.request.turn.CustomerQuestion;
import org.supportprocess.triage.ResponsePromise;

/** What the diagram tells Java: one small bean for each name that the diagram calls. */
@Configuration(proxyBeanMethods = false)
class SupportRequestTasks {

    private final CurrentRequest current;
    private final MatchedRules matched;

    SupportRequestTasks(CurrentRequest current, MatchedRules matched) {
        this.current = current;
        this.matched = matched;
    }

    @Bean
    ExecutionListener recordEntitlement() {
        return execution -> answered(execution)
                .forEach((name, value) -> execution.setVariable(name, Variables.untypedValue(value, true)));
    }

    @Bean
    JavaDelegate declineRequest() {
        return execution ->
                current.change(execution, (request, now) -> request.decline(TableAnswer.pointer(execution), now));
    }

    @Bean
    ExecutionListener assignSeverity() {
        return execution -> {
            SupportRequest request = current.change(
                    execution,
                    (assessed, now) -> assessed.assessSeverity(Severity.valueOf(TableAnswer.single(execution)), now));
            execution.setVariable(
                    Variable.SEVERITY, requireNonNull(request.severity()).name());
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
            if (request(execution).phase() == Phase.RESOLVING) {
                current.planUpdates(execution);
            }
            new WaitingTasks(execution).moveTo(request(execution), current.now());
        };
    }

    @Bean
    ExecutionListener routeRequest() {
        return execution -> {
            SupportRequest request =
                    current.change(execution, (routed, now) -> routed.route(TableAnswer.single(execution), now));
            execution.setVariable(Variable.QUEUE, request.queue());
        };
    }

    @Bean
    JavaDelegate acknowledgeRequest() {
        return current.step(automatic(new RequestEvent.RequestAcknowledged()));
    }

    /** Preferably the same engineer, as long as they are here and work in the queue. */
    @Bean
    TaskListener offerToEngineerInCharge() {
        return task -> {
            current.name(task);
            current.inCharge(
                            request(task.getExecution()),
                            task.getProcessEngineServices().getIdentityService())
                    .ifPresent(task::setAssignee);
        };
    }

    @Bean
    TaskListener recordAnswer() {
        return task -> current.change(task, (request, now) -> {
            if (request.episode().responded()) {
                return; // by telephone, in this very step
            }
            String answer = text(task, Variable.ANSWER);
            Outcome outcome = outcome(task);
            switch (outcome) {
                case SOLVED, NEEDS_INFORMATION ->
                    request.answerAsking(question(outcome), deadlines(task, request), answer, completedBy(task), now);
                default -> request.answer(answer, completedBy(task), now);
            }
        });
    }

    @Bean
    TaskListener recordResolution() {
        return task -> current.change(task, (request, now) -> {
            String message = text(task, Variable.MESSAGE);
            Outcome outcome = outcome(task);
            if (outcome == Outcome.HANDED_OVER) {
                request.handOver(text(task, Variable.QUEUE), text(task, Variable.REASON), completedBy(task), now);
            } else {
                request.ask(question(outcome), deadlines(task, request), message, completedBy(task), now);
            }
        });
    }

    /** The customer's answer ends the task by itself. An engineer who completes it goes on without that answer. */
    @Bean
    TaskListener resumeWork() {
        return task -> current.change(
                task, (request, now) -> request.resume(text(task, Variable.REASON), completedBy(task), now));
    }

    @Bean
    TaskListener nameTask() {
        return current::name;
    }

    @Bean
    TaskListener recordTranslator() {
        return current.remark(Variable.ARRANGEMENT, RequestEvent.TranslatorArranged::new);
    }

    /** For a task that an analyst adds: a text named {@code note} is kept in the timeline, for the staff. */
    @Bean
    TaskListener recordNote() {
        return current.remark(Variable.NOTE, RequestEvent.NoteWritten::new);
    }

    /** Sets the instants that the timers wait for; what was asked went out with the task before. */
    @Bean
    JavaDelegate askForInformation() {
        return this::planTurn;
    }

    /** The same for a solution. */
    @Bean
    JavaDelegate proposeSolution() {
        return this::planTurn;
    }

    @Bean
    JavaDelegate closeRequest() {
        return execution -> {
            SupportRequest request =
                    current.change(execution, (closed, now) -> closed.close(current.deadlines(execution, closed), now));
            execution.setVariable(
                    Variable.REOPEN_UNTIL,
                    Date.from(requireNonNull(request.episode().reopenUntil())));
        };
    }

    @Bean
    JavaDelegate archiveRequest() {
        return current.step(SupportRequest::archive);
    }

    private void planTurn(DelegateExecution execution) {
        current.planTurn(execution, request(execution));
    }

    private static BiConsumer<SupportRequest, Instant> automatic(RequestEvent.Remark remark) {
        return (request, now) -> request.note(remark, SupportRequest.PROCESS, now);
    }

    private static CustomerQuestion question(Outcome outcome) {
        return outcome == Outcome.NEEDS_INFORMATION
                ? CustomerQuestion.FOR_INFORMATION
                : CustomerQuestion.FOR_CONFIRMATION;
    }

    private static Outcome outcome(DelegateTask task) {
        return Outcome.valueOf(text(task, Variable.OUTCOME));
    }

    private void setTarget(DelegateExecution execution) {
        RecordedDecision decision = matched.decision(execution);
        SupportRequest request = current.change(execution, (aimed, now) -> {
            ResponsePromise promise = ResponsePromise.of(decision);
            aimed.setTarget(from -> promise.from(from, aimed.episode().calendar()), decision, now);
        });
        execution.setVariable(
                Variable.PRIORITY, requireNonNull(request.severity()).priority());
        execution.setVariable(Variable.RESPOND_BY, Date.from(request.episode().dueAt()));
        current.arm(execution, Variable.DUE_SOON_AT, Rung.RESPONSE_DUE_SOON);
        current.arm(execution, Variable.STILL_MISSING_AT, Rung.RESPONSE_STILL_MISSING);
    }

    private CustomerDeadlines deadlines(DelegateTask task, SupportRequest request) {
        return current.deadlines(task.getExecution(), request);
    }

    private SupportRequest request(BaseDelegateExecution execution) {
        return current.of(execution);
    }
}
