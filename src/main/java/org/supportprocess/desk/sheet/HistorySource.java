package org.supportprocess.desk.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supportprocess.desk.DeskDisplayNames;
import org.supportprocess.desk.sheet.RequestHistory.Confirmation;
import org.supportprocess.desk.sheet.RequestHistory.Kind;
import org.supportprocess.desk.sheet.RequestHistory.Said;
import org.supportprocess.desk.sheet.RequestHistory.Stop;
import org.supportprocess.notification.Delivery;
import org.supportprocess.request.Correspondence;
import org.supportprocess.request.Message;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.event.Fact;
import org.supportprocess.wording.Happening;

/** The story of a request so far, told from its recorded facts. */
record HistorySource(
        SupportRequest request,
        List<Happening> timeline,
        List<Message> conversation,
        Map<Integer, Delivery> delivered) {

    /** Everybody who took part in it, some of them several times. */
    Stream<String> people() {
        return Stream.of(
                        Stream.of(request.opening().openedBy()),
                        timeline.stream().map(happening -> happening.entry().actor()),
                        conversation.stream().map(Message::author))
                .flatMap(people -> people);
    }

    Stream<Happening> ofSeverity() {
        return timeline.stream()
                .filter(happening ->
                        happening.entry().tellsOf(EventKind.SEVERITY_ASSESSED, EventKind.SEVERITY_CHANGED));
    }

    /** The conversation, with people's notes for colleagues where they belong in it. */
    List<Said> talk(DeskDisplayNames.Resolved names) {
        return Stream.of(
                        Stream.of(description(names)),
                        conversation.stream().map(message -> said(message, delivered.get(message.position()), names)),
                        timeline.stream().filter(HistorySource::isNoted).map(happening -> noted(happening, names)))
                .flatMap(said -> said)
                .sorted(Comparator.comparing(Said::at))
                .toList();
    }

    private Said description(DeskDisplayNames.Resolved names) {
        return new Said(
                Kind.DESCRIPTION,
                request.opening().openedAt(),
                names.who(request.opening().openedBy()),
                true,
                null,
                request.submission().description(),
                null);
    }

    private static Said said(Message message, @Nullable Delivery delivery, DeskDisplayNames.Resolved names) {
        return new Said(
                Kind.MESSAGE,
                message.at(),
                names.who(message.author()),
                message.fromCustomer(),
                message.afterClosing() ? "Written after closing" : null,
                message.text(),
                delivery);
    }

    /** The latest message that the customer has written since the request was closed; it may be why they reopen it. */
    @Nullable
    Instant writtenAfterClosing() {
        Instant closedAt = request.episode().closedAt();
        return conversation.stream()
                .filter(Message::afterClosing)
                .map(Message::at)
                .filter(at -> closedAt != null && !at.isBefore(closedAt))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static boolean isNoted(Happening happening) {
        TimelineEntry entry = happening.entry();
        return !entry.customerVisible() && !entry.actor().equals(SupportRequest.PROCESS);
    }

    private static Said noted(Happening happening, DeskDisplayNames.Resolved names) {
        TimelineEntry entry = happening.entry();
        Kind kind = entry.tellsOf(EventKind.CALL_LOGGED) ? Kind.CALL : Kind.NOTE;
        String title = entry.tellsOf(EventKind.NOTE_WRITTEN) ? null : happening.what();
        return new Said(kind, entry.at(), names.who(entry.actor()), false, title, happening.detail(), null);
    }

    /** What the customer has said about the solution that stands. */
    List<Confirmation> confirmations(DeskDisplayNames.Resolved names) {
        return confirmations().stream()
                .map(said -> new Confirmation(
                        said.position(),
                        said.tellsOf(EventKind.CALL_LOGGED) ? "Call" : "Message",
                        names.who(said.actor()),
                        said.tookPlaceAt()))
                .toList();
    }

    List<TimelineEntry> confirmations() {
        return Correspondence.confirmations(
                request, timeline.stream().map(Happening::entry).toList(), conversation);
    }

    List<Stop> path(DeskDisplayNames.Resolved names) {
        List<Stop> path = new ArrayList<>();
        Set<String> before = new HashSet<>();
        for (Happening happening : timeline) {
            TimelineEntry entry = happening.entry();
            queue(entry)
                    .filter(queue -> isElsewhere(path, queue))
                    .ifPresent(queue ->
                            path.add(new Stop(queue, entry.at(), names.who(entry.actor()), !before.add(queue))));
        }
        return path;
    }

    private static Optional<String> queue(TimelineEntry entry) {
        return switch (entry.kind()) {
            case REQUEST_ROUTED -> entry.facts().find(Fact.QUEUE);
            case REQUEST_HANDED_OVER -> entry.facts().find(Fact.TO);
            default -> Optional.empty();
        };
    }

    /** Whether a queue is not the current one; a reopened request is routed anew, mostly to where it was. */
    private static boolean isElsewhere(List<Stop> path, String queue) {
        return path.isEmpty() || !path.get(path.size() - 1).queue().equals(queue);
    }

    /** The requests that it is linked to, as reasons by number. */
    Map<String, String> links() {
        Map<String, String> links = new LinkedHashMap<>();
        String follows = request.opening().follows();
        if (follows != null) {
            links.put(follows, "this one goes on from it");
        }
        timeline.stream()
                .map(Happening::entry)
                .filter(entry -> entry.tellsOf(EventKind.REQUESTS_LINKED))
                .map(TimelineEntry::facts)
                .forEach(link -> link.find(Fact.OTHER)
                        .ifPresent(
                                other -> links.put(other, link.find(Fact.REASON).orElse("linked"))));
        return links;
    }
}
