package org.supportprocess.selfservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.request.submission.Service;

/** The articles that the product ships, and how they are found. */
@OnH2
class SearchingForHelp {

    @Autowired
    HelpArticleCatalogue articles;

    @ParameterizedTest
    @CsvSource({
        "en, outlook cannot connect, outlook-cannot-connect",
        "en, a user cannot open the site: access denied, sharepoint-permissions",
        "en, MIGRATE mailboxes, mailbox-migration",
        "en, forward mail of a colleague, shared-mailboxes-and-forwarding",
        "en, why is my bill higher, understanding-your-bill",
        "en, inviting external guests, sharepoint-external-users",
        "de, Postfächer umziehen, mailbox-migration",
        "de, Rechnung, understanding-your-bill",
        "de, autodiscover, autodiscover",
        "ja, Outlook, outlook-cannot-connect",
    })
    void findsTheRightOneFirst(String language, String question, String article) {
        assertThat(articles.search(question, null, Locale.forLanguageTag(language)))
                .first()
                .extracting(HelpArticle::id)
                .isEqualTo(article);
    }

    @Test
    void prefersTheServiceThatIsAskedAbout() {
        assertThat(articles.search("installation", Service.LYNC_ONLINE, Locale.ENGLISH))
                .first()
                .extracting(HelpArticle::id)
                .isEqualTo("lync-install-and-contacts");
        assertThat(articles.search("", Service.SHAREPOINT_ONLINE, Locale.ENGLISH))
                .hasSize(2)
                .allMatch(article -> article.services().contains(Service.SHAREPOINT_ONLINE));
    }

    @Test
    void leavesOutWhatSharesOnlyACommonWord() {
        assertThat(articles.search("Outlook cannot connect since nine", Service.EXCHANGE_ONLINE, Locale.ENGLISH))
                .allMatch(article -> article.services().contains(Service.EXCHANGE_ONLINE));
    }

    @Test
    void hasEachArticleInEnglishAndInGerman() {
        assertThat(articles.all(Locale.ENGLISH)).hasSizeGreaterThanOrEqualTo(10).allMatch(is("en"));
        assertThat(articles.all(Locale.GERMANY))
                .hasSameSizeAs(articles.all(Locale.ENGLISH))
                .allMatch(is("de"));
    }

    @Test
    void fallsBackToEnglish() {
        assertThat(articles.find("autodiscover", Locale.JAPANESE))
                .get()
                .extracting(HelpArticle::language)
                .isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../application",
                "..%2f..%2fapplication.yaml",
                "/etc/passwd",
                "en/autodiscover",
                "autodiscover.md",
                "autodiscover\0",
                "",
                "AUTODISCOVER"
            })
    void opensNoOtherFile(String name) {
        assertThat(articles.find(name, Locale.ENGLISH)).isEmpty();
        assertThat(articles.find(
                        "autodiscover", new Locale.Builder().setLanguage("xx").build()))
                .isPresent();
    }

    @Test
    void standsAnyQuestion() {
        for (String question :
                List.of("' or 1=1 --", "%", "_", "\0", "${7*7}", "(((", "x".repeat(100_000), "🦄", "\\")) {
            assertThat(articles.search(question, null, Locale.ENGLISH)).isEmpty();
        }
        assertThat(articles.search(" \t\n", null, Locale.ENGLISH)).isEqualTo(articles.all(Locale.ENGLISH));
    }

    private static java.util.function.Predicate<HelpArticle> is(String language) {
        return article -> article.language().equals(language);
    }
}
