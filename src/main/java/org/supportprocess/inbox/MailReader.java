package org.supportprocess.inbox;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.supportprocess.notification.MailSettings;

/** Reads a mail, whatever shape it is in. */
@Component
class MailReader {

    /** With its attachments, in bytes; more than a long message and a few pictures is not read at all. */
    private static final int LARGEST = 25_000_000;

    private static final Pattern MESSAGE_ID = Pattern.compile("<[!-;=?-~]{1,250}>");

    private final AutomaticMail automatic;
    private final InboundSettings settings;

    MailReader(MailSettings ours, InboundSettings settings) {
        this.automatic = new AutomaticMail(ours);
        this.settings = settings;
    }

    ReceivedMail read(MimeMessage mail) throws MessagingException {
        return mail.getSize() > LARGEST ? read(mail, true) : read(new MimeMessage(mail), false);
    }

    /** Of a whole copy: a server that does not understand what a mail consists of gives none of its parts. */
    private ReceivedMail read(MimeMessage mail, boolean tooLarge) throws MessagingException {
        MailContent content = tooLarge ? new MailContent() : MailContent.of(mail);
        Headers headers = new Headers(mail);
        List<String> ids = ids(headers.first("Message-ID"));
        String sender = sender(mail);
        String subject = Clean.line(subject(mail));
        return new ReceivedMail(
                ids.stream().findFirst().orElseGet(() -> standIn(headers, sender, subject, content.text())),
                ids.stream().findFirst().orElse(null),
                sender,
                subject,
                references(headers),
                automatic.is(headers, sender),
                genuine(headers),
                content.text(),
                content.attachments(),
                tooLarge);
    }

    /** What it answers directly comes first. */
    private static List<String> references(Headers headers) {
        List<String> references = ids(headers.first("References"));
        return Stream.concat(
                        ids(headers.first("In-Reply-To")).stream(),
                        Stream.iterate(references.size() - 1, i -> i >= 0, i -> i - 1)
                                .map(references::get))
                .toList();
    }

    private static List<String> ids(String header) {
        return MESSAGE_ID
                .matcher(header)
                .results()
                .map(MatchResult::group)
                .limit(100)
                .toList();
    }

    private static String sender(MimeMessage mail) {
        try {
            Address[] from = Optional.ofNullable(mail.getFrom()).orElse(new Address[0]);
            return from.length == 1 && from[0] instanceof InternetAddress address && address.getAddress() != null
                    ? address.getAddress().toLowerCase(Locale.ROOT)
                    : "";
        } catch (MessagingException unreadable) {
            return "";
        }
    }

    private static String subject(Message mail) throws MessagingException {
        return Optional.ofNullable(mail.getSubject()).orElse("");
    }

    /** The receiving server puts its own word on top and removes what others have written in its name. */
    private boolean genuine(Headers headers) {
        return settings.authenticatedBy() == null
                || headers.all("Authentication-Results").stream()
                        .limit(1)
                        .map(result -> result.toLowerCase(Locale.ROOT))
                        .anyMatch(result ->
                                result.startsWith(settings.authenticatedBy().toLowerCase(Locale.ROOT) + ";")
                                        && result.contains("dmarc=pass"));
    }

    /** The same mail, fetched again, is the same. */
    private static String standIn(Headers headers, String... parts) {
        String all = headers.first("Date") + "\n" + String.join("\n", Arrays.asList(parts));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return "none:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
