package org.supportprocess.process.engine;

import java.time.Duration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** Moves the engine's clock, which is everybody's, away from real time. Time itself keeps running. */
@Component
public class ClockShift {

    private final ProcessEngineConfigurationImpl engine;

    ClockShift(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /** From real time. The job executor sleeps for seconds when it has nothing to do; it looks for due timers at once. */
    public void runAhead(Duration by) {
        ClockUtil.offset(by.toMillis());
        engine.getJobExecutor().jobWasAdded();
    }
}
