package org.supportprocess.process;

import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.supportprocess.process.SupportRequestModel.Timer;
import org.supportprocess.process.SupportRequestModel.Variable;
import org.supportprocess.process.engine.WaitingTimers;
import org.supportprocess.request.SupportRequest;

/** The tasks and timers a request waits with. */
record WaitingTasks(String processInstance, TaskService tasks, WaitingTimers timers) {

    WaitingTasks(DelegateExecution execution) {
        this(
                execution.getProcessInstanceId(),
                execution.getProcessEngineServices().getTaskService(),
                new WaitingTimers(
                        execution.getProcessInstanceId(),
                        execution.getProcessEngineServices().getManagementService()));
    }

    void moveTo(SupportRequest request) {
        tasks.createTaskQuery()
                .processInstanceId(processInstance)
                .unlimitedList()
                .forEach(task -> move(task, request));
        Timer.ESCALATING.forEach(timers::rearm);
        timers.prioritize(request.severity().priority());
    }

    private void move(Task task, SupportRequest request) {
        task.setName(TaskName.of(task.getName(), request.severity()));
        task.setPriority(request.severity().priority());
        switch (task.getTaskDefinitionKey()) {
            case SupportRequestModel.Task.ANSWER_REQUEST ->
                task.setDueDate(Date.from(request.episode().target().due()));
            case SupportRequestModel.Task.RESOLVE_REQUEST ->
                task.setDueDate((Date) tasks.getVariable(task.getId(), Variable.REMIND_AT));
            default -> {
                // it stands beside the request and has a time of its own, or none
            }
        }
        tasks.saveTask(task);
    }
}
