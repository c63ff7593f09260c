package org.supportprocess.notification;

import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The dispatch of mails, each once. The sending is recorded first, and the mail goes out as the last thing before the
 * transaction is committed: a failure before that leaves it waiting. Should the machine die between the two, it goes
 * out again under the same message id, by which the receiver can tell.
 */
@Component
public class OutgoingMailSender {

    private final OutgoingMails mails;
    private final MimeMessageFactory factory;
    private final MailServer server;
    private final Clock clock;

    OutgoingMailSender(OutgoingMails mails, MimeMessageFactory factory, MailServer server, Clock clock) {
        this.mails = mails;
        this.factory = factory;
        this.server = server;
        this.clock = clock;
    }

    /** Sends the mail in the caller's transaction. Without a mail server it is kept. */
    public void send(long id) {
        mails.findToSend(id)
                .filter(mail -> mail.state() == OutgoingMail.State.WAITING)
                .ifPresent(this::dispatch);
    }

    private void dispatch(OutgoingMail mail) {
        if (!server.isThere()) {
            mail.keep();
            return;
        }
        Instant now = clock.instant();
        MimeMessage message = factory.fill(server.letter(), mail, Date.from(now));
        mail.send(now);
        mails.flush();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                server.deliver(message);
            }
        });
    }
}
