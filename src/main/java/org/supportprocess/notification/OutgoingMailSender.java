package org.supportprocess.notification;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.springframework.mail.MailPreparationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.supportprocess.request.Turns;

/**
 * The dispatch of mails, each once. The sending is recorded first, and the mail goes out as the last thing before the
 * transaction is committed: a failure before that leaves it waiting. Should the machine die between the two, it goes
 * out again under the same message id, by which the receiver can tell. No request may be locked meanwhile: what became of
 * the mail is made known afterwards, by {@link DeliveryRecorder}.
 */
@Component
public class OutgoingMailSender {

    private final OutgoingMails mails;
    private final Turns turns;
    private final MimeMessageFactory factory;
    private final MailServer server;
    private final Clock clock;

    OutgoingMailSender(OutgoingMails mails, Turns turns, MimeMessageFactory factory, MailServer server, Clock clock) {
        this.mails = mails;
        this.turns = turns;
        this.factory = factory;
        this.server = server;
        this.clock = clock;
    }

    /**
     * Sends the mail in the caller's transaction, unless it has been sent or has failed. Without a mail server it is kept.
     *
     * @return whether there is anything to be made known once the transaction has ended
     */
    public boolean send(long id) {
        Optional<OutgoingMail> found = mails.findToSend(id);
        found.filter(mail -> mail.state() == OutgoingMail.State.WAITING).ifPresent(this::dispatch);
        return found.filter(mail -> mail.state() != OutgoingMail.State.KEPT).isPresent();
    }

    private void dispatch(OutgoingMail mail) {
        if (!server.isThere()) {
            mail.keep();
            return;
        }
        Instant now = clock.instant();
        nameTheDay(mail, now);
        if (mail.isOutdatedReminder()) {
            mail.keep();
            return;
        }
        MimeMessage message;
        try {
            message = factory.fill(server.letter(mail.envelopeToken()), mail, Date.from(now));
        } catch (MailPreparationException unsendable) {
            mail.fail(
                    SingleLine.of(
                            String.valueOf(unsendable.getMostSpecificCause().getMessage())),
                    now);
            return;
        }
        mail.send(now);
        mails.flush();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                server.deliver(message).ifPresent(refusal -> refuse(mail, refusal));
            }
        });
    }

    /** A mail that had to wait names the day that follows from today, or none where no time of the customer's runs. */
    private void nameTheDay(OutgoingMail mail, Instant now) {
        if (mail.beginsATurn()) {
            mail.answerBy(mail.requestNumber()
                    .flatMap(number -> turns.endIfReached(number, mail.message(), mail.writtenAt(), now))
                    .orElse(null));
        }
    }

    /** What is refused for good is not tried again: it would be refused again. */
    private void refuse(OutgoingMail mail, String refusal) {
        mail.refuse(SingleLine.of(refusal), clock.instant());
        mails.flush();
    }
}
