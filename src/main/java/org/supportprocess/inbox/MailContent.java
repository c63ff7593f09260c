package org.supportprocess.inbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** The content of a mail: its words, and the number of files beside them. */
final class MailContent {

    private static final int DEEPEST = 10;
    private static final int MOST_PARTS = 200;
    private static final Set<String> SIGNATURES =
            Set.of("application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature");

    private final StringBuilder text = new StringBuilder();
    private int attachments;
    private int parts;

    static MailContent of(Part mail) {
        MailContent content = new MailContent();
        content.read(mail, 0);
        return content;
    }

    String text() {
        return MailTextCleaner.text(text.toString()).strip();
    }

    int attachments() {
        return attachments;
    }

    private void read(Part part, int depth) {
        if (++parts > MOST_PARTS || depth > DEEPEST) {
            return;
        }
        try {
            if (part.isMimeType("multipart/alternative") && part.getContent() instanceof Multipart choice) {
                read(preferred(choice), depth + 1);
            } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart all) {
                for (int i = 0; i < all.getCount(); i++) {
                    read(all.getBodyPart(i), depth + 1);
                }
            } else {
                leaf(part);
            }
        } catch (MessagingException | IOException unreadable) {
            attachments++;
        }
    }

    /** The plain text, if there is anything in it; else the last alternative, which is the richest. */
    private static BodyPart preferred(Multipart choice) throws MessagingException, IOException {
        for (int i = 0; i < choice.getCount(); i++) {
            BodyPart part = choice.getBodyPart(i);
            if (part.isMimeType("text/plain") && !words(part).isBlank()) {
                return part;
            }
        }
        return choice.getBodyPart(choice.getCount() - 1);
    }

    private void leaf(Part part) throws MessagingException, IOException {
        if (isFile(part)) {
            attachments += isDecoration(part) ? 0 : 1;
        } else {
            String words = words(part);
            text.append(part.isMimeType("text/html") ? HtmlToText.of(words) : words)
                    .append('\n');
        }
    }

    private static boolean isFile(Part part) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
                || part.getFileName() != null
                || !part.isMimeType("text/plain") && !part.isMimeType("text/html");
    }

    /** Whether a file is a signature, or a picture within the text. */
    private static boolean isDecoration(Part part) throws MessagingException {
        String type = part.getContentType().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return SIGNATURES.contains(type) || type.startsWith("image/") && part.getHeader("Content-ID") != null;
    }

    /** The words of a part in the character set it names; an unknown one is read as UTF-8. */
    private static String words(Part part) throws MessagingException, IOException {
        try {
            if (part.getContent() instanceof String words) {
                return words;
            }
        } catch (IOException unknown) {
            // read below
        }
        try (InputStream raw = part.getInputStream()) {
            return new String(raw.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
