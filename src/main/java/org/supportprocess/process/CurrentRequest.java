package org.supportprocess.process;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import org.supportprocess.absence.Absences;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Organisations;
import org.supportprocess.escalation.EscalationLadder;
import org.supportprocess.process.SupportRequestModel.Variable;
import org.supportprocess.process.tables.DeployedTables;
import org.supportprocess.request.RequestEvent;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.SupportRequests;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Rung;
import org.supportprocess.request.turn.CustomerDeadlines;
import org.supportprocess.request.turn.CustomerTurn;

/** What the beans that the diagram calls need to know of the current request. */
@Component
public class CurrentRequest {

    private final SupportRequests requests;
    private final Organisations organisations;
    private final DeployedTables tables;
    private final Absences absences;
    private final Clock clock;

    CurrentRequest(
            SupportRequests requests,
            Organisations organisations,
            DeployedTables tables,
            Absences absences,
            Clock clock) {
        this.requests = requests;
        this.organisations = organisations;
        this.tables = tables;
        this.absences = absences;
        this.clock = clock;
    }

    SupportRequest of(BaseDelegateExecution execution) {
        return requests.get(new RequestNumber(execution.getBusinessKey()));
    }

    /** The request of the step, which nobody else changes until its end. */
    SupportRequest toChange(BaseDelegateExecution execution) {
        return requests.findToChange(execution.getBusinessKey()).orElseThrow();
    }

    EscalationLadder ladder(DelegateExecution execution) {
        return new EscalationLadder(tables.escalation(execution), toChange(execution));
    }

    /** Who is offered the next task of a request, if not its whole queue: whoever knows it, as long as they are here and work there. */
    Optional<String> inCharge(SupportRequest request, IdentityService identities) {
        return new Engineers(identities).present(request, absences, now());
    }

    Instant now() {
        return clock.instant();
    }

    JavaDelegate step(BiConsumer<SupportRequest, Instant> transition) {
        return execution -> change(execution, transition);
    }

    /** Changes the request of the step, and makes known what has happened to it. */
    SupportRequest change(BaseDelegateExecution execution, BiConsumer<SupportRequest, Instant> transition) {
        SupportRequest request = toChange(execution);
        transition.accept(request, now());
        return changed(request);
    }

    SupportRequest changed(SupportRequest request) {
        return requests.save(request);
    }

    /** The same by whoever completes a task. */
    void change(DelegateTask task, BiConsumer<SupportRequest, Instant> transition) {
        change(task.getExecution(), transition);
    }

    /** The customer's deadlines, as the table that goes with the diagram names them. */
    CustomerDeadlines deadlines(BaseDelegateExecution execution, SupportRequest request) {
        return tables.customerTurn(((DelegateExecution) execution).getProcessDefinitionId(), request);
    }

    /** Sets the timer's variable. */
    void arm(DelegateExecution execution, String variable, Rung rung) {
        execution.setVariable(variable, Date.from(ladder(execution).at(rung)));
    }

    void planUpdates(DelegateExecution execution) {
        arm(execution, Variable.REMIND_AT, Rung.UPDATE_DUE);
        arm(execution, Variable.REMIND_AGAIN_AT, Rung.UPDATE_OVERDUE);
    }

    /** Sets what the timers of the customer's turn wait for. */
    void planTurn(DelegateExecution execution, SupportRequest request) {
        CustomerTurn turn = requireNonNull(request.customerTurn());
        execution.setVariable(Variable.REMIND_AT, Date.from(turn.remindAt()));
        if (turn.remindAgainAt() != null) {
            execution.setVariable(Variable.REMIND_AGAIN_AT, Date.from(turn.remindAgainAt()));
        }
        execution.setVariable(Variable.CUSTOMER_ANSWER_BY, Date.from(request.customersTurnEnd()));
    }

    /** A list of tasks says which request each is about. */
    void name(DelegateTask task) {
        SupportRequest request = of(task.getExecution());
        String customer = organisations
                .findById(request.terms().organisation())
                .map(Organisation::name)
                .orElse(request.terms().organisation());
        task.setName(TaskName.of(task.getName(), request, customer));
    }

    /** What somebody has written down with a task; nothing where the task lets them leave it out. */
    TaskListener remark(String variable, Function<String, RequestEvent.Remark> remark) {
        return task -> Optional.ofNullable(text(task, variable))
                .map(remark)
                .ifPresent(written -> change(task, (request, now) -> request.note(written, completedBy(task), now)));
    }

    public static String completedBy(DelegateTask task) {
        return Engineers.completing(task);
    }

    public static String text(VariableScope scope, String name) {
        return (String) scope.getVariable(name);
    }
}
