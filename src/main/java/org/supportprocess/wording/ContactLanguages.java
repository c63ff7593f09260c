package org.supportprocess.wording;

import java.text.Collator;
import java.util.List;
import java.util.Locale;

/**
 * The languages a customer may want to be answered in; for some a translator joins (service description, section 1).
 */
public final class ContactLanguages {

    public static final List<String> TAGS = List.of(
            "ar", "cs", "da", "de", "el", "en", "es", "fi", "fr", "he", "hu", "it", "ja", "ko", "nl", "no", "pl", "pt",
            "ro", "ru", "sv", "th", "tr", "uk", "vi", "zh");

    private ContactLanguages() {}

    public record Spoken(String tag, String name) {}

    /** The languages, named and sorted in the reader's language. */
    public static List<Spoken> namedFor(Locale reader) {
        Collator order = Collator.getInstance(reader);
        return TAGS.stream()
                .map(tag -> new Spoken(tag, Locale.forLanguageTag(tag).getDisplayLanguage(reader)))
                .sorted((one, other) -> order.compare(one.name, other.name))
                .toList();
    }
}
