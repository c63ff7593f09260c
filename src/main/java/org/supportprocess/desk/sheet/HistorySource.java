package org.supportprocess.desk.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.supportprocess.desk.DeskDisplayNames;
import org.supportprocess.desk.sheet.RequestHistory.Kind;
import org.supportprocess.desk.sheet.RequestHistory.Said;
import org.supportprocess.desk.sheet.RequestHistory.Stop;
import org.supportprocess.request.Message;
import org.supportprocess.request.RequestEvent.CallLogged;
import org.supportprocess.request.RequestEvent.RequestHandedOver;
import org.supportprocess.request.RequestEvent.RequestRouted;
import org.supportprocess.request.RequestEvent.RequestsLinked;
import org.supportprocess.request.RequestEvent.SeverityAssessed;
import org.supportprocess.request.RequestEvent.SeverityChanged;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.TimelineEntry;

/** The story of a request so far, told from its recorded facts. */
record HistorySource(SupportRequest request, List<TimelineEntry> timeline, List<Message> conversation) {

    /** Everybody who took part in it, some of them several times. */
    Stream<String> people() {
        return Stream.of(
                        Stream.of(request.opening().openedBy()),
                        timeline.stream().map(TimelineEntry::actor),
                        conversation.stream().map(Message::author))
                .flatMap(people -> people);
    }

    Stream<TimelineEntry> ofSeverity() {
        return timeline.stream().filter(entry -> entry.tellsOf(SeverityAssessed.class, SeverityChanged.class));
    }

    /** The conversation, with people's notes for colleagues where they belong in it. */
    List<Said> talk(DeskDisplayNames.Resolved names) {
        return Stream.of(
                        Stream.of(description(names)),
                        conversation.stream().map(message -> said(message, names)),
                        timeline.stream().filter(HistorySource::isNoted).map(entry -> noted(entry, names)))
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
                request.submission().description());
    }

    private static Said said(Message message, DeskDisplayNames.Resolved names) {
        return new Said(
                Kind.MESSAGE, message.at(), names.who(message.author()), message.fromCustomer(), null, message.text());
    }

    private static boolean isNoted(TimelineEntry entry) {
        return !entry.customerVisible() && !entry.actor().equals(SupportRequest.PROCESS);
    }

    private static Said noted(TimelineEntry entry, DeskDisplayNames.Resolved names) {
        Kind kind = entry.tellsOf(CallLogged.class) ? Kind.CALL : Kind.NOTE;
        return new Said(kind, entry.at(), names.who(entry.actor()), false, entry.what(), entry.detail());
    }

    List<Stop> path(DeskDisplayNames.Resolved names) {
        List<Stop> path = new ArrayList<>();
        Set<String> before = new HashSet<>();
        for (TimelineEntry entry : timeline) {
            queue(entry)
                    .filter(queue -> isElsewhere(path, queue))
                    .ifPresent(queue ->
                            path.add(new Stop(queue, entry.at(), names.who(entry.actor()), !before.add(queue))));
        }
        return path;
    }

    private static Optional<String> queue(TimelineEntry entry) {
        return RequestRouted.read(entry).map(RequestRouted::queue).or(() -> RequestHandedOver.read(entry)
                .map(RequestHandedOver::to));
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
                .map(RequestsLinked::read)
                .flatMap(Optional::stream)
                .forEach(link -> links.put(link.other().value(), link.reason().isBlank() ? "linked" : link.reason()));
        return links;
    }
}
