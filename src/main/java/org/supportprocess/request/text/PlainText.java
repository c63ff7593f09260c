package org.supportprocess.request.text;

import java.util.Optional;

/**
 * What people may write: any language, line breaks, emoji. Refused are characters that a database cannot keep (NUL, other
 * controls, halves of surrogate pairs) or that make a text look other than it is (bidirectional overrides and isolates).
 */
public final class PlainText {

    /** The longest message, in UTF-16 units. */
    public static final int MESSAGE_LENGTH = 120_000;

    /** The longest reason or note, in UTF-16 units. */
    public static final int REASON_LENGTH = 2_000;

    private PlainText() {}

    /** What is wrong with a text, as the end of a sentence that begins with its name; empty if nothing is. */
    public static Optional<String> flaw(String text, int longest) {
        if (text == null || text.isBlank()) {
            return Optional.of("must not be empty");
        }
        if (text.length() > longest) {
            return Optional.of("must not be longer than %d characters; it has %d".formatted(longest, text.length()));
        }
        return text.codePoints()
                .filter(PlainText::isRefused)
                .mapToObj("contains the character U+%04X, which is not allowed; remove it"::formatted)
                .findFirst();
    }

    private static boolean isRefused(int character) {
        return isControl(character) || isSurrogate(character) || isBidirectionalControl(character);
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }

    private static boolean isSurrogate(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }

    private static boolean isBidirectionalControl(int character) {
        return character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }
}
