package org.supportprocess.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the portal; the first one is for everybody else. */
public enum PortalLanguage {
    EN("English"),
    DE("Deutsch"),
    DA("Dansk"),
    JA("日本語");

    private final String ownName;

    PortalLanguage(String ownName) {
        this.ownName = ownName;
    }

    /** The name of the language as its speakers write it. */
    public String ownName() {
        return ownName;
    }

    /** The ISO 639 code. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    public static Optional<PortalLanguage> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** @param accepted the browser's header, such as {@code da, de-CH;q=0.8} */
    public static PortalLanguage bestOf(String accepted) {
        try {
            List<Locale> spoken =
                    Arrays.stream(values()).map(PortalLanguage::locale).toList();
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(accepted), spoken))
                    .flatMap(best -> of(best.getLanguage()))
                    .orElse(EN);
        } catch (IllegalArgumentException unreadable) {
            return EN;
        }
    }
}
