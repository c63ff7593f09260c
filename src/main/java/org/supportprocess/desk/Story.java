package org.supportprocess.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.supportprocess.desk.EngineerSheet.Kind;
import org.supportprocess.desk.EngineerSheet.Said;
import org.supportprocess.desk.EngineerSheet.Stop;
import org.supportprocess.request.Message;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.TimelineEntry;

/** What has become of a request so far, told from its recorded facts. */
record Story(SupportRequest request, List<TimelineEntry> timeline, List<Message> conversation) {

    private static final Set<String> ABOUT_SEVERITY = Set.of("Severity assessed", "Severity changed");
    private static final Pattern TO_A_QUEUE = Pattern.compile("(?:From \\S+ to|To the engineers of) ([a-z0-9-]+)");
    private static final Set<String> ABOUT_QUEUES = Set.of("Request routed", "Request handed over");
    private static final String LINKED = "Requests linked";
    private static final Pattern LINK = Pattern.compile("(SR-\\d{4}-\\d{6,})(?:: )?(.*)", Pattern.DOTALL);

    /** Everybody who has had a part in it, some of them often. */
    Stream<String> people() {
        return Stream.of(
                        Stream.of(request.opening().openedBy()),
                        timeline.stream().map(TimelineEntry::actor),
                        conversation.stream().map(Message::author))
                .flatMap(people -> people);
    }

    Stream<TimelineEntry> ofSeverity() {
        return timeline.stream().filter(entry -> ABOUT_SEVERITY.contains(entry.what()));
    }

    /** What a person has noted for colleagues stands where it belongs in the conversation. */
    List<Said> talk(DeskNames.Known names) {
        return Stream.of(
                        Stream.of(description(names)),
                        conversation.stream().map(message -> said(message, names)),
                        timeline.stream().filter(Story::isNoted).map(entry -> noted(entry, names)))
                .flatMap(said -> said)
                .sorted(Comparator.comparing(Said::at))
                .toList();
    }

    private Said description(DeskNames.Known names) {
        return new Said(
                Kind.DESCRIPTION,
                request.opening().openedAt(),
                names.who(request.opening().openedBy()),
                true,
                null,
                request.submission().description());
    }

    private static Said said(Message message, DeskNames.Known names) {
        return new Said(
                Kind.MESSAGE, message.at(), names.who(message.author()), message.fromCustomer(), null, message.text());
    }

    private static boolean isNoted(TimelineEntry entry) {
        return !entry.customerVisible() && !entry.actor().equals(SupportRequest.PROCESS);
    }

    private static Said noted(TimelineEntry entry, DeskNames.Known names) {
        Kind kind = entry.what().equals("Call logged") ? Kind.CALL : Kind.NOTE;
        return new Said(kind, entry.at(), names.who(entry.actor()), false, entry.what(), entry.detail());
    }

    List<Stop> path(DeskNames.Known names) {
        List<Stop> path = new ArrayList<>();
        Set<String> before = new HashSet<>();
        for (TimelineEntry entry : timeline) {
            Matcher queue = TO_A_QUEUE.matcher(entry.detail());
            if (ABOUT_QUEUES.contains(entry.what()) && queue.lookingAt() && isElsewhere(path, queue.group(1))) {
                path.add(new Stop(queue.group(1), entry.at(), names.who(entry.actor()), !before.add(queue.group(1))));
            }
        }
        return path;
    }

    /** A reopened request is routed anew, mostly to where it was. */
    private static boolean isElsewhere(List<Stop> path, String queue) {
        return path.isEmpty() || !path.get(path.size() - 1).queue().equals(queue);
    }

    /** By number: the requests that it has been linked to, and what leads there. */
    Map<String, String> links() {
        Map<String, String> links = new LinkedHashMap<>();
        if (request.opening().follows() != null) {
            links.put(request.opening().follows(), "this one goes on from it");
        }
        timeline.stream()
                .filter(entry -> entry.what().equals(LINKED))
                .map(entry -> LINK.matcher(entry.detail()))
                .filter(Matcher::matches)
                .forEach(link -> links.put(link.group(1), link.group(2).isBlank() ? "linked" : link.group(2)));
        return links;
    }
}
