package org.supportprocess.selfservice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.submission.Service;

/**
 * A known disturbance of a service.
 *
 * @param number the number of the outage
 * @param summary the effect customers notice, in words
 * @param lastUpdate absent where nothing has been said since
 */
public record Disturbance(
        String number,
        Service service,
        String summary,
        Instant since,
        @Nullable News lastUpdate) {

    /** An update on it, with the time of writing. */
    public record News(String text, Instant at) {}
}
