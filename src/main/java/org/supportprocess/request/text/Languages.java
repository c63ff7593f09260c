package org.supportprocess.request.text;

import java.util.Locale;

/** IETF language tags, as people write them and as they are. */
public final class Languages {

    private Languages() {}

    /** {@code en-GB} also of {@code en_GB}. */
    public static String tag(String written) {
        return written.replace('_', '-');
    }

    public static Locale locale(String written) {
        return Locale.forLanguageTag(tag(written));
    }
}
