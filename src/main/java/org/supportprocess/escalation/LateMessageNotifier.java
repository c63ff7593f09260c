package org.supportprocess.escalation;

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
                    NoticeRecipients.engineerOrLead(colleagues.inCharge(request)),
                    entry.at()));
            process.noticeGiven();
        }
    }

    private static String sentence(SupportRequest request, Instant at) {
        return "Message after closing: the customer wrote on %s; it is kept with the request, which stays closed"
                .formatted(EnglishWording.at(at, request.terms().zone()));
    }
}
