package org.supportprocess.escalation;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.supportprocess.request.Rung;

/** Climbs the ladder. */
@Component
public class Escalations {

    private final Clock clock;

    Escalations(Clock clock) {
        this.clock = clock;
    }

    /** Tells whom the table names; nobody, where the rung has become pointless or has been climbed before. */
    public void climb(Rung rung, Ladder ladder) {
        Step step = ladder.step(rung);
        if (step.who() != Audience.NOBODY) {
            ladder.request().climb(rung, step.told(), clock.instant());
        }
    }
}
