package org.supportprocess.request.text;

import java.util.Locale;

/** IETF language tags, read leniently: people write them in more than one way. */
public final class LanguageTags {

    private LanguageTags() {}

    /** The tag in its proper form: {@code en-GB} for {@code en_GB}, too. */
    public static String tag(String written) {
        return written.replace('_', '-');
    }

    public static Locale locale(String written) {
        return Locale.forLanguageTag(tag(written));
    }
}
