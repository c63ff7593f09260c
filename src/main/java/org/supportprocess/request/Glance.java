package org.supportprocess.request;

import java.time.Instant;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.promise.Severity;

/**
 * As much of a request as a list beside another one shows.
 *
 * @param severity null until assessed
 * @param closedAt null while open
 * @param closure null while open
 */
public record Glance(
        String number,
        String organisation,
        String summary,
        Phase phase,
        Severity severity,
        Instant openedAt,
        Instant closedAt,
        Closure closure) {}
