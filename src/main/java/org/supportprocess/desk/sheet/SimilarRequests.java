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
import org.supportprocess.request.RequestSummary;

/**
 * The likeness of other requests to one. A shared word counts the more, the fewer of the others have it: “mail” says little
 * among requests about mail.
 */
final class SimilarRequests {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SAYS_SOMETHING = 3;

    private final Set<String> wanted;
    private final Map<RequestSummary, Set<String>> found;
    private final Map<String, Long> spread;

    SimilarRequests(String summary, Collection<RequestSummary> among) {
        this.wanted = words(summary);
        this.found = among.stream().collect(Collectors.toMap(identity(), other -> words(other.summary())));
        this.spread = found.values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.groupingBy(identity(), Collectors.counting()));
    }

    private record Match(RequestSummary request, double likeness) {}

    /** The requests most alike first, of equals the one closed last; those that share no word are left out. */
    List<RequestSummary> best(int most) {
        return found.entrySet().stream()
                .map(other -> new Match(other.getKey(), likeness(other.getValue())))
                .filter(match -> match.likeness() > 0)
                .sorted(Comparator.comparingDouble(Match::likeness)
                        .thenComparing(match -> match.request().closedAt())
                        .reversed())
                .limit(most)
                .map(Match::request)
                .toList();
    }

    private double likeness(Set<String> words) {
        return words.stream()
                .filter(wanted::contains)
                .mapToDouble(word -> 1.0 / spread.getOrDefault(word, 1L))
                .sum();
    }

    private static Set<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SAYS_SOMETHING)
                .collect(Collectors.toSet());
    }
}
