package org.supportprocess.process.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What has to be true when a timer fires: a timer knows only what it was set for. */
public interface TimerCondition {

    /** Whether the timer that would interrupt the activity is asked about here. */
    boolean concerns(String process, String timer);

    /**
     * Whether it still holds, in the transaction in which the timer fires. Where it does not, the activity goes on.
     *
     * @param waiting the activity that the timer would interrupt
     */
    boolean holds(DelegateExecution waiting, String timer);
}
