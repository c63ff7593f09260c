package org.supportprocess.desk.sheet;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supportprocess.customer.ElevatedSupport;
import org.supportprocess.customer.Plan;
import org.supportprocess.desk.DeskDisplayNames;
import org.supportprocess.desk.OpenTask;
import org.supportprocess.desk.PersonRef;
import org.supportprocess.desk.sheet.RequestHistory.Happened;
import org.supportprocess.request.EnglishWording;
import org.supportprocess.request.RequestSummary;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.lifecycle.State;
import org.supportprocess.request.promise.Availability;
import org.supportprocess.request.promise.Commitment;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.request.submission.Contact;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.request.turn.CustomerDeadlines;
import org.supportprocess.request.turn.Turn;

/**
 * The sheet of a request: everything an engineer has in front of them. Instants are in UTC.
 *
 * @param asOf the present, from which the page's clocks count on
 * @param version a number that grows with everything that happens to the request
 * @param may the reader's actions beside completing a task
 */
record EngineerSheet(
        Instant asOf,
        int version,
        PersonRef you,
        @JsonUnwrapped RequestDetails details,
        @JsonUnwrapped RequestHistory history,
        @JsonUnwrapped RelatedRequests related,
        Hands hands,
        Set<OfferedAction> may) {

    /**
     * The present state of the request.
     *
     * @param turn how long the customer would have the turn; absent unless the request is in handling
     */
    @Schema(name = "Matter") // as the description of the API calls it
    record RequestDetails(
            About about,
            Customer customer,
            Progress standing,
            Assigned severity,
            Promised promise,
            @Nullable CustomerDeadlines turn) {}

    /**
     * The related requests.
     *
     * @param earlier the latest ones of the same customer
     * @param similar solved ones with similar words, of any customer
     */
    @Schema(name = "Others") // as the description of the API calls it
    record RelatedRequests(List<Related> linked, List<Related> earlier, List<Related> similar) {}

    /** The subject of the request; the description is the first entry of its course. */
    record About(
            String number,
            String summary,
            SupportType supportType,
            Service service,
            IssueType issueType,
            String topic,
            Channel channel,
            Instant openedAt) {

        static About of(SupportRequest request) {
            var submission = request.submission();
            return new About(
                    request.number().value(),
                    submission.summary(),
                    submission.supportType(),
                    submission.service(),
                    submission.issueType(),
                    submission.topic(),
                    request.opening().channel(),
                    request.opening().openedAt());
        }
    }

    /** @param accountManager absent where nobody has been named */
    record Customer(
            String organisation,
            String name,
            Plan plan,
            boolean trial,
            ElevatedSupport elevatedSupport,
            @Nullable PersonRef accountManager,
            PersonRef opener,
            Contact contact,
            String country,
            ZoneId zone) {

        static Customer of(SheetSources sources, DeskDisplayNames.Resolved names) {
            var terms = sources.request().terms();
            return new Customer(
                    terms.organisation(),
                    sources.customerName(),
                    terms.plan(),
                    terms.trial(),
                    terms.elevatedSupport(),
                    Optional.ofNullable(sources.accountManager())
                            .map(names::who)
                            .orElse(null),
                    names.who(sources.request().opening().openedBy()),
                    sources.request().submission().contact(),
                    terms.country(),
                    terms.zone());
        }
    }

    /**
     * @param waitingUntil the end of the customer's turn; forms that were deployed with diagrams before 1.4.0 show it
     * @param turn whose turn it is
     * @param customerWroteAt what the customer did last, unless a word of ours has followed
     * @param notDeliveredAt since when our last word is known not to have arrived; absent otherwise
     * @param closedAt absent while open
     * @param writtenAfterClosing when the customer last wrote although it is closed; absent where they did not
     */
    @Schema(name = "Standing") // as the description of the API calls it
    record Progress(
            State state,
            Phase phase,
            int episode,
            @Nullable Instant waitingUntil,
            Turn turn,
            @Nullable Instant customerWroteAt,
            @Nullable Instant notDeliveredAt,
            @Nullable Instant closedAt,
            @Nullable Closure closure,
            @Nullable Instant writtenAfterClosing) {

        static Progress of(SheetSources sources) {
            Phase phase = sources.request().phase();
            var episode = sources.request().episode();
            return new Progress(
                    phase.state(),
                    phase,
                    episode.number(),
                    sources.turn().until(),
                    sources.turn(),
                    sources.request().exchange().customerActedAt(),
                    sources.request().exchange().ourWordLostAt(),
                    episode.closedAt(),
                    episode.closure(),
                    sources.history().writtenAfterClosing());
        }
    }

    /**
     * @param is absent until assessed, like its source
     * @param impact the impact that the severity follows from, in words
     * @param requested the severity that the customer asked for, if any
     * @param history the assessment and each change, with its author and reason
     */
    record Assigned(
            @Nullable Severity is,
            @Nullable SeveritySource source,
            String impact,
            @Nullable Severity requested,
            List<Happened> history) {

        static Assigned of(SheetSources sources, DeskDisplayNames.Resolved names) {
            SupportRequest request = sources.request();
            return new Assigned(
                    request.severity(),
                    request.severitySource(),
                    EnglishWording.of(request.submission().impact()),
                    request.submission().requestedSeverity(),
                    Happened.all(sources.history().ofSeverity(), names));
        }
    }

    /**
     * @param respondBy the promise; absent where no hour is named
     * @param internalGoal the goal that takes its place; it is never a promise
     * @param rule the rule that it follows from, in words; absent where that was not recorded
     * @param met true (kept), false (missed), absent where nothing was promised or nothing is decided yet
     * @param silentSince when the customer last heard from us
     * @param nextUpdate by when the customer is to hear from us again; absent where nothing is due
     */
    record Promised(
            @Nullable Availability availability,
            @Nullable Commitment commitment,
            @Nullable Instant respondBy,
            @Nullable Instant internalGoal,
            @Nullable String rule,
            @Nullable Instant respondedAt,
            @Nullable Boolean met,
            Instant silentSince,
            @Nullable Instant nextUpdate) {

        static Promised of(SheetSources sources, @Nullable String rule, Instant now) {
            var episode = sources.request().episode();
            var target = Optional.ofNullable(episode.target());
            return new Promised(
                    target.map(ResponseTarget::availability).orElse(null),
                    target.map(ResponseTarget::commitment).orElse(null),
                    episode.promisedNext(),
                    episode.promisedNext() == null
                            ? target.map(ResponseTarget::internalGoal).orElse(null)
                            : null,
                    rule,
                    episode.respondedAt(),
                    episode.metBy(now),
                    episode.silentSince(),
                    sources.nextUpdate());
        }
    }

    /** @param link the reason for the relation; absent where it is likeness alone */
    record Related(
            String number,
            String summary,
            State state,
            Phase phase,
            @Nullable Severity severity,
            Instant openedAt,
            @Nullable Instant closedAt,
            @Nullable Closure closure,
            @Nullable String link) {

        /** The requests that are related by likeness alone. */
        static List<Related> all(List<RequestSummary> glances) {
            return glances.stream().map(summary -> of(summary, null)).toList();
        }

        static Related of(RequestSummary summary, @Nullable String link) {
            return new Related(
                    summary.number(),
                    summary.summary(),
                    summary.phase().state(),
                    summary.phase(),
                    summary.severity(),
                    summary.openedAt(),
                    summary.closedAt(),
                    summary.closure(),
                    link);
        }
    }

    /**
     * The people at work on the request.
     *
     * @param queue absent until routed
     * @param engineer the assignee, or else the last one of its queue to work on it, if any
     * @param engineers the names of those who could have it, by the names they sign in with
     * @param queues the names of the queues by their ids
     * @param tasks the open tasks, the request's own first
     */
    record Hands(
            @Nullable String queue,
            @Nullable PersonRef engineer,
            Map<String, String> engineers,
            Map<String, String> queues,
            List<OpenTask> tasks) {}
}
