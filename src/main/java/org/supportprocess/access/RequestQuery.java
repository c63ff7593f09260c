package org.supportprocess.access;

import org.supportprocess.request.lifecycle.State;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Service;

/**
 * Which of the requests that a caller may know of are wanted.
 *
 * @param text a part of the number or the summary; empty for any
 * @param severity null for any
 * @param service null for any
 * @param organisation null for any; one that the caller may not know of has no requests
 */
public record RequestQuery(State state, String text, Severity severity, Service service, String organisation) {}
