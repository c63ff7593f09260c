package org.supportprocess.inbox;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.inbox.IncomingMail.Outcome;
import org.supportprocess.notification.DeliveryRecorder;

/** The intake of reports that a mail of ours was not delivered. Nobody is answered. */
@Component
class ReturnedMailIntake {

    private final IncomingMails incoming;
    private final DeliveryRecorder deliveries;
    private final Clock clock;

    ReturnedMailIntake(IncomingMails incoming, DeliveryRecorder deliveries, Clock clock) {
        this.incoming = incoming;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** Takes a report; false, and nothing happens, for any other mail and for a report about no mail of ours. */
    @Transactional
    public boolean take(ParsedMail mail) {
        boolean ours = mail.report() != null && deliveries.returned(mail.report());
        if (ours) {
            incoming.save(IncomingMail.ignored(mail, Outcome.RETURNED, clock.instant()));
        }
        return ours;
    }
}
