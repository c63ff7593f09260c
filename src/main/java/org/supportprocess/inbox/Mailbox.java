package org.supportprocess.inbox;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Looks for answers. A mail is marked as read after it has been taken or refused, and not before. */
@Component
@ConditionalOnProperty("support-process.mail.inbound.host")
class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

    private final InboundSettings settings;
    private final MailReader reader;
    private final MailIntake intake;

    Mailbox(InboundSettings settings, MailReader reader, MailIntake intake) {
        this.settings = settings;
        this.reader = reader;
        this.intake = intake;
    }

    void look() {
        try (Store store = Session.getInstance(settings.session()).getStore(settings.protocol())) {
            store.connect(settings.host(), settings.port(), settings.user(), settings.password());
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                Arrays.stream(folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false)))
                        .forEach(this::take);
            }
        } catch (MessagingException | RuntimeException failure) {
            LOG.warn("The mailbox could not be looked through, and will be later: {}", failure.toString());
        }
    }

    /** One that fails is tried again with the next look, and keeps none from being taken. */
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
