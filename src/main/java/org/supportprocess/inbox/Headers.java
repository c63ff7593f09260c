package org.supportprocess.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The headers of a mail, each in one line. */
record Headers(MimeMessage mail) {

    boolean has(String name) {
        return !all(name).isEmpty();
    }

    /** Empty where it is missing. */
    String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** In lower case, without what follows a semicolon. */
    String word(String name) {
        return first(name).split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    List<String> all(String name) {
        try {
            return Optional.ofNullable(mail.getHeader(name)).map(List::of).orElse(List.of()).stream()
                    .map(Clean::line)
                    .toList();
        } catch (MessagingException unreadable) {
            return List.of();
        }
    }
}
