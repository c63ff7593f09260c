package org.supportprocess.inbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.customer.Person;
import org.supportprocess.inbox.IncomingMail.Outcome;
import org.supportprocess.notification.MailDesk;
import org.supportprocess.notification.Refusal;

/** Remembers what was not taken. A sender we know is told why, a few times a day at most; nobody else learns anything. */
@Component
class RefusedMail {

    private static final int ANSWERS_A_DAY = 5;

    private final IncomingMails incoming;
    private final MailDesk desk;
    private final Clock clock;

    RefusedMail(IncomingMails incoming, MailDesk desk, Clock clock) {
        this.incoming = incoming;
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public void ignore(ReceivedMail mail, Outcome outcome) {
        incoming.save(IncomingMail.ignored(mail, outcome, clock.instant()));
    }

    @Transactional
    public void refuse(Person sender, ReceivedMail mail, Refusal reason) {
        Instant now = clock.instant();
        IncomingMail refused = IncomingMail.from(sender.user(), mail, Outcome.valueOf(reason.name()), now);
        if (incoming.answersTo(sender.user(), now.minus(Duration.ofDays(1))) < ANSWERS_A_DAY) {
            refused.answered();
            desk.refuse(sender, mail.subject(), mail.messageId(), reason);
        }
        incoming.save(refused);
    }
}
