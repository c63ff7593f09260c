package org.supportprocess.portal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.text.PlainText;

/**
 * The flaw of a value typed into a field, described with its remedy.
 *
 * @param key the key of the message
 */
public record Flaw(String key, Object... arguments) {

    private static final Pattern CHARACTER = Pattern.compile("U\\+[0-9A-F]+");

    /** The flaw of a required text; empty if it is valid. */
    public static Optional<Flaw> in(@Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return Optional.of(new Flaw("flaw.empty"));
        }
        if (text.length() > longest) {
            return Optional.of(new Flaw("flaw.tooLong", longest, text.length()));
        }
        return PlainText.flaw(text, longest).map(Flaw::ofACharacter);
    }

    /** The flaw of an optional text; empty if it is valid or missing. */
    public static Optional<Flaw> inOptional(@Nullable String text, int longest) {
        return text == null || text.isBlank() ? Optional.empty() : in(text, longest);
    }

    private static Flaw ofACharacter(String words) {
        Matcher character = CHARACTER.matcher(words);
        return new Flaw("flaw.character", character.find() ? character.group() : "");
    }
}
