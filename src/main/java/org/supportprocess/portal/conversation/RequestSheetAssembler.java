package org.supportprocess.portal.conversation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.customer.ElevatedSupport;
import org.supportprocess.notification.Deliveries;
import org.supportprocess.outage.Outages;
import org.supportprocess.portal.PromiseView;
import org.supportprocess.portal.conversation.RequestSheet.AssessedSeverity;
import org.supportprocess.portal.conversation.RequestSheet.KnownOutage;
import org.supportprocess.portal.conversation.RequestSheet.LinkedRequest;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.Turns;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.request.turn.Turn;
import org.supportprocess.triage.CustomerTurnTable;
import org.supportprocess.triage.SeverityChoice;
import org.supportprocess.wording.DisplayNames;
import org.supportprocess.wording.EventWording;
import org.supportprocess.wording.Happening;
import org.supportprocess.wording.TableTranslations;
import org.supportprocess.wording.TableTranslations.Advice;

/** The source of everything on the page of a request. */
@Component
class RequestSheetAssembler {

    private final ReachableRequests requests;
    private final SeverityChoice severityChoice;
    private final ConversationReader conversations;
    private final DisplayNames names;
    private final TableTranslations translations;
    private final EventWording events;
    private final CustomerTurnTable customerTurns;
    private final Turns turns;
    private final Outages outages;
    private final Deliveries deliveries;
    private final Clock clock;

    RequestSheetAssembler(
            ReachableRequests requests,
            SeverityChoice severityChoice,
            ConversationReader conversations,
            DisplayNames names,
            TableTranslations translations,
            EventWording events,
            CustomerTurnTable customerTurns,
            Turns turns,
            Outages outages,
            Deliveries deliveries,
            Clock clock) {
        this.requests = requests;
        this.severityChoice = severityChoice;
        this.conversations = conversations;
        this.names = names;
        this.translations = translations;
        this.events = events;
        this.customerTurns = customerTurns;
        this.turns = turns;
        this.outages = outages;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** @throws org.supportprocess.access.RequestNotFound also for somebody else's request */
    @Transactional(readOnly = true)
    public RequestSheet of(Caller caller, String number) {
        return sheet(caller, requests.get(caller, number));
    }

    /** The same, or empty while the tag still matches; then nothing but the request itself has been read. */
    @Transactional(readOnly = true)
    public Optional<RequestSheet> since(Caller caller, String number, String tag) {
        SupportRequest request = requests.get(caller, number);
        return tag.equals(tag(request, turns.of(request), actions(caller, request)))
                ? Optional.empty()
                : Optional.of(sheet(caller, request));
    }

    /** The days for which a running request can be reopened once it is closed. */
    int reopenWindow(Caller caller, String number) {
        return customerTurns.of(requests.get(caller, number)).reopenWindowDays();
    }

    private RequestSheet sheet(Caller caller, SupportRequest request) {
        var opening = request.opening();
        var episode = request.episode();
        Turn turn = turns.of(request);
        AvailableActions actions = actions(caller, request);
        return new RequestSheet(
                request.number().value(),
                names.organisation(request.terms().organisation()),
                names.person(opening.openedBy()),
                opening.channel() == Channel.PARTNER ? names.partner(opening.openedBy()) : null,
                opening.openedAt(),
                opening.submission(),
                request.phase().state(),
                request.phase(),
                assessed(request),
                PromiseView.of(request, now()),
                turn,
                request.exchange().proposedAt(),
                advice(request),
                episode.closedAt(),
                episode.closure(),
                episode.reopenUntil(),
                daysLeft(request),
                episode.number(),
                opening.follows(),
                followUps(caller, request),
                outage(request),
                conversations.of(caller, request),
                timeline(caller, request),
                actions,
                tag(request, turn, actions));
    }

    /** A tag of everything that can change: each action is an entry of the timeline, the rest changes with time alone. */
    private String tag(SupportRequest request, Turn turn, AvailableActions actions) {
        return Stream.of(
                        request.happenings(),
                        deliveries.settled(request.number()),
                        PromiseView.of(request, now()).standing().ordinal(),
                        PromiseView.of(request, now()).newsBy() == null,
                        daysLeft(request),
                        turn.why().ordinal(),
                        actions.tag())
                .map(String::valueOf)
                .reduce((one, other) -> one + "-" + other)
                .orElseThrow();
    }

    private AvailableActions actions(Caller caller, SupportRequest request) {
        boolean elevated = request.terms().elevatedSupport() != ElevatedSupport.NONE
                && severityChoice.isTheCustomers(request.terms());
        return AvailableActions.of(caller, request, elevated, now());
    }

    private static @Nullable AssessedSeverity assessed(SupportRequest request) {
        Severity level = request.severity();
        SeveritySource source = request.severitySource();
        return level == null || source == null ? null : new AssessedSeverity(level, source);
    }

    private @Nullable Advice advice(SupportRequest request) {
        return Optional.ofNullable(request.declined())
                .map(pointer -> translations.of(pointer, LocaleContextHolder.getLocale()))
                .orElse(null);
    }

    private List<LinkedRequest> followUps(Caller caller, SupportRequest request) {
        return requests.followUps(caller, request).stream()
                .map(next -> new LinkedRequest(
                        next.number().value(), next.submission().summary()))
                .toList();
    }

    private @Nullable KnownOutage outage(SupportRequest request) {
        return outages.explaining(request.number())
                .filter(outage -> !outage.resolved())
                .map(outage -> new KnownOutage(outage.summary(), outage.declaredAt()))
                .orElse(null);
    }

    private List<Happening> timeline(Caller caller, SupportRequest request) {
        return events.of(
                request, requests.timeline(caller, request), caller.isCustomer(), LocaleContextHolder.getLocale());
    }

    private @Nullable Long daysLeft(SupportRequest request) {
        Instant end = request.episode().reopenUntil();
        if (end == null || !request.episode().reopenableAt(now())) {
            return null;
        }
        ZoneId zone = request.terms().zone();
        return ChronoUnit.DAYS.between(
                now().atZone(zone).toLocalDate(), end.atZone(zone).toLocalDate());
    }

    private Instant now() {
        return clock.instant();
    }
}
