package org.supportprocess.portal;

import java.time.Instant;
import java.time.ZoneId;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.ResponseTarget;

/**
 * What is promised for the first response of the current episode and how it stands.
 *
 * @param by the promised instant; null where no hour is named
 * @param zone the customer's
 * @param respondedAt null until an engineer has made contact
 */
public record Promise(Standing standing, Instant by, ZoneId zone, Instant respondedAt) {

    public static Promise of(SupportRequest request, Instant now) {
        Episode episode = request.episode();
        ResponseTarget target = episode.target();
        return new Promise(
                Standing.of(episode, now),
                target == null ? null : target.respondBy(),
                request.terms().zone(),
                episode.respondedAt());
    }
}
