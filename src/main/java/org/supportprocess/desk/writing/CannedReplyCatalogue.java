package org.supportprocess.desk.writing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The canned replies, read once when the product starts. */
@Component
class CannedReplyCatalogue {

    private static final String ENGLISH = "en";

    /** The replies by language, then by id. */
    private final Map<String, Map<String, CannedReply>> replies = new TreeMap<>();

    CannedReplyCatalogue(@Value("${support-process.replies}") Resource... files) throws IOException {
        for (Resource file : files) {
            String[] path = file.getURL().getPath().split("/");
            String language = path[path.length - 2];
            String id = path[path.length - 1].replaceFirst("\\.md$", "");
            replies.computeIfAbsent(language, any -> new TreeMap<>())
                    .put(id, CannedReply.read(id, language, file.getContentAsString(StandardCharsets.UTF_8)));
        }
    }

    /**
     * The replies by title, each in the language if it is translated, else in English.
     *
     * @param words words that all stand in the title or the text; blank for all replies
     */
    List<CannedReply> search(Locale language, String words) {
        List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return all(language.getLanguage())
                .filter(reply -> wanted.stream().allMatch(reply::says))
                .sorted(Comparator.comparing(CannedReply::title))
                .toList();
    }

    private Stream<CannedReply> all(String language) {
        Map<String, CannedReply> all = new TreeMap<>(replies.getOrDefault(ENGLISH, Map.of()));
        all.putAll(replies.getOrDefault(language, Map.of()));
        return all.values().stream();
    }
}
