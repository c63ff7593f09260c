package org.supportprocess.desk.sheet;

import static java.util.function.Function.identity;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.supportprocess.request.Glance;

/**
 * Which requests read most like one. A word that they share counts the more, the fewer of the others have it too: “mail”
 * says little among requests about mail.
 */
final class Similarity {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SAYS_SOMETHING = 3;

    private final Set<String> wanted;
    private final Map<Glance, Set<String>> found;
    private final Map<String, Long> spread;

    Similarity(String summary, Collection<Glance> among) {
        this.wanted = words(summary);
        this.found = among.stream().collect(Collectors.toMap(identity(), other -> words(other.summary())));
        this.spread = found.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(identity(), Collectors.counting()));
    }

    /** The most alike first, of equals the one that was closed last; whatever shares no word is left out. */
    List<Glance> best(int most) {
        return found.keySet().stream()
                .filter(other -> likeness(other) > 0)
                .sorted(Comparator.comparingDouble(this::likeness)
                        .thenComparing(Glance::closedAt)
                        .reversed())
                .limit(most)
                .toList();
    }

    private double likeness(Glance other) {
        return found.get(other).stream()
                .filter(wanted::contains)
                .mapToDouble(word -> 1.0 / spread.get(word))
                .sum();
    }

    private static Set<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SAYS_SOMETHING)
                .collect(Collectors.toSet());
    }
}
