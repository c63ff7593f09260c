package org.supportprocess.notification;

import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import org.springframework.mail.MailPreparationException;
import org.springframework.stereotype.Component;

/** The messages that go over the wire, made from mails. */
@Component
class MimeMessageFactory {

    private static final String LOOP = "X-Loop";
    private static final String UTF_8 = "UTF-8";

    private final MailRenderer renderer;
    private final MailSettings settings;

    MimeMessageFactory(MailRenderer renderer, MailSettings settings) {
        this.renderer = renderer;
        this.settings = settings;
    }

    /** @param date the time of sending */
    MimeMessage fill(MimeMessage message, OutgoingMail mail, Date date) {
        try {
            RenderedMail rendered = renderer.of(mail);
            message.setFrom(address(settings.from(), sender(mail)));
            message.setReplyTo(new Address[] {address(settings.replyTo(), sender(mail))});
            message.setRecipient(
                    RecipientType.TO,
                    address(mail.recipient().address(), mail.recipient().name()));
            message.setSubject(rendered.subject(), UTF_8);
            message.setSentDate(date);
            message.setContent(content(rendered));
            thread(message, mail);
            return message;
        } catch (MessagingException | UnsupportedEncodingException failure) {
            throw new MailPreparationException(failure);
        }
    }

    private String sender(OutgoingMail mail) {
        return renderer.say("mail.sender", mail.recipient().locale());
    }

    private static InternetAddress address(String address, String name)
            throws MessagingException, UnsupportedEncodingException {
        InternetAddress checked = new InternetAddress(address, true);
        checked.setPersonal(SingleLine.of(name), UTF_8);
        return checked;
    }

    /** The same content twice; programs that understand the last one prefer it. */
    private static MimeMultipart content(RenderedMail rendered) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(rendered.text(), UTF_8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(rendered.html(), UTF_8, "html");
        return new MimeMultipart("alternative", text, html);
    }

    private void thread(MimeMessage message, OutgoingMail mail) throws MessagingException {
        message.setHeader("Message-ID", mail.messageId());
        if (mail.inReplyTo().isPresent()) {
            message.setHeader("In-Reply-To", mail.inReplyTo().get());
            message.setHeader("References", mail.inReplyTo().get());
        }
        // auto-replies answer neither, and one that comes back all the same is recognised
        message.setHeader("Auto-Submitted", mail.kind().isReply() ? "auto-replied" : "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "OOF, AutoReply");
        message.setHeader(LOOP, settings.from());
    }
}
