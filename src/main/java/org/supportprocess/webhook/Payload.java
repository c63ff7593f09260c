package org.supportprocess.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.lifecycle.State;
import org.supportprocess.request.promise.Availability;
import org.supportprocess.request.promise.Commitment;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.request.promise.Severity;

/**
 * What a program is told: what its organisation may know, and no words that anybody wrote. The instants carry the offset of
 * the customer's zone.
 *
 * @param id of the delivery
 * @param at when it happened
 * @param number null for a test, like all that follows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Payload(
        String id,
        String event,
        OffsetDateTime at,
        String organisation,
        String number,
        Integer episode,
        State state,
        Severity severity,
        Target target,
        OffsetDateTime openedAt,
        OffsetDateTime respondedAt,
        Boolean met,
        OffsetDateTime closedAt,
        OffsetDateTime reopenUntil) {

    /** @param respondBy null where no hour is promised */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Target(Availability availability, Commitment commitment, OffsetDateTime respondBy) {}

    static Payload of(WebhookDelivery delivery, SupportRequest request) {
        ZoneId zone = request.terms().zone();
        Episode episode = request.episode();
        return new Payload(
                delivery.id(),
                delivery.event(),
                at(delivery.createdAt(), zone),
                request.terms().organisation(),
                request.number().value(),
                episode.number(),
                request.phase().state(),
                request.severity(),
                target(episode.target(), zone),
                at(request.opening().openedAt(), zone),
                at(episode.respondedAt(), zone),
                episode.metBy(delivery.createdAt()),
                at(episode.closedAt(), zone),
                at(episode.reopenUntil(), zone));
    }

    static Payload test(WebhookDelivery delivery, String organisation) {
        OffsetDateTime at = at(delivery.createdAt(), ZoneId.of("UTC"));
        return new Payload(
                delivery.id(),
                delivery.event(),
                at,
                organisation,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Target target(ResponseTarget target, ZoneId zone) {
        return target == null
                ? null
                : new Target(target.availability(), target.commitment(), at(target.respondBy(), zone));
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return Optional.ofNullable(instant)
                .map(present -> present.atZone(zone).toOffsetDateTime())
                .orElse(null);
    }
}
