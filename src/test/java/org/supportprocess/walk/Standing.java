package org.supportprocess.walk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.supportprocess.request.Closure;
import org.supportprocess.request.Phase;
import org.supportprocess.request.Severity;

/** Everything that model and product have to agree on. */
record Standing(
        Phase phase,
        int episode,
        Severity severity,
        String queue,
        Instant promisedBy,
        Instant internalGoal,
        Boolean met,
        Closure closure,
        Instant reopenUntil,
        Set<String> waitsAt,
        Set<String> tasks,
        boolean ended,
        List<String> timeline) {}
