package org.supportprocess.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * The mail server, if there is one. While it cannot be reached, mails are turned away at once for a while: waiting for
 * it with each of them would occupy the threads that fire the timers.
 */
@Component
class MailServer {

    private final Optional<JavaMailSenderImpl> sender;
    private final MailSettings settings;
    private final long pause;

    /** The machine's own time: the product's clock may be moved. */
    private final AtomicLong unreachableSince = new AtomicLong();

    MailServer(ObjectProvider<JavaMailSenderImpl> sender, MailSettings settings) {
        this.sender = Optional.ofNullable(sender.getIfAvailable());
        this.settings = settings;
        this.pause = settings.pause().toNanos();
        unreachableSince.set(System.nanoTime() - pause);
    }

    /** A sender that knows no host sends nothing. */
    boolean isThere() {
        return sender.map(JavaMailSenderImpl::getHost).isPresent();
    }

    /** An empty letter that comes back, should it not arrive, to an address of its own. */
    MimeMessage letter(String token) {
        SMTPMessage letter = new SMTPMessage(sender.orElseThrow().getSession());
        letter.setEnvelopeFrom(settings.envelope(token));
        return letter;
    }

    /**
     * @return the server's words if it refuses the letter for good; empty once it has taken it
     * @throws MailException if the mail was not taken for now; the caller tries again later
     */
    Optional<String> deliver(MimeMessage letter) {
        if (System.nanoTime() - unreachableSince.get() < pause) {
            throw new MailSendException("The mail server could not be reached a moment ago");
        }
        try {
            sender.orElseThrow().send(letter);
            return Optional.empty();
        } catch (MailException failure) {
            Optional<String> refusal =
                    replies(failure).filter(Reply::isFinal).map(Reply::words).findFirst();
            if (refusal.isEmpty() && !isAboutTheLetter(failure)) {
                unreachableSince.set(System.nanoTime());
            }
            if (refusal.isEmpty()) {
                throw failure;
            }
            return refusal;
        }
    }

    private static boolean isAboutTheLetter(MailException failure) {
        return causes(failure).anyMatch(SendFailedException.class::isInstance);
    }

    private static Stream<Exception> causes(MailException failure) {
        return failure instanceof MailSendException refused
                ? Arrays.stream(refused.getMessageExceptions())
                : Stream.empty();
    }

    /** What the server said to the sender, the recipient or the letter, each a link in a chain of exceptions. */
    private static Stream<Reply> replies(MailException failure) {
        List<Reply> replies = new ArrayList<>();
        for (Exception first : causes(failure).toList()) {
            for (Exception cause = first; cause != null; cause = next(cause)) {
                Reply.in(cause).ifPresent(replies::add);
            }
        }
        return replies.stream();
    }

    private static @Nullable Exception next(Exception cause) {
        return cause instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private record Reply(int code, String words) {

        static Optional<Reply> in(Exception cause) {
            String words = String.valueOf(cause.getMessage());
            if (cause instanceof SMTPAddressFailedException recipient) {
                return Optional.of(new Reply(recipient.getReturnCode(), words));
            }
            if (cause instanceof SMTPSenderFailedException sender) {
                return Optional.of(new Reply(sender.getReturnCode(), words));
            }
            return cause instanceof SMTPSendFailedException letter
                    ? Optional.of(new Reply(letter.getReturnCode(), words))
                    : Optional.empty();
        }

        /** Whether it is about this letter, and not about how we have signed in (530 to 538, RFC 4954). */
        boolean isFinal() {
            return code >= 500 && code < 600 && (code < 530 || code > 538);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(MailSettings.class)
    static class Settings {}
}
