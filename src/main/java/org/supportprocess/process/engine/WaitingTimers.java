package org.supportprocess.process.engine;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Job;

/** The timers a process waits with. Their instants are variables. */
public record WaitingTimers(String processInstance, ManagementService jobs) {

    /** Reads the timer's variable anew; a timer that has fired does not fire again. */
    public void rearm(String timer) {
        at(timer).forEach(job -> jobs.recalculateJobDuedate(job.getId(), false));
    }

    /** Of many jobs that are due at once those of the highest priority come first. */
    public void prioritize(long priority) {
        jobs.createJobQuery()
                .processInstanceId(processInstance)
                .unlimitedList()
                .forEach(job -> jobs.setJobPriority(job.getId(), priority));
    }

    /** Begins the timers of an activity anew, also those that have fired. */
    public void restart(DelegateExecution activity, List<String> timers) {
        ExecutionEntity waiting = (ExecutionEntity) activity;
        TimerDeclarationImpl.getDeclarationsForScope(waiting.getActivity()).forEach((timer, declaration) -> {
            if (timers.contains(timer) && at(timer).isEmpty()) {
                declaration.createTimerInstance(waiting);
            }
        });
        timers.forEach(this::rearm);
    }

    /** Whether a timer stands at an activity. */
    public static boolean has(DelegateExecution activity, String timer) {
        return TimerDeclarationImpl.getDeclarationsForScope(((ExecutionEntity) activity).getActivity())
                .containsKey(timer);
    }

    /** Sets a timer that has just fired once more; its variable names the new instant. */
    public static void again(DelegateExecution activity, String timer) {
        ExecutionEntity waiting = (ExecutionEntity) activity;
        requireNonNull(TimerDeclarationImpl.getDeclarationsForScope(waiting.getActivity())
                        .get(timer))
                .createTimerInstance(waiting);
    }

    private List<Job> at(String timer) {
        return jobs.createJobQuery()
                .processInstanceId(processInstance)
                .activityId(timer)
                .unlimitedList();
    }
}
