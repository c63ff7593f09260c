package org.supportprocess.process;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.supportprocess.outage.LinkedRequestTasks;
import org.supportprocess.process.SupportRequestModel.Outcome;
import org.supportprocess.process.SupportRequestModel.Variable;
import org.supportprocess.process.engine.CurrentStep;
import org.supportprocess.process.engine.InTheNameOf;
import org.supportprocess.process.engine.OfferedTask;
import org.supportprocess.request.SupportRequest;

/**
 * Completes tasks as their forms do, even those that somebody else has claimed, who learns of it from the request. It stays
 * theirs: what comes back from the customer is for whoever knows the request, not for whoever resolved the outage.
 */
@Component
class CamundaRequestTasks implements LinkedRequestTasks {

    private static final String SOLVED = Outcome.SOLVED.name();

    private final ProcessEngine engine;
    private final TaskService tasks;
    private final CurrentRequest current;

    CamundaRequestTasks(ProcessEngine engine, CurrentRequest current) {
        this.engine = engine;
        this.current = current;
        this.tasks = engine.getTaskService();
    }

    @Override
    public boolean answer(SupportRequest request, String solution, String user) {
        return diagram(request).asksWhetherWorkIsLeft()
                && complete(
                        request,
                        SupportRequestModel.Task.ANSWER_REQUEST,
                        user,
                        Map.of(Variable.ANSWER, solution, Variable.OUTCOME, SOLVED));
    }

    @Override
    public boolean solve(SupportRequest request, String solution, String user) {
        return complete(
                request,
                SupportRequestModel.Task.RESOLVE_REQUEST,
                user,
                Map.of(Variable.MESSAGE, solution, Variable.OUTCOME, SOLVED));
    }

    @Override
    public boolean takeBack(SupportRequest request, String reason, String user) {
        return complete(request, SupportRequestModel.Task.AWAIT_INFORMATION, user, Map.of(Variable.REASON, reason));
    }

    private boolean complete(SupportRequest request, String key, String user, Map<String, Object> variables) {
        boolean there = diagram(request).has(key);
        if (there) {
            Task task = task(request, key);
            Optional<String> holder =
                    Optional.ofNullable(task.getAssignee()).or(() -> Optional.ofNullable(request.engineer()));
            new InTheNameOf(engine, user).run(() -> tasks.complete(task.getId(), variables));
            holder.ifPresent(before -> leaveTo(before, request));
        }
        return there;
    }

    /** The next task was offered to whoever completed the last one. */
    private void leaveTo(String before, SupportRequest request) {
        request.stayWith(before);
        current.changed(request);
        String holder = current.inCharge(request, engine.getIdentityService()).orElse(null);
        tasks.createTaskQuery()
                .processInstanceBusinessKey(request.number().value())
                .taskDefinitionKeyIn(SupportRequestModel.Task.MAIN.toArray(String[]::new))
                .unlimitedList()
                .forEach(next -> new OfferedTask(CurrentStep.task(next)).assign(holder));
    }

    private CurrentDiagram diagram(SupportRequest request) {
        return Optional.ofNullable(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(request.number().value())
                        .singleResult())
                .map(ProcessInstance::getProcessDefinitionId)
                .map(CurrentDiagram::new)
                .orElseThrow(CamundaRequestTasks::moved);
    }

    private Task task(SupportRequest request, String key) {
        return Optional.ofNullable(tasks.createTaskQuery()
                        .processInstanceBusinessKey(request.number().value())
                        .taskDefinitionKey(key)
                        .singleResult())
                .orElseThrow(CamundaRequestTasks::moved);
    }

    private static ConcurrencyFailureException moved() {
        return new ConcurrencyFailureException("The process moved on at the same time");
    }
}
