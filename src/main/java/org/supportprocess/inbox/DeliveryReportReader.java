package org.supportprocess.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.supportprocess.notification.DeliveryRecorder.Fate;
import org.supportprocess.notification.DeliveryRecorder.Report;

/**
 * The reader of reports of mail servers that a mail was not delivered: those of RFC 3464, and those of Exim's older form, which
 * names the recipients in a header and the mail in its text. Nothing inside the mail that came back is taken for a report.
 */
final class DeliveryReportReader {

    private static final int LONGEST = 200_000;
    private static final int MOST = 200;
    private static final int DEEPEST = 5;

    /** The headers by which servers tell what address a mail came to. */
    private static final List<String> CAME_TO = List.of(
            "To", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "X-Delivered-To", "X-Forwarded-To");

    private static final Set<String> RETURNED = Set.of(
            "message/rfc822",
            "message/global",
            "message/rfc822-headers",
            "message/global-headers",
            "text/rfc822-headers");

    private static final Set<String> STATUS = Set.of("message/delivery-status", "message/global-delivery-status");

    private static final Pattern ID_IN_A_TEXT = Pattern.compile(
            "^[> ]{0,8}Message-ID:\\s*(<[!-;=?-~]{1,250}>)", Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final String UNDELIVERABLE = "It came back as undeliverable";

    private final MailHeaders headers;
    private final List<String> messageIds = new ArrayList<>();
    private final List<Fate> fates = new ArrayList<>();

    private DeliveryReportReader(MailHeaders headers) {
        this.headers = headers;
    }

    /** The report; empty where the mail is none. */
    static Optional<Report> of(MimeMessage mail) {
        DeliveryReportReader reader = new DeliveryReportReader(new MailHeaders(mail));
        try {
            if (isReport(mail)) {
                reader.readParts(mail, 0);
            } else if (reader.headers.has("X-Failed-Recipients")
                    && reader.headers.has("Auto-Submitted")
                    && mail.isMimeType("text/plain")) {
                reader.readText(mail);
            }
        } catch (MessagingException | IOException | ClassCastException unreadable) {
            return Optional.empty();
        }
        return reader.fates.isEmpty() ? Optional.empty() : Optional.of(reader.report());
    }

    private static boolean isReport(Part mail) throws MessagingException {
        if (!mail.isMimeType("multipart/report")) {
            return false;
        }
        String type = new ContentType(mail.getContentType()).getParameter("report-type");
        return type == null || type.equalsIgnoreCase("delivery-status");
    }

    private Report report() {
        return new Report(
                CAME_TO.stream().flatMap(name -> headers.all(name).stream()).toList(), messageIds, fates);
    }

    private void readParts(Part whole, int depth) throws MessagingException, IOException {
        Multipart parts = (Multipart) whole.getContent();
        for (int i = 0; i < Math.min(parts.getCount(), MOST); i++) {
            Part part = parts.getBodyPart(i);
            String type = part.getContentType().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
            if (STATUS.contains(type)) {
                readStatus(text(part));
            } else if (RETURNED.contains(type)) {
                try (InputStream raw = part.getInputStream()) {
                    addIds(new InternetHeaders(raw, true).getHeader("Message-ID", " "));
                }
            } else if (type.startsWith("multipart/") && depth < DEEPEST) {
                readParts(part, depth + 1);
            }
        }
    }

    /** Fields about the mail, and behind an empty line those about each recipient; some servers have the mail's id in either. */
    private void readStatus(String status) throws MessagingException {
        for (String block : status.split("\\n[ \\t]*\\n")) {
            InternetHeaders fields = new InternetHeaders();
            Arrays.stream(block.strip().replaceAll("\\n[ \\t]+", " ").split("\\n"))
                    .forEach(fields::addHeaderLine);
            addIds(fields.getHeader("X-Original-Message-ID", " "));
            String action = value(fields, "Action").toLowerCase(Locale.ROOT);
            if (!action.isEmpty() && fates.size() < MOST) {
                fates.add(new Fate(recipient(fields), action.equals("failed"), reason(fields)));
            }
        }
    }

    /** The final address and the one that the mail was sent to: an alias may have led from one to the other. */
    private static Set<String> recipient(InternetHeaders fields) {
        return Stream.of("Final-Recipient", "Original-Recipient", "X-Actual-Recipient")
                .map(name -> value(fields, name))
                .map(DeliveryReportReader::untyped)
                .map(DeliveryReportReader::address)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String reason(InternetHeaders fields) {
        return Stream.of(untyped(value(fields, "Diagnostic-Code")), value(fields, "Status"), UNDELIVERABLE)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private void readText(Part mail) throws MessagingException, IOException {
        ID_IN_A_TEXT
                .matcher(text(mail))
                .results()
                .limit(MOST)
                .map(found -> found.group(1))
                .forEach(messageIds::add);
        headers.all("X-Failed-Recipients").stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(DeliveryReportReader::address)
                .limit(MOST)
                .forEach(address -> fates.add(new Fate(Set.of(address), true, UNDELIVERABLE)));
    }

    private void addIds(@Nullable String header) {
        if (header != null) {
            messageIds.addAll(MailReader.ids(header));
        }
    }

    private static String value(InternetHeaders fields, String name) {
        return Optional.ofNullable(fields.getHeader(name, " "))
                .map(MailTextCleaner::line)
                .orElse("");
    }

    /** What stands behind the type in “rfc822; somebody” or “smtp; 550 no”. */
    private static String untyped(String value) {
        return value.substring(value.indexOf(';') + 1).strip();
    }

    private static String address(String written) {
        return written.replaceAll("[<>\\s]", "").toLowerCase(Locale.ROOT);
    }

    private static String text(Part part) throws MessagingException, IOException {
        try (InputStream raw = part.getInputStream()) {
            return MailTextCleaner.text(new String(raw.readNBytes(LONGEST), StandardCharsets.UTF_8));
        }
    }
}
