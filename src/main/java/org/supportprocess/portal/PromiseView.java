package org.supportprocess.portal;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.promise.Episode;

/**
 * The promise of a first response in the current episode, with how it stands.
 *
 * @param by the promised instant; absent where no hour is named
 * @param zone the customer's zone
 * @param respondedAt absent until an engineer has made contact
 * @param newsBy by when a customer who was let down hears from us again; absent where that is not promised, or has been missed as well
 */
public record PromiseView(
        PromiseStatus standing,
        @Nullable Instant by,
        ZoneId zone,
        @Nullable Instant respondedAt,
        @Nullable Instant newsBy) {

    public static PromiseView of(SupportRequest request, Instant now) {
        Episode episode = request.episode();
        return new PromiseView(
                PromiseStatus.of(episode, now),
                episode.promisedNext(),
                request.terms().zone(),
                episode.respondedAt(),
                Optional.ofNullable(episode.newsBy()).filter(now::isBefore).orElse(null));
    }
}
