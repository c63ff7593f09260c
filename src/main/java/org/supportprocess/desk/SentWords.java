package org.supportprocess.desk;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.supportprocess.intake.Caller.Staff;
import org.supportprocess.intake.ReachableRequests;
import org.supportprocess.request.Message;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.TimelineEntry;

/** Knows whether a draft has been sent: a page that was closed in that moment could not say so, and nothing is sent twice. */
@Component
class SentWords {

    private final ReachableRequests requests;

    SentWords(ReachableRequests requests) {
        this.requests = requests;
    }

    /** Whether the same person has said the same since. */
    boolean contain(Staff author, String number, Draft draft) {
        SupportRequest request = requests.get(author, number);
        return Stream.concat(
                        requests.conversation(request).stream()
                                .filter(message -> !message.at().isBefore(draft.savedAt()))
                                .filter(message -> message.author().equals(author.user()))
                                .map(Message::text),
                        requests.timeline(author, request).stream()
                                .filter(entry -> !entry.at().isBefore(draft.savedAt()))
                                .filter(entry -> entry.actor().equals(author.user()))
                                .map(TimelineEntry::detail))
                .anyMatch(draft.text()::equals);
    }
}
