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

/** The reader of mails, whatever shape they are in. */
@Component
class MailReader {

    /** The limit with attachments, in bytes: more than a long message and a few pictures is not read at all. */
    private static final int LARGEST = 25_000_000;

    private static final Pattern MESSAGE_ID = Pattern.compile("<[!-;=?-~]{1,250}>");

    private final AutomaticMailDetector automatic;
    private final InboundSettings settings;

    MailReader(MailSettings ours, InboundSettings settings) {
        this.automatic = new AutomaticMailDetector(ours);
        this.settings = settings;
    }

    ParsedMail read(MimeMessage mail) throws MessagingException {
        return mail.getSize() > LARGEST ? read(mail, true) : read(new MimeMessage(mail), false);
    }

    /** Reads a complete copy, because a server that cannot parse a mail would return none of its parts. */
    private ParsedMail read(MimeMessage mail, boolean tooLarge) throws MessagingException {
        MailContent content = tooLarge ? new MailContent() : MailContent.of(mail);
        MailHeaders headers = new MailHeaders(mail);
        List<String> ids = ids(headers.first("Message-ID"));
        String sender = sender(mail);
        String subject = MailTextCleaner.line(subject(mail));
        return new ParsedMail(
                ids.stream().findFirst().orElseGet(() -> standIn(headers, sender, subject, content.text())),
                ids.stream().findFirst().orElse(null),
                sender,
                subject,
                references(headers),
                automatic.is(headers, sender),
                tooLarge ? null : DeliveryReportReader.of(mail).orElse(null),
                genuine(headers),
                content.text(),
                content.attachments(),
                tooLarge);
    }

    /** The ids of the mails it refers to, beginning with the one it answers directly. */
    private static List<String> references(MailHeaders headers) {
        List<String> references = ids(headers.first("References"));
        return Stream.concat(
                        ids(headers.first("In-Reply-To")).stream(),
                        Stream.iterate(references.size() - 1, i -> i >= 0, i -> i - 1)
                                .map(references::get))
                .toList();
    }

    /** The message ids in a header, the first hundred of them. */
    static List<String> ids(String header) {
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

    /** Whether the sender is genuine: the receiving server puts its result on top and removes others under its name. */
    private boolean genuine(MailHeaders headers) {
        String server = settings.authenticatedBy();
        return server == null
                || headers.all("Authentication-Results").stream()
                        .limit(1)
                        .map(result -> result.toLowerCase(Locale.ROOT))
                        .anyMatch(result -> result.startsWith(server.toLowerCase(Locale.ROOT) + ";")
                                && result.contains("dmarc=pass"));
    }

    /** A substitute for a missing message id; the same mail, fetched again, has the same one. */
    private static String standIn(MailHeaders headers, String... parts) {
        String all = headers.first("Date") + "\n" + String.join("\n", Arrays.asList(parts));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return "none:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
