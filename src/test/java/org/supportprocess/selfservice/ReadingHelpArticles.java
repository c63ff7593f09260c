package org.supportprocess.selfservice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** An article is read as it was meant, and what a careless or hostile author puts into it does no harm. */
class ReadingHelpArticles {

    private static final String HEAD = """
            ---
            title: A title
            summary: What it is about
            services: [EXCHANGE_ONLINE, LYNC_ONLINE]
            keywords: [mail, outlook]
            videos:
              - {title: "See how", url: "https://videos.example.com/how"}
            ---
            """;

    @Test
    void findsTheHeadAndTheText() {
        HelpArticle article = read(HEAD + "Try **this**:\n\n1. one\n2. two\n");
        assertThat(article.title()).isEqualTo("A title");
        assertThat(article.services()).hasSize(2);
        assertThat(article.videos()).containsExactly(new HelpArticle.Link("See how", "https://videos.example.com/how"));
        assertThat(article.html()).contains("<strong>this</strong>", "<li>one</li>");
        assertThat(article.text()).contains("Try this").doesNotContain("*", "<");
    }

    @Test
    void showsHtmlAsText() {
        assertThat(read(HEAD + "<script>alert(1)</script> and <img src=x onerror=alert(1)>\n")
                        .html())
                .doesNotContain("<script", "<img")
                .contains("&lt;script&gt;");
    }

    @Test
    void leadsToNoScript() {
        assertThat(read(HEAD + "[a](javascript:alert(1)) [b](data:text/html,x) ![c](vbscript:x)\n")
                        .html())
                .doesNotContain("javascript:", "data:", "vbscript:");
    }

    @Test
    void refusesWithTheNameOfTheFile() {
        for (String broken : List.of(
                "no head",
                "---\ntitle: only\n---\n",
                HEAD.replace("EXCHANGE_ONLINE", "NO_SUCH_SERVICE"),
                HEAD.replace("https:", "javascript:"),
                HEAD.replace("title: A title", "title: !!javax.script.ScriptEngineManager {}"))) {
            assertThatThrownBy(() -> read(broken))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("en/an-article.md");
        }
    }

    private static HelpArticle read(String file) {
        return HelpArticleParser.read("an-article", "en", file);
    }
}
