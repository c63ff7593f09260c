package org.supportprocess.notification;

import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * The mail server, if there is one. While it cannot be reached, mails are turned away at once for a while: waiting for
 * it with each of them would occupy the threads that fire the timers.
 */
@Component
class MailServer {

    private final Optional<JavaMailSender> sender;
    private final long pause;

    /** The machine's own time: the product's clock may be moved. */
    private final AtomicLong unreachableSince = new AtomicLong();

    MailServer(ObjectProvider<JavaMailSender> sender, MailSettings settings) {
        this.sender = Optional.ofNullable(sender.getIfAvailable());
        this.pause = settings.pause().toNanos();
        unreachableSince.set(System.nanoTime() - pause);
    }

    boolean isThere() {
        return sender.isPresent();
    }

    MimeMessage letter() {
        return sender.orElseThrow().createMimeMessage();
    }

    /** @throws MailException if the mail was not taken; the caller tries again later */
    void deliver(MimeMessage letter) {
        if (System.nanoTime() - unreachableSince.get() < pause) {
            throw new MailSendException("The mail server could not be reached a moment ago");
        }
        try {
            sender.orElseThrow().send(letter);
        } catch (MailException failure) {
            if (!isAboutTheLetter(failure)) {
                unreachableSince.set(System.nanoTime());
            }
            throw failure;
        }
    }

    private static boolean isAboutTheLetter(MailException failure) {
        return failure instanceof MailSendException refused
                && Arrays.stream(refused.getMessageExceptions()).anyMatch(SendFailedException.class::isInstance);
    }
}
