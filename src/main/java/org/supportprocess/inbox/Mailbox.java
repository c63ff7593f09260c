package org.supportprocess.inbox;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.supportprocess.request.Turns;

/** The mailbox for answers. A mail is marked as read only after it has been taken or refused. */
@Component
@ConditionalOnProperty("support-process.mail.inbound.host")
class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

    private final InboundSettings settings;
    private final MailReader reader;
    private final MailIntake intake;
    private final MailboxReadings readings;
    private final Turns turns;
    private final OverdueTurns overdue;
    private final Clock clock;

    Mailbox(
            InboundSettings settings,
            MailReader reader,
            MailIntake intake,
            MailboxReadings readings,
            Turns turns,
            OverdueTurns overdue,
            Clock clock) {
        this.settings = settings;
        this.reader = reader;
        this.intake = intake;
        this.readings = readings;
        this.turns = turns;
        this.overdue = overdue;
        this.clock = clock;
    }

    void look() {
        Instant now = clock.instant();
        try (Store store = Session.getInstance(settings.session()).getStore(settings.protocol())) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                Arrays.stream(folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false)))
                        .forEach(this::take);
            }
            boolean failed = readings.read(now);
            turns.overdue().forEach(number -> takeUp(number, failed));
        } catch (MessagingException | RuntimeException failure) {
            LOG.warn("The mailbox could not be looked through, and will be later: {}", failure.toString());
            readings.fail(now);
        }
    }

    private void takeUp(String number, boolean failed) {
        try {
            overdue.takeUp(number, failed);
        } catch (RuntimeException later) {
            LOG.warn("The turn of {} could not be looked at, and will be later: {}", number, later.toString());
        }
    }

    /** Takes a mail; one that fails is tried again with the next look, and holds up no other. */
    private void take(Message mail) {
        try {
            intake.take(reader.read((MimeMessage) mail));
            mail.setFlag(Flags.Flag.SEEN, true);
        } catch (MessagingException | RuntimeException failure) {
            LOG.warn(
                    "A mail could not be taken, and will be tried again: {}",
                    failure.getClass().getName());
        }
    }
}
