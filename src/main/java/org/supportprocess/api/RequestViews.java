package org.supportprocess.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.supportprocess.intake.TargetView;
import org.supportprocess.notification.Delivery;
import org.supportprocess.request.Message;
import org.supportprocess.request.Pointer;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.State;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.request.submission.Contact;
import org.supportprocess.request.submission.Impact;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.web.OffsetTimes;
import org.supportprocess.wording.Happening;

/** Representations of a request in the API. Instants carry the offset of the customer's zone. */
interface RequestViews {

    /**
     * @param target absent until one is set, and for a declined request
     * @param met true (kept), false (missed), absent where nothing was promised or nothing is decided yet
     * @param follows the earlier request that this one continues, if any
     * @param declined why it was not taken and where to go instead; absent unless declined
     * @param reopenUntil the first instant at which reopening is too late
     */
    record RequestView(
            String number,
            String organisation,
            String subscription,
            SupportType supportType,
            Service service,
            IssueType issueType,
            String topic,
            String summary,
            String description,
            Impact impact,
            Contact contact,
            Channel channel,
            String openedBy,
            State state,
            Phase phase,
            @Nullable Severity severity,
            @Nullable SeveritySource severitySource,
            @Nullable TargetView target,
            @Nullable OffsetDateTime respondedAt,
            @Nullable Boolean met,
            @Nullable String queue,
            @Nullable Pointer declined,
            OffsetDateTime openedAt,
            @Nullable OffsetDateTime closedAt,
            @Nullable Closure closure,
            @Nullable OffsetDateTime reopenUntil,
            int episode,
            @Nullable String follows) {

        static RequestView of(SupportRequest request, Instant now) {
            var submission = request.submission();
            var episode = request.episode();
            var zone = request.terms().zone();
            return new RequestView(
                    request.number().value(),
                    request.terms().organisation(),
                    request.terms().subscription(),
                    submission.supportType(),
                    submission.service(),
                    submission.issueType(),
                    submission.topic(),
                    submission.summary(),
                    submission.description(),
                    submission.impact(),
                    submission.contact(),
                    request.opening().channel(),
                    request.opening().openedBy(),
                    request.phase().state(),
                    request.phase(),
                    request.severity(),
                    request.severitySource(),
                    TargetView.of(episode.target(), zone),
                    OffsetTimes.at(episode.respondedAt(), zone),
                    episode.metBy(now),
                    request.queue(),
                    request.declined(),
                    OffsetTimes.at(request.opening().openedAt(), zone),
                    OffsetTimes.at(episode.closedAt(), zone),
                    episode.closure(),
                    OffsetTimes.at(episode.reopenUntil(), zone),
                    episode.number(),
                    request.opening().follows());
        }
    }

    /** @param delivery whether it has reached the customer by mail; absent for a message of the customer's */
    record MessageView(
            OffsetDateTime at,
            String author,
            boolean fromCustomer,
            String text,
            @Nullable DeliveryView delivery) {

        static MessageView of(Message message, @Nullable Delivery delivery, ZoneId zone) {
            return new MessageView(
                    OffsetTimes.at(message.at(), zone),
                    message.author(),
                    message.fromCustomer(),
                    message.text(),
                    delivery == null ? null : DeliveryView.of(delivery, zone));
        }
    }

    /**
     * @param at since when that is so
     * @param reason why it does not arrive, in the words of a mail server; absent unless it failed
     */
    record DeliveryView(
            Delivery.State state,
            OffsetDateTime at,
            @Nullable String reason) {

        static DeliveryView of(Delivery delivery, ZoneId zone) {
            return new DeliveryView(delivery.state(), OffsetTimes.at(delivery.at(), zone), delivery.reason());
        }
    }

    /**
     * @param kind a stable code
     * @param facts the ids, codes and instants in UTC by their stable keys; what people wrote stands in {@code detail} alone
     * @param what the name of what happened, in the language of the call
     * @param detail the facts in a sentence, in the language of the call
     */
    record TimelineView(
            OffsetDateTime at, String actor, EventKind kind, Map<String, String> facts, String what, String detail) {

        static TimelineView of(Happening happening, ZoneId zone) {
            TimelineEntry entry = happening.entry();
            return new TimelineView(
                    OffsetTimes.at(entry.at(), zone),
                    entry.actor(),
                    entry.kind(),
                    entry.facts().codes(),
                    happening.what(),
                    happening.detail());
        }
    }
}
