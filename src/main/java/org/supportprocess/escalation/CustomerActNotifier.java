package org.supportprocess.escalation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.supportprocess.request.EnglishWording;
import org.supportprocess.request.RequestHappened;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.TimelineEntry;

/** Tells the engineer in charge what the customer has done, or the queue where nobody is in charge. */
@Component
class CustomerActNotifier {

    private final Colleagues colleagues;
    private final Notices notices;
    private final StaffDigestProcess process;

    CustomerActNotifier(Colleagues colleagues, Notices notices, StaffDigestProcess process) {
        this.colleagues = colleagues;
        this.notices = notices;
        this.process = process;
    }

    @EventListener
    void tell(RequestHappened happened) {
        SupportRequest request = happened.request();
        TimelineEntry entry = happened.entry();
        act(request, entry).ifPresent(act -> {
            notices.save(new Notice(
                    request,
                    entry.kind(),
                    "%s on %s"
                            .formatted(
                                    act,
                                    EnglishWording.at(
                                            entry.tookPlaceAt(), request.terms().zone())),
                    recipients(request),
                    entry.at()));
            process.noticeGiven();
        });
    }

    private NoticeRecipients recipients(SupportRequest request) {
        return colleagues
                .inCharge(request)
                .map(engineer -> new NoticeRecipients(null, engineer, null))
                .orElseGet(() -> new NoticeRecipients(requireNonNull(request.queue()), null, null));
    }

    /** What it was; where an act has been an answer, the answer alone is told of. */
    private static Optional<String> act(SupportRequest request, TimelineEntry entry) {
        boolean theirs = request.phase().inHandling()
                && entry.tookPlaceAt().equals(request.exchange().customerActedAt());
        if (!theirs) {
            return Optional.empty();
        }
        boolean answered = entry.tookPlaceAt().equals(request.exchange().oursSince())
                && request.episode().responded();
        return Optional.ofNullable(
                switch (entry.kind()) {
                    case INFORMATION_RECEIVED -> "The customer has answered the question";
                    case SOLUTION_QUESTIONED -> "The customer has answered the proposed solution";
                    case SOLUTION_REJECTED -> "The customer has rejected the solution";
                    case MESSAGE_SENT -> "The customer wrote";
                    case FILE_ATTACHED -> answered ? null : "The customer attached a file";
                    case SEVERITY_CHANGED -> answered ? null : "The customer changed the severity";
                    case CALL_LOGGED -> answered ? null : "The customer called";
                    default -> null;
                });
    }
}
