package org.supportprocess.escalation;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.event.EventKind;

/** Tells the team lead what work somebody has left behind who has gone. */
@Component
public class DepartureNotifier {

    private final Notices notices;
    private final StaffDigestProcess process;

    DepartureNotifier(Notices notices, StaffDigestProcess process) {
        this.notices = notices;
        this.process = process;
    }

    /** @param sentence who has gone, and what nobody has any more; at most 500 characters */
    public void workReturned(SupportRequest request, String sentence, Instant now) {
        give(new Notice(request, EventKind.REQUEST_REASSIGNED, sentence, NoticeRecipients.lead(), now));
    }

    /** The same where it is the work of no single request. */
    public void workReturned(String sentence, Instant now) {
        give(new Notice(EventKind.REQUEST_REASSIGNED, sentence, NoticeRecipients.lead(), now));
    }

    private void give(Notice notice) {
        notices.save(notice);
        process.noticeGiven();
    }
}
