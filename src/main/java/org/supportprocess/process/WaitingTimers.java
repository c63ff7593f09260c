package org.supportprocess.process;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Job;

/** The timers a request waits with. Their instants are variables. */
record WaitingTimers(String processInstance, ManagementService jobs) {

    /** Reads the timer's variable anew; a timer that has fired does not fire again. */
    void rearm(String timer) {
        at(timer).forEach(job -> jobs.recalculateJobDuedate(job.getId(), false));
    }

    /** Of many jobs that are due at once the most severe request's come first. */
    void prioritize(long priority) {
        jobs.createJobQuery()
                .processInstanceId(processInstance)
                .unlimitedList()
                .forEach(job -> jobs.setJobPriority(job.getId(), priority));
    }

    /** Begins the timers of an activity anew, also those that have fired. */
    void restart(ExecutionEntity activity, List<String> timers) {
        TimerDeclarationImpl.getDeclarationsForScope(activity.getActivity()).forEach((timer, declaration) -> {
            if (timers.contains(timer) && at(timer).isEmpty()) {
                declaration.createTimerInstance(activity);
            }
        });
        timers.forEach(this::rearm);
    }

    private List<Job> at(String timer) {
        return jobs.createJobQuery()
                .processInstanceId(processInstance)
                .activityId(timer)
                .unlimitedList();
    }
}
