package org.supportprocess.process;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.supportprocess.outage.LinkedRequestTasks;
import org.supportprocess.process.SupportRequestModel.Outcome;
import org.supportprocess.process.SupportRequestModel.Task;
import org.supportprocess.process.SupportRequestModel.Variable;
import org.supportprocess.process.engine.InTheNameOf;
import org.supportprocess.request.SupportRequest;

/** Completes tasks as their forms do, even those that somebody else has claimed, who learns of it from the request. */
@Component
class CamundaRequestTasks implements LinkedRequestTasks {

    private static final String SOLVED = Outcome.SOLVED.name();

    private final ProcessEngine engine;
    private final TaskService tasks;

    CamundaRequestTasks(ProcessEngine engine) {
        this.engine = engine;
        this.tasks = engine.getTaskService();
    }

    @Override
    public boolean answer(SupportRequest request, String solution, String user) {
        return diagram(request).asksWhetherWorkIsLeft()
                && complete(
                        request,
                        Task.ANSWER_REQUEST,
                        user,
                        Map.of(Variable.ANSWER, solution, Variable.OUTCOME, SOLVED));
    }

    @Override
    public boolean solve(SupportRequest request, String solution, String user) {
        return complete(
                request, Task.RESOLVE_REQUEST, user, Map.of(Variable.MESSAGE, solution, Variable.OUTCOME, SOLVED));
    }

    @Override
    public boolean takeBack(SupportRequest request, String reason, String user) {
        return complete(request, Task.AWAIT_INFORMATION, user, Map.of(Variable.REASON, reason));
    }

    private boolean complete(SupportRequest request, String key, String user, Map<String, Object> variables) {
        boolean there = diagram(request).has(key);
        if (there) {
            new InTheNameOf(engine, user).run(() -> tasks.complete(task(request, key), variables));
        }
        return there;
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

    private String task(SupportRequest request, String key) {
        return Optional.ofNullable(tasks.createTaskQuery()
                        .processInstanceBusinessKey(request.number().value())
                        .taskDefinitionKey(key)
                        .singleResult())
                .map(org.camunda.bpm.engine.task.Task::getId)
                .orElseThrow(CamundaRequestTasks::moved);
    }

    private static ConcurrencyFailureException moved() {
        return new ConcurrencyFailureException("The process moved on at the same time");
    }
}
