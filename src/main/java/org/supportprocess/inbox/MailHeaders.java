package org.supportprocess.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The headers of a mail, each unfolded into one line. */
record MailHeaders(MimeMessage mail) {

    boolean has(String name) {
        return !all(name).isEmpty();
    }

    /** The first header of this name; empty where it is missing. */
    String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** The first header of this name in lower case, up to a semicolon. */
    String word(String name) {
        return first(name).split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    List<String> all(String name) {
        try {
            return Optional.ofNullable(mail.getHeader(name)).map(List::of).orElse(List.of()).stream()
                    .map(MailTextCleaner::line)
                    .toList();
        } catch (MessagingException unreadable) {
            return List.of();
        }
    }
}
