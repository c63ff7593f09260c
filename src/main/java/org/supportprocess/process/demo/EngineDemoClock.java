package org.supportprocess.process.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.supportprocess.api.DemoClock;
import org.supportprocess.process.engine.ClockShift;

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
    private final ClockShift shift;

    EngineDemoClock(Clock clock, ManagementService management, ClockShift shift) {
        this.clock = clock;
        this.management = management;
        this.shift = shift;
    }

    @Override
    public void afterPropertiesSet() {
        shift.runAhead(Duration.ofMillis(distance()));
    }

    @Override
    public synchronized Instant advance(Duration by) {
        if (by.compareTo(SHORTEST) < 0 || by.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("must be more than nothing and 366 days at most");
        }
        long distance = distance() + by.toMillis();
        management.setProperty(DISTANCE, Long.toString(distance));
        shift.runAhead(Duration.ofMillis(distance));
        return clock.instant();
    }

    private long distance() {
        return Long.parseLong(management.getProperties().getOrDefault(DISTANCE, "0"));
    }
}
