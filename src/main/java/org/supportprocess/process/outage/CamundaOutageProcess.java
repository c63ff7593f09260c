package org.supportprocess.process.outage;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.supportprocess.outage.LinkRefused;
import org.supportprocess.outage.OutageDeclaration;
import org.supportprocess.outage.OutageNumber;
import org.supportprocess.outage.OutageProcess;
import org.supportprocess.process.engine.AsProduct;
import org.supportprocess.process.engine.Conflicts;
import org.supportprocess.process.engine.InTheNameOf;
import org.supportprocess.process.outage.OutageModel.Outcome;
import org.supportprocess.process.outage.OutageModel.Variable;
import org.supportprocess.request.lifecycle.TransitionRefused;

/** What Java tells the diagram of an outage: what people may also do in Tasklist, and in the same way. */
@Component
class CamundaOutageProcess implements OutageProcess {

    private final ProcessEngine engine;
    private final RuntimeService runtime;
    private final TaskService tasks;

    CamundaOutageProcess(ProcessEngine engine) {
        this.engine = engine;
        this.runtime = engine.getRuntimeService();
        this.tasks = engine.getTaskService();
    }

    @Override
    public OutageNumber declare(OutageDeclaration declaration, String user) {
        try {
            return Conflicts.told(() -> new InTheNameOf(engine, user)
                    .call(() -> new OutageNumber(runtime.createProcessInstanceByKey(OutageModel.PROCESS)
                            .setVariables(OutageStart.of(declaration))
                            .execute()
                            .getBusinessKey())));
        } catch (InvalidRequestException refused) {
            // Of a declaration that holds: only its links can be in the way.
            throw new LinkRefused(requireNonNull(refused.getMessage()));
        }
    }

    @Override
    public void update(OutageNumber outage, String text, boolean resolves, String user) {
        Outcome outcome = resolves ? Outcome.RESOLVED : Outcome.UPDATE;
        Conflicts.told(() -> {
            Task task = waiting(outage, user);
            new InTheNameOf(engine, user)
                    .run(() -> tasks.complete(
                            task.getId(), Map.of(Variable.OUTCOME, outcome.name(), Variable.MESSAGE, text)));
            return task;
        });
    }

    private Task waiting(OutageNumber outage, String user) {
        Optional<Task> task = new AsProduct(engine)
                .call(() -> Optional.ofNullable(tasks.createTaskQuery()
                        .processDefinitionKey(OutageModel.PROCESS)
                        .processInstanceBusinessKey(outage.value())
                        .taskDefinitionKey(OutageModel.UPDATE_OUTAGE)
                        .singleResult()));
        TransitionRefused.unless(
                task.isPresent(),
                outage,
                "is still telling the linked requests the last update. Try again in a minute");
        String assignee = task.get().getAssignee();
        TransitionRefused.unless(
                assignee == null || assignee.equals(user), outage, "is being updated by %s now".formatted(assignee));
        return task.get();
    }
}
