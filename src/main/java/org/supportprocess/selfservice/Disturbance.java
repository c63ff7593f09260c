package org.supportprocess.selfservice;

import java.time.Instant;
import org.supportprocess.request.Service;

/**
 * A service does not work as it should, and we know.
 *
 * @param summary what customers notice, in words
 */
public record Disturbance(long id, Service service, String summary, Instant since) {}
