package org.supportprocess.process;

import static java.util.Objects.requireNonNull;

import java.util.Date;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.supportprocess.process.SupportRequestModel.Timer;
import org.supportprocess.process.SupportRequestModel.Variable;
import org.supportprocess.process.engine.WaitingTimers;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.Severity;

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
        Severity severity = requireNonNull(request.severity());
        tasks.createTaskQuery()
                .processInstanceId(processInstance)
                .unlimitedList()
                .forEach(task -> move(task, severity, request.episode()));
        Timer.ESCALATING.forEach(timers::rearm);
        timers.prioritize(severity.priority());
    }

    private void move(Task task, Severity severity, Episode episode) {
        task.setName(TaskName.of(task.getName(), severity));
        task.setPriority(severity.priority());
        switch (task.getTaskDefinitionKey()) {
            case SupportRequestModel.Task.ANSWER_REQUEST ->
                task.setDueDate(Date.from(requireNonNull(episode.target()).due()));
            case SupportRequestModel.Task.RESOLVE_REQUEST ->
                task.setDueDate((Date) tasks.getVariable(task.getId(), Variable.REMIND_AT));
            default -> {
                // it stands beside the request and has a time of its own, or none
            }
        }
        tasks.saveTask(task);
    }
}
