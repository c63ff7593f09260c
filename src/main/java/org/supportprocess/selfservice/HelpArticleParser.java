package org.supportprocess.selfservice;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.supportprocess.request.submission.Service;
import org.supportprocess.selfservice.HelpArticle.Link;

/**
 * The file of an article: a head in YAML between two lines of dashes, then Markdown. HTML in it is shown, never obeyed.
 */
final class HelpArticleParser {

    private static final Pattern WEB_ADDRESS = Pattern.compile("https://[^\\s\"'<>]+");

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
            .build();

    private HelpArticleParser() {}

    /** @throws IllegalArgumentException naming the file and what is wrong with it */
    static HelpArticle read(String id, String language, String file) {
        try {
            FrontMatterFile parts = FrontMatterFile.read(file);
            return article(id, language, parts.head(), parts.body());
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException(
                    "The help article %s/%s.md cannot be read: %s".formatted(language, id, unreadable.getMessage()),
                    unreadable);
        }
    }

    private static HelpArticle article(String id, String language, Map<?, ?> head, String markdown) {
        Node body = MARKDOWN.parse(markdown);
        return new HelpArticle(
                id,
                language,
                text(head, "title"),
                text(head, "summary"),
                services(head),
                list(head, "keywords").stream().map(Object::toString).toList(),
                list(head, "videos").stream().map(HelpArticleParser::link).toList(),
                HTML.render(body),
                TEXT.render(body));
    }

    private static Set<Service> services(Map<?, ?> head) {
        Set<Service> services = EnumSet.noneOf(Service.class);
        list(head, "services").forEach(code -> services.add(Service.valueOf(code.toString())));
        return services;
    }

    private static Link link(Object video) {
        Map<?, ?> link = (Map<?, ?>) video;
        String url = text(link, "url");
        require(WEB_ADDRESS.matcher(url).matches(), "url must begin with https://");
        return new Link(text(link, "title"), url);
    }

    private static String text(Map<?, ?> head, String field) {
        return Objects.requireNonNull(head.get(field), () -> field + " is missing")
                .toString();
    }

    private static List<?> list(Map<?, ?> head, String field) {
        return head.get(field) instanceof List<?> list ? list : List.of();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
