package org.supportprocess.inbox;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.customer.Person;
import org.supportprocess.inbox.IncomingMail.Outcome;
import org.supportprocess.notification.MailRefusalReason;
import org.supportprocess.notification.OutgoingMailRecorder;

/** The record of mails not taken. A known sender is told why, a few times a day at most; nobody else learns anything. */
@Component
class RefusedMailRecorder {

    private final IncomingMails incoming;
    private final OutgoingMailRecorder recorder;
    private final Clock clock;

    RefusedMailRecorder(IncomingMails incoming, OutgoingMailRecorder recorder, Clock clock) {
        this.incoming = incoming;
        this.recorder = recorder;
        this.clock = clock;
    }

    @Transactional
    public void ignore(ParsedMail mail, Outcome outcome) {
        incoming.save(IncomingMail.ignored(mail, outcome, clock.instant()));
    }

    @Transactional
    public void refuse(Person sender, ParsedMail mail, MailRefusalReason reason) {
        Instant now = clock.instant();
        IncomingMail refused = IncomingMail.from(sender.user(), mail, Outcome.valueOf(reason.name()), now);
        if (incoming.mayAnswer(sender.user(), now)) {
            refused.answered();
            recorder.refuse(sender, mail.subject(), mail.messageId(), reason);
        }
        incoming.save(refused);
    }
}
