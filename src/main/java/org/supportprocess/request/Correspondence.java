package org.supportprocess.request;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.lifecycle.Phase;

/** What is written outside the tasks of the process: messages to customers, and notes. */
@Component
public class Correspondence {

    private final SupportRequests requests;
    private final SupportProcess process;

    Correspondence(SupportRequests requests, SupportProcess process) {
        this.requests = requests;
        this.process = process;
    }

    /** Writes to the customer. Before the initial response the message only explains, and the clock runs on. */
    public void write(SupportRequest request, String text, String author, Instant now) {
        if (request.phase() == Phase.ANSWERING) {
            request.explain(text, author, now);
        } else {
            request.tell(text, author, now);
        }
        requests.save(request);
        process.customerTold(request);
    }

    /** Takes in what a customer does, which may be the answer that was waited for. */
    public void takeIn(SupportRequest request, Consumer<SupportRequest> act) {
        Phase asked = request.phase();
        Instant before = request.exchange().customerActedAt();
        act.accept(request);
        requests.save(request);
        if (request.phase() != asked) {
            process.customerAnswered(request, asked);
        }
        Instant acted = request.exchange().customerActedAt();
        if (acted != null && !acted.equals(before)) {
            process.customerActed(request);
        }
    }

    /**
     * Notes a call; one with the customer is a word of ours, or an act of theirs.
     *
     * @param byEngineer whether it is an engineer's of the queue, whose call may be the initial response
     */
    public void noteCall(
            SupportRequest request, RequestEvent.CallLogged call, boolean byEngineer, String author, Instant now) {
        boolean awaited = !request.episode().responded();
        Instant news = request.episode().newsFrom();
        takeIn(request, called -> called.noteCall(call, byEngineer, author, now));
        if (awaited && request.episode().responded()) {
            process.answeredByCall(request);
        } else if (call.isWordOfOurs()
                && (request.customersTurn() || !request.episode().newsFrom().equals(news))) {
            process.customerTold(request);
        }
    }

    /**
     * What the customer has said about the solution that stands, in messages and calls, unless either side has gone on since: it may
     * be their confirmation.
     *
     * @param timeline of the request
     * @param conversation of the request
     */
    public static List<TimelineEntry> confirmations(
            SupportRequest request, List<TimelineEntry> timeline, List<Message> conversation) {
        Instant proposed = request.exchange().proposedAt();
        if (proposed == null) {
            return List.of();
        }
        Set<Said> theirs = conversation.stream()
                .filter(Message::fromCustomer)
                .map(message -> new Said(message.author(), message.at()))
                .collect(Collectors.toSet());
        return timeline.stream()
                .filter(entry -> entry.episode() == request.episode().number()
                        && !entry.tookPlaceAt().isBefore(proposed)
                        && !request.exchange().goneOnSince(entry.tookPlaceAt()))
                .filter(entry -> entry.isTalkWithCustomer()
                        || entry.tellsOf(EventKind.SOLUTION_QUESTIONED, EventKind.MESSAGE_SENT)
                                && theirs.contains(new Said(entry.actor(), entry.at())))
                .toList();
    }

    public void note(SupportRequest request, RequestEvent.Remark remark, String author, Instant now) {
        request.note(remark, author, now);
        requests.save(request);
    }

    private record Said(String by, Instant at) {}
}
