package org.supportprocess.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.lang.Contract;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.lifecycle.State;
import org.supportprocess.request.promise.Availability;
import org.supportprocess.request.promise.Commitment;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.request.promise.Severity;

/**
 * The body of an event: what the organisation may know, without any words that people wrote. The instants carry the
 * offset of the customer's zone.
 *
 * @param id the id of the delivery
 * @param at the instant at which it happened
 * @param number absent for a test, like all that follows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebhookPayload(
        String id,
        String event,
        OffsetDateTime at,
        String organisation,
        @Nullable String number,
        @Nullable Integer episode,
        @Nullable State state,
        @Nullable Severity severity,
        @Nullable Target target,
        @Nullable OffsetDateTime openedAt,
        @Nullable OffsetDateTime respondedAt,
        @Nullable Boolean met,
        @Nullable OffsetDateTime closedAt,
        @Nullable OffsetDateTime reopenUntil) {

    /** @param respondBy absent where no hour is promised */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Target(
            Availability availability,
            Commitment commitment,
            @Nullable OffsetDateTime respondBy) {}

    static WebhookPayload of(WebhookDelivery delivery, SupportRequest request) {
        ZoneId zone = request.terms().zone();
        Episode episode = request.episode();
        return new WebhookPayload(
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

    static WebhookPayload test(WebhookDelivery delivery, String organisation) {
        OffsetDateTime at = at(delivery.createdAt(), ZoneId.of("UTC"));
        return new WebhookPayload(
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

    private static @Nullable Target target(@Nullable ResponseTarget target, ZoneId zone) {
        return target == null
                ? null
                : new Target(target.availability(), target.commitment(), at(target.respondBy(), zone));
    }

    @Contract("null, _ -> null; !null, _ -> !null")
    private static @Nullable OffsetDateTime at(@Nullable Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
