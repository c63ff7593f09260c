package org.supportprocess.attachment;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.supportprocess.attachment.FileRefused.Reason;

/**
 * The name of a file, made harmless: no path, nothing invisible that makes it look different from what it is, not too
 * long. Any language and emoji stay.
 */
record FileName(String stem, String ending) {

    private static final int LONGEST_STEM = 150;
    private static final int LONGEST_ENDING = 20;

    static FileName of(@Nullable String given) {
        String name = visible(lastOf(given == null ? "" : given));
        int dot = name.lastIndexOf('.');
        if (dot < 1 || dot == name.length() - 1) {
            throw new FileRefused(Reason.NAMELESS);
        }
        return new FileName(
                shortened(name.substring(0, dot).strip(), LONGEST_STEM),
                shortened(name.substring(dot + 1).strip().toLowerCase(Locale.ROOT), LONGEST_ENDING));
    }

    String words() {
        return stem + "." + ending;
    }

    /** The last part of a path: some programs send the whole path, and some people try one. */
    private static String lastOf(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static String visible(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .codePoints()
                .filter(character -> !isDeceptive(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("^[.\\s]+|[.\\s]+$", "");
    }

    /** Whether a character deceives; the invisible one that joins emoji does not. */
    private static boolean isDeceptive(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> true;
            case Character.FORMAT -> character != 0x200D && !isFlagTag(character);
            default -> false;
        };
    }

    private static boolean isFlagTag(int character) {
        return character >= 0xE0020 && character <= 0xE007F;
    }

    /** The beginning of a text, never cut through the middle of a character. */
    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }
}
