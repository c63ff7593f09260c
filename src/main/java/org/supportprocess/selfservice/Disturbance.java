package org.supportprocess.selfservice;

import java.time.Instant;
import org.supportprocess.request.submission.Service;

/**
 * A service does not work as it should, and we know.
 *
 * @param number by which the outage is known
 * @param summary what customers notice, in words
 * @param lastUpdate null where nothing was said since
 */
public record Disturbance(String number, Service service, String summary, Instant since, News lastUpdate) {

    /** What was said of it, and when. */
    public record News(String text, Instant at) {}
}
