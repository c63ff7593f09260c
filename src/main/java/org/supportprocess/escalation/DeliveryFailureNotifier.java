package org.supportprocess.escalation;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.supportprocess.request.RequestEvent.MessageNotDelivered;
import org.supportprocess.request.RequestHappened;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.event.Fact;
import org.supportprocess.request.event.Facts;

/**
 * Tells the engineer in charge that a mail has not arrived. The team lead is told where nobody is in charge, and where
 * another mail would not help: nobody may be written to, or the request is over.
 */
@Component
class DeliveryFailureNotifier {

    private final Colleagues colleagues;
    private final Notices notices;
    private final StaffDigestProcess process;

    DeliveryFailureNotifier(Colleagues colleagues, Notices notices, StaffDigestProcess process) {
        this.colleagues = colleagues;
        this.notices = notices;
        this.process = process;
    }

    @EventListener
    void tell(RequestHappened happened) {
        if (happened.entry().tellsOf(EventKind.MESSAGE_NOT_DELIVERED)) {
            SupportRequest request = happened.request();
            Facts facts = happened.entry().facts();
            boolean nobody = facts.find(Fact.CAUSE)
                    .filter(MessageNotDelivered.NOBODY::equals)
                    .isPresent();
            notices.save(new Notice(
                    request,
                    EventKind.MESSAGE_NOT_DELIVERED,
                    sentence(facts, nobody),
                    recipients(request, nobody),
                    happened.entry().at()));
            process.noticeGiven();
        }
    }

    private NoticeRecipients recipients(SupportRequest request, boolean nobody) {
        boolean helpless = nobody || !request.phase().inHandling();
        return NoticeRecipients.engineerOrLead(helpless ? Optional.empty() : colleagues.inCharge(request));
    }

    private static String sentence(Facts facts, boolean nobody) {
        String mail = facts.get(Fact.MAIL).toLowerCase(Locale.ROOT).replace('_', ' ');
        return nobody
                ? "Not delivered (%s): nobody may be written to about this request".formatted(mail)
                : "Not delivered by mail (%s): %s"
                        .formatted(mail, facts.find(Fact.REASON).orElse(""));
    }
}
