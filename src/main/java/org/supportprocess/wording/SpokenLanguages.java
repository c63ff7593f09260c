package org.supportprocess.wording;

import java.text.Collator;
import java.util.List;
import java.util.Locale;

/** In which languages somebody may want to be answered; for some a translator joins (service description, section 1). */
public final class SpokenLanguages {

    public static final List<String> TAGS = List.of(
            "ar", "cs", "da", "de", "el", "en", "es", "fi", "fr", "he", "hu", "it", "ja", "ko", "nl", "no", "pl", "pt",
            "ro", "ru", "sv", "th", "tr", "uk", "vi", "zh");

    private SpokenLanguages() {}

    public record Spoken(String tag, String name) {}

    /** In the reader's language and in its order. */
    public static List<Spoken> namedFor(Locale reader) {
        Collator order = Collator.getInstance(reader);
        return TAGS.stream()
                .map(tag -> new Spoken(tag, Locale.forLanguageTag(tag).getDisplayLanguage(reader)))
                .sorted((one, other) -> order.compare(one.name, other.name))
                .toList();
    }
}
