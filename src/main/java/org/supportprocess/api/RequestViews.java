package org.supportprocess.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supportprocess.access.Caller;
import org.supportprocess.access.CurrentPromises;
import org.supportprocess.intake.TargetView;
import org.supportprocess.notification.Delivery;
import org.supportprocess.request.Message;
import org.supportprocess.request.NewsPromise;
import org.supportprocess.request.Promise;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.Pointer;
import org.supportprocess.request.lifecycle.State;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.Evidence;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;
import org.supportprocess.request.promise.Verdict;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.request.submission.Contact;
import org.supportprocess.request.submission.Impact;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.request.turn.Turn;
import org.supportprocess.request.turn.Turn.Reason;
import org.supportprocess.request.turn.Turn.Side;
import org.supportprocess.web.OffsetTimes;
import org.supportprocess.wording.Happening;

/** Representations of a request in the API. Instants carry the offset of the customer's zone. */
interface RequestViews {

    /**
     * @param target absent until one is set, and for a declined request
     * @param turn whose turn it is
     * @param promises those of the current episode, in the order in which they were made
     * @param closing the reason of the closing and what it rests on; absent while open
     * @param customerWroteAt what the customer did last, unless a word of ours has followed
     * @param met true (kept), false (missed), absent where nothing was promised or nothing is decided yet
     * @param follows the earlier request that this one continues, if any
     * @param declined why it was not taken and where to go instead; absent unless declined
     * @param reopenUntil the first instant at which reopening is too late
     * @param surveyOpen whether the caller's side is asked how it went and has not said so yet
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
            @Nullable String follows,
            TurnView turn,
            List<PromiseView> promises,
            @Nullable ClosingView closing,
            @Nullable OffsetDateTime customerWroteAt,
            boolean surveyOpen) {

        static RequestView of(Caller caller, SupportRequest request, Turn turn, CurrentPromises promises, Instant now) {
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
                    request.opening().follows(),
                    TurnView.of(turn, zone),
                    PromiseView.all(promises, episode, zone, now),
                    ClosingView.of(request),
                    OffsetTimes.at(request.exchange().customerActedAt(), zone),
                    caller.isAskedHowItWent(request));
        }
    }

    /**
     * A promise of the current episode.
     *
     * @param about the response, or news for a customer who was let down
     * @param number within the episode, from 1
     * @param since when it was made
     * @param respondBy absent where no hour was named
     */
    record PromiseView(
            int number,
            About about,
            OffsetDateTime since,
            @Nullable OffsetDateTime respondBy,
            Verdict verdict) {

        enum About {
            RESPONSE,
            NEWS
        }

        static List<PromiseView> all(CurrentPromises promises, Episode episode, ZoneId zone, Instant now) {
            return Stream.concat(
                            promises.ofResponse().stream().map(promise -> of(promise, episode, zone, now)),
                            promises.ofNews().stream().map(promise -> of(promise, episode, zone, now)))
                    .sorted(Comparator.comparing(PromiseView::number))
                    .toList();
        }

        private static PromiseView of(NewsPromise promise, Episode episode, ZoneId zone, Instant now) {
            return new PromiseView(
                    promise.number(),
                    About.NEWS,
                    OffsetTimes.at(promise.madeAt(), zone),
                    OffsetTimes.at(promise.newsBy(), zone),
                    promise.verdict(episode, now));
        }

        private static PromiseView of(Promise promise, Episode episode, ZoneId zone, Instant now) {
            return new PromiseView(
                    promise.number(),
                    About.RESPONSE,
                    OffsetTimes.at(promise.setAt(), zone),
                    OffsetTimes.at(promise.target().respondBy(), zone),
                    promise.verdict(episode, now));
        }
    }

    /** @param until when silence closes the request; absent unless it is the customer's turn */
    record TurnView(Side of, OffsetDateTime since, @Nullable OffsetDateTime until, Reason why) {

        static TurnView of(Turn turn, ZoneId zone) {
            return new TurnView(
                    turn.of(), OffsetTimes.at(turn.since(), zone), OffsetTimes.at(turn.until(), zone), turn.why());
        }
    }

    /**
     * @param reason a code: that of {@code Closure}, or DECLINED
     * @param notDeliveredAt since when our last word before it is known not to have arrived; absent otherwise
     */
    record ClosingView(
            String reason,
            @Nullable EvidenceView evidence,
            @Nullable OffsetDateTime notDeliveredAt) {

        static @Nullable ClosingView of(SupportRequest request) {
            Episode episode = request.episode();
            if (!episode.closed()) {
                return null;
            }
            Closure closure = episode.closure();
            return new ClosingView(
                    closure == null ? Phase.DECLINED.name() : closure.name(),
                    EvidenceView.of(episode.evidence(), request.terms().zone()),
                    OffsetTimes.at(
                            request.exchange().ourWordLostAt(), request.terms().zone()));
        }
    }

    /**
     * What a closing rests on.
     *
     * @param kind the kind of the entry in the timeline
     * @param by the user who did it
     */
    record EvidenceView(EventKind kind, OffsetDateTime at, String by) {

        static @Nullable EvidenceView of(@Nullable Evidence evidence, ZoneId zone) {
            return evidence == null
                    ? null
                    : new EvidenceView(evidence.kind(), OffsetTimes.at(evidence.at(), zone), evidence.by());
        }
    }

    /**
     * @param afterClosing whether the customer wrote it while the request was closed
     * @param delivery whether it has reached the customer by mail; absent for a message of the customer's
     */
    record MessageView(
            OffsetDateTime at,
            String author,
            boolean fromCustomer,
            boolean afterClosing,
            String text,
            @Nullable DeliveryView delivery) {

        static MessageView of(Message message, @Nullable Delivery delivery, ZoneId zone) {
            return new MessageView(
                    OffsetTimes.at(message.at(), zone),
                    message.author(),
                    message.fromCustomer(),
                    message.afterClosing(),
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
