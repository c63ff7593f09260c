package org.supportprocess.escalation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.supportprocess.request.EnglishWording;
import org.supportprocess.request.RequestHappened;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.TimelineEntry;
import org.supportprocess.request.event.EventKind;

/** Tells whoever had a request that its customer wrote after it was closed. Nobody else would look at it any more. */
@Component
class LateMessageNotifier {

    private final Colleagues colleagues;
    private final Notices notices;
    private final StaffDigestProcess process;

    LateMessageNotifier(Colleagues colleagues, Notices notices, StaffDigestProcess process) {
        this.colleagues = colleagues;
        this.notices = notices;
        this.process = process;
    }

    @EventListener
    void tell(RequestHappened happened) {
        TimelineEntry entry = happened.entry();
        if (entry.tellsOf(EventKind.MESSAGE_AFTER_CLOSING)) {
            SupportRequest request = happened.request();
            notices.save(new Notice(
                    request,
                    EventKind.MESSAGE_AFTER_CLOSING,
                    sentence(request, entry.at()),
                    recipients(request),
                    entry.at()));
            process.noticeGiven();
        }
    }

    /** The engineer who had it; the team lead where nobody did, or not in this queue any more. */
    private NoticeRecipients recipients(SupportRequest request) {
        return colleagues
                .inCharge(request)
                .map(engineer -> new NoticeRecipients(null, engineer, null))
                .orElseGet(() ->
                        new NoticeRecipients(Audience.TEAM_LEAD.group(requireNonNull(request.queue())), null, null));
    }

    private static String sentence(SupportRequest request, Instant at) {
        return "Message after closing: the customer wrote on %s; it is kept with the request, which stays closed"
                .formatted(EnglishWording.at(at, request.terms().zone()));
    }
}
