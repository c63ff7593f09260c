package org.supportprocess.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages that the portal speaks; the first one is spoken to everybody else. */
public enum Language {
    EN("English"),
    DE("Deutsch"),
    DA("Dansk"),
    JA("日本語");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** As its speakers write it. */
    public String ownName() {
        return ownName;
    }

    /** ISO 639 code. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** @param accepted as the browser says it: {@code da, de-CH;q=0.8} */
    public static Language bestOf(String accepted) {
        try {
            List<Locale> spoken = Arrays.stream(values()).map(Language::locale).toList();
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(accepted), spoken))
                    .flatMap(best -> of(best.getLanguage()))
                    .orElse(EN);
        } catch (IllegalArgumentException unreadable) {
            return EN;
        }
    }
}
