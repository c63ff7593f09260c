package org.supportprocess.request;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.promise.Severity;

/**
 * The short form of a request that a list beside another request shows.
 *
 * @param severity absent until assessed
 * @param closedAt absent while open
 * @param closure absent while open
 */
public record RequestSummary(
        String number,
        String organisation,
        String summary,
        Phase phase,
        @Nullable Severity severity,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Closure closure) {}
