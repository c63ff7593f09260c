package org.supportprocess.selfservice;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.supportprocess.request.submission.Service;

/** How well an article fits what somebody typed: the title says most, then the keywords, then the text. */
final class ArticleSearch {

    private static final int IN_TITLE = 8;
    private static final int IN_KEYWORDS = 5;
    private static final int IN_SUMMARY = 3;
    private static final int IN_TEXT = 1;
    private static final int ABOUT_THE_SERVICE = 4;

    private static final int MOST_WORDS = 20;
    private static final int LONGEST_QUESTION = 1000;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final boolean blank;
    private final List<String> words;
    private final Service about;

    ArticleSearch(String question, Service about) {
        String bounded = question.substring(0, Math.min(question.length(), LONGEST_QUESTION));
        this.blank = bounded.isBlank();
        this.words = BETWEEN_WORDS
                .splitAsStream(folded(bounded))
                .filter(ArticleSearch::says)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        this.about = about;
    }

    /** @param english the same article in English, or null; each word counts where it says more */
    int score(HelpArticle article, HelpArticle english) {
        boolean fits = about == null || article.services().contains(about);
        if (words.isEmpty()) {
            return blank && fits ? ABOUT_THE_SERVICE : 0;
        }
        int score = words.stream()
                .mapToInt(word -> Math.max(score(word, article), english == null ? 0 : score(word, english)))
                .sum();
        return score > 0 && about != null && fits ? score + ABOUT_THE_SERVICE : score;
    }

    private static int score(String word, HelpArticle article) {
        int score = 0;
        score += contains(article.title(), word) ? IN_TITLE : 0;
        score += article.keywords().stream().anyMatch(keyword -> contains(keyword, word)) ? IN_KEYWORDS : 0;
        score += contains(article.summary(), word) ? IN_SUMMARY : 0;
        score += contains(article.text(), word) ? IN_TEXT : 0;
        return score;
    }

    /** At the beginning of a word; languages that do not part words find theirs anywhere. */
    private static boolean contains(String text, String word) {
        String folded = folded(text);
        int at = folded.indexOf(word);
        while (at > 0 && !isIdeographic(word) && Character.isLetterOrDigit(folded.codePointBefore(at))) {
            at = folded.indexOf(word, at + 1);
        }
        return at >= 0;
    }

    /** Words such as “is” and “on” are in every text. */
    private static boolean says(String word) {
        return word.length() > 2 || isIdeographic(word) && !word.isEmpty();
    }

    private static boolean isIdeographic(String word) {
        return Stream.of(
                        Character.UnicodeScript.HAN, Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA)
                .anyMatch(script -> word.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == script));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
