package org.supportprocess.access;

import org.jspecify.annotations.Nullable;
import org.supportprocess.request.lifecycle.State;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Service;

/**
 * The criteria of a search among the requests a caller may know of.
 *
 * @param text a part of the number or the summary; empty for any
 * @param severity absent for any
 * @param service absent for any
 * @param organisation absent for any; one the caller may not know of has no requests
 */
public record RequestQuery(
        State state,
        String text,
        @Nullable Severity severity,
        @Nullable Service service,
        @Nullable String organisation) {}
