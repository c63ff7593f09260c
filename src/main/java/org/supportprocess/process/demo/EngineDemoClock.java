package org.supportprocess.process.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.supportprocess.api.DemoClock;

/**
 * Moves the engine's clock by a distance from real time, and remembers the distance among the engine's properties so
 * that a restart goes on at the same moment. Time itself keeps running.
 */
@Component
@Profile("demo")
class EngineDemoClock implements DemoClock, InitializingBean {

    static final String DISTANCE = "support-process.demo-clock-distance-millis";

    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(366);

    private final Clock clock;
    private final ManagementService management;
    private final ProcessEngineConfigurationImpl engine;

    EngineDemoClock(Clock clock, ManagementService management, ProcessEngineConfigurationImpl engine) {
        this.clock = clock;
        this.management = management;
        this.engine = engine;
    }

    @Override
    public void afterPropertiesSet() {
        ClockUtil.offset(distance());
    }

    @Override
    public synchronized Instant advance(Duration by) {
        if (by.compareTo(SHORTEST) < 0 || by.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("must be more than nothing and 366 days at most");
        }
        long distance = distance() + by.toMillis();
        management.setProperty(DISTANCE, Long.toString(distance));
        ClockUtil.offset(distance);
        lookForDueTimers();
        return clock.instant();
    }

    private long distance() {
        return Long.parseLong(management.getProperties().getOrDefault(DISTANCE, "0"));
    }

    /** The job executor sleeps for seconds when it has nothing to do; a watcher should not have to. */
    private void lookForDueTimers() {
        engine.getJobExecutor().jobWasAdded();
    }
}
