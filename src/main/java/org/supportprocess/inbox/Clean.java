package org.supportprocess.inbox;

/**
 * Mail programs put characters into a text that nobody sees and our people may not write. A person on a page is told; a
 * mail is freed from them.
 */
final class Clean {

    private Clean() {}

    /** Line breaks become {@code \n}. */
    static String text(String raw) {
        return raw.replaceAll("\\r\\n?|[\\u0085\\u2028\\u2029]", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]|\\p{Cs}", "");
    }

    static String line(String raw) {
        return text(raw).replaceAll("\\s+", " ").strip();
    }
}
