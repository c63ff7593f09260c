package org.supportprocess.portal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.supportprocess.request.text.PlainText;

/**
 * What is wrong with what was typed into a field, and what helps.
 *
 * @param key of the message
 */
public record Flaw(String key, Object... arguments) {

    private static final Pattern CHARACTER = Pattern.compile("U\\+[0-9A-F]+");

    /** Of a text that has to be there; empty if it holds. */
    public static Optional<Flaw> in(String text, int longest) {
        if (text == null || text.isBlank()) {
            return Optional.of(new Flaw("flaw.empty"));
        }
        if (text.length() > longest) {
            return Optional.of(new Flaw("flaw.tooLong", longest, text.length()));
        }
        return PlainText.flaw(text, longest).map(Flaw::ofACharacter);
    }

    /** Of a text that may be missing. */
    public static Optional<Flaw> inOptional(String text, int longest) {
        return text == null || text.isBlank() ? Optional.empty() : in(text, longest);
    }

    private static Flaw ofACharacter(String words) {
        Matcher character = CHARACTER.matcher(words);
        return new Flaw("flaw.character", character.find() ? character.group() : "");
    }
}
