package org.supportprocess.selfservice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.supportprocess.request.submission.Service;

/**
 * The help articles, read once when the product starts. An article is found only by the ids known then, so that no name
 * leads to another file.
 */
@Component
public class HelpArticleCatalogue {

    private static final String ENGLISH = "en";

    /** The factor behind the best hit at which another is not worth a look. */
    private static final int FAR_BEHIND = 4;

    /** The articles by language, then by id. */
    private final Map<String, Map<String, HelpArticle>> articles = new TreeMap<>();

    HelpArticleCatalogue(@Value("${support-process.self-service.articles}") Resource... files) throws IOException {
        for (Resource file : files) {
            String[] path = file.getURL().getPath().split("/");
            String language = path[path.length - 2];
            String id = path[path.length - 1].replaceFirst("\\.md$", "");
            articles.computeIfAbsent(language, any -> new TreeMap<>())
                    .put(id, HelpArticleParser.read(id, language, file.getContentAsString(StandardCharsets.UTF_8)));
        }
    }

    /** The article in the reader's language if there is such a text, otherwise in English. */
    public Optional<HelpArticle> find(String id, Locale reader) {
        return Optional.ofNullable(in(reader.getLanguage()).get(id))
                .or(() -> Optional.ofNullable(in(ENGLISH).get(id)));
    }

    /** All articles, by title. */
    public List<HelpArticle> all(Locale reader) {
        return all(reader.getLanguage())
                .sorted(Comparator.comparing(HelpArticle::title))
                .toList();
    }

    /**
     * Searches for articles, the best first. Readers of another language may still ask in English, and the other way
     * round.
     *
     * @param words blank for every article about the service
     * @param about absent for any service
     */
    public List<HelpArticle> search(String words, @Nullable Service about, Locale reader) {
        ArticleSearch search = new ArticleSearch(words, about);
        record Hit(HelpArticle article, int score) {}
        List<Hit> hits = all(reader.getLanguage())
                .map(article ->
                        new Hit(article, search.score(article, in(ENGLISH).get(article.id()))))
                .filter(hit -> hit.score > 0)
                .sorted(Comparator.comparingInt(Hit::score).reversed().thenComparing(hit -> hit.article.title()))
                .toList();
        return hits.stream()
                .filter(hit -> hit.score * FAR_BEHIND >= hits.get(0).score)
                .map(Hit::article)
                .toList();
    }

    private Stream<HelpArticle> all(String language) {
        Map<String, HelpArticle> all = new TreeMap<>(in(ENGLISH));
        all.putAll(in(language));
        return all.values().stream();
    }

    private Map<String, HelpArticle> in(String language) {
        return articles.getOrDefault(language, Map.of());
    }
}
