package org.supportprocess.inbox;

/**
 * The removal of invisible characters that mail programs put into a text and that a message may not contain. A page tells
 * its user about them; a mail is simply cleaned.
 */
final class MailTextCleaner {

    private MailTextCleaner() {}

    /** The clean text, with line breaks as {@code \n}. */
    static String text(String raw) {
        return raw.replaceAll("\\r\\n?|[\\u0085\\u2028\\u2029]", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]|\\p{Cs}", "");
    }

    static String line(String raw) {
        return text(raw).replaceAll("\\s+", " ").strip();
    }
}
