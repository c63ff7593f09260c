package org.supportprocess.process;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.supportprocess.process.SupportRequestModel.Timer;
import org.supportprocess.process.SupportRequestModel.Variable;
import org.supportprocess.process.engine.CurrentStep;
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

    /** Timers that have fired are set again where the new promise has another instant for them ahead. */
    void moveTo(SupportRequest request, Instant now) {
        Severity severity = requireNonNull(request.severity());
        tasks.createTaskQuery()
                .processInstanceId(processInstance)
                .unlimitedList()
                .forEach(task -> move(task, severity, request.episode()));
        CurrentStep.waitingAt(processInstance, SupportRequestModel.ESCALATED)
                .forEach(waiting -> timers.restart(waiting, ahead(waiting, now)));
        Timer.READS.keySet().forEach(timers::rearm);
        timers.prioritize(severity.priority());
    }

    private static List<String> ahead(DelegateExecution waiting, Instant now) {
        return Timer.READS.entrySet().stream()
                .filter(timer -> waiting.getVariable(timer.getValue()) instanceof Date at
                        && at.toInstant().isAfter(now))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void move(Task task, Severity severity, Episode episode) {
        Date before = task.getDueDate();
        boolean raised = severity.priority() > task.getPriority();
        task.setName(TaskName.of(task.getName(), severity));
        task.setPriority(severity.priority());
        switch (task.getTaskDefinitionKey()) {
            case SupportRequestModel.Task.ANSWER_REQUEST -> task.setDueDate(Date.from(episode.dueAt()));
            case SupportRequestModel.Task.FOLLOW_CRITICAL_REQUEST -> {
                if (!episode.responded()) {
                    task.setDueDate(Date.from(episode.dueAt()));
                }
            }
            case SupportRequestModel.Task.RESOLVE_REQUEST ->
                task.setDueDate((Date) tasks.getVariable(task.getId(), Variable.REMIND_AT));
            default -> {
                // it stands beside the request and has a time of its own, or none
            }
        }
        if (raised || isNearer(task.getDueDate(), before)) {
            task.setFollowUpDate(null);
        }
        tasks.saveTask(task);
    }

    private static boolean isNearer(@Nullable Date due, @Nullable Date before) {
        return due != null && (before == null || due.before(before));
    }
}
