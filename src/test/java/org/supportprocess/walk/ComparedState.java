package org.supportprocess.walk;

import java.time.Instant;
import java.util.Set;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.promise.Severity;

/** What model and product have to agree on after every step; the timeline is compared at the end. */
record ComparedState(
        Phase phase,
        int episode,
        Severity severity,
        String queue,
        Instant promisedBy,
        Instant internalGoal,
        Boolean met,
        Closure closure,
        Instant reopenUntil,
        String holder,
        Instant followUp,
        Set<String> waitsAt,
        Set<String> tasks) {}
