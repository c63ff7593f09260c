package org.supportprocess.process;

import org.camunda.bpm.engine.ManagementService;

/** The timers a request waits with. Their instants are variables; one that has fired does not fire again. */
record WaitingTimers(String processInstance, ManagementService jobs) {

    /** Reads the timer's variable anew. */
    void rearm(String timer) {
        jobs.createJobQuery()
                .processInstanceId(processInstance)
                .activityId(timer)
                .unlimitedList()
                .forEach(job -> jobs.recalculateJobDuedate(job.getId(), false));
    }
}
