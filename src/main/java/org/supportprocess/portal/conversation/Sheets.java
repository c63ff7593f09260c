package org.supportprocess.portal.conversation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller;
import org.supportprocess.access.ReachableRequests;
import org.supportprocess.customer.ElevatedSupport;
import org.supportprocess.outage.Outages;
import org.supportprocess.portal.Promise;
import org.supportprocess.portal.conversation.Sheet.Assessed;
import org.supportprocess.portal.conversation.Sheet.Happening;
import org.supportprocess.portal.conversation.Sheet.Known;
import org.supportprocess.portal.conversation.Sheet.Linked;
import org.supportprocess.request.CustomerTurn;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.lifecycle.State;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.triage.SeverityChoice;
import org.supportprocess.wording.Names;
import org.supportprocess.wording.TableWords;
import org.supportprocess.wording.TableWords.Advice;

/** Looks up what the page of a request shows. */
@Component
class Sheets {

    private final ReachableRequests requests;
    private final SeverityChoice severityChoice;
    private final Conversations conversations;
    private final Names names;
    private final TableWords words;
    private final Outages outages;
    private final Clock clock;

    Sheets(
            ReachableRequests requests,
            SeverityChoice severityChoice,
            Conversations conversations,
            Names names,
            TableWords words,
            Outages outages,
            Clock clock) {
        this.requests = requests;
        this.severityChoice = severityChoice;
        this.conversations = conversations;
        this.names = names;
        this.words = words;
        this.outages = outages;
        this.clock = clock;
    }

    /** @throws org.supportprocess.access.RequestNotFound also for somebody else's request */
    @Transactional(readOnly = true)
    public Sheet of(Caller caller, String number) {
        return sheet(caller, requests.get(caller, number));
    }

    /** The same unless it is still the one with this tag: then empty, and nothing but the request itself has been read. */
    @Transactional(readOnly = true)
    public Optional<Sheet> since(Caller caller, String number, String tag) {
        SupportRequest request = requests.get(caller, number);
        return tag.equals(tag(request, actions(caller, request)))
                ? Optional.empty()
                : Optional.of(sheet(caller, request));
    }

    private Sheet sheet(Caller caller, SupportRequest request) {
        var opening = request.opening();
        var episode = request.episode();
        Actions actions = actions(caller, request);
        return new Sheet(
                request.number().value(),
                names.organisation(opening.terms().organisation()),
                names.person(opening.openedBy()),
                opening.channel() == Channel.PARTNER ? names.partner(opening.openedBy()) : null,
                opening.openedAt(),
                opening.submission(),
                request.phase().state(),
                request.phase(),
                request.severity() == null ? null : new Assessed(request.severity(), request.severitySource()),
                Promise.of(request, now()),
                answerBy(request),
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
                tag(request, actions));
    }

    /** Whatever is done is an entry of the timeline, the rest is what time alone does. */
    private String tag(SupportRequest request, Actions actions) {
        return Stream.of(
                        request.happenings(),
                        Promise.of(request, now()).standing().ordinal(),
                        daysLeft(request),
                        actions.tag())
                .map(String::valueOf)
                .reduce((one, other) -> one + "-" + other)
                .orElseThrow();
    }

    private Actions actions(Caller caller, SupportRequest request) {
        boolean elevated = request.terms().elevatedSupport() != ElevatedSupport.NONE
                && severityChoice.isTheCustomers(request.terms());
        return Actions.of(caller, request, elevated, now());
    }

    private Advice advice(SupportRequest request) {
        return Optional.ofNullable(request.declined())
                .map(pointer -> words.of(pointer, LocaleContextHolder.getLocale()))
                .orElse(null);
    }

    private List<Linked> followUps(Caller caller, SupportRequest request) {
        return requests.followUps(caller, request).stream()
                .map(next -> new Linked(next.number().value(), next.submission().summary()))
                .toList();
    }

    private Known outage(SupportRequest request) {
        return outages.explaining(request.number())
                .filter(outage -> !outage.resolved())
                .map(outage -> new Known(outage.summary(), outage.declaredAt()))
                .orElse(null);
    }

    private List<Happening> timeline(Caller caller, SupportRequest request) {
        return requests.timeline(caller, request).stream()
                .map(entry -> new Happening(entry.at(), key(entry), entry.what(), entry.detail()))
                .toList();
    }

    /** "Request submitted" is titled by {@code event.requestSubmitted}. */
    private static String key(TimelineEntry entry) {
        String[] words = entry.what().split(" ");
        StringBuilder key = new StringBuilder("event.").append(words[0].toLowerCase(Locale.ROOT));
        for (int word = 1; word < words.length; word++) {
            key.append(Character.toUpperCase(words[word].charAt(0))).append(words[word].substring(1));
        }
        return key.toString();
    }

    private static Instant answerBy(SupportRequest request) {
        return request.phase().state() == State.ATTENTION_NEEDED
                ? Optional.ofNullable(request.customerTurn())
                        .map(CustomerTurn::answerBy)
                        .orElse(null)
                : null;
    }

    private Long daysLeft(SupportRequest request) {
        if (!request.episode().reopenableAt(now())) {
            return null;
        }
        Instant end = request.episode().reopenUntil();
        ZoneId zone = request.terms().zone();
        return ChronoUnit.DAYS.between(
                now().atZone(zone).toLocalDate(), end.atZone(zone).toLocalDate());
    }

    private Instant now() {
        return clock.instant();
    }
}
