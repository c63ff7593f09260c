package org.supportprocess.process.models.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What somebody may have meant who wrote a name that is not there. */
public final class Closest {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private Closest() {}

    /** A remedy that names what is alike, or everything there is. */
    public static String to(String written, Collection<String> known) {
        if (known.isEmpty()) {
            return "Take it out";
        }
        return alike(written, known)
                .map("Did you mean “%s”?"::formatted)
                .orElseGet(() -> "Use one of "
                        + String.join(", ", known.stream().sorted().toList()));
    }

    public static Optional<String> alike(String written, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparing((String name) ->
                                DISTANCE.apply(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> DISTANCE.apply(written.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT))
                        <= Math.max(1, Math.min(written.length(), name.length()) / 3));
    }
}
