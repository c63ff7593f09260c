package org.supportprocess.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.OnH2;
import org.supportprocess.portal.WithoutScript.Page;

/** The help pages with plain forms. */
@OnH2
class HelpingOneself {

    private static final String ARTICLE = "/help/autodiscover";

    @LocalServerPort
    int port;

    @Autowired
    JdbcTemplate database;

    private WithoutScript browser;

    @BeforeEach
    void signIn() {
        database.update("delete from help_feedback");
        database.update("delete from avoided_request");
        browser = new WithoutScript(port);
        browser.signIn("grace");
    }

    @Test
    void findsArticlesAndLinks() {
        assertThat(browser.get("/help?q=forward+mail").text())
                .contains("Mailbox permissions, shared mailboxes and forwarding", "found for “forward mail”");
        Page all = browser.get("/help");
        assertThat(all.body())
                .contains("href=\"https://community.example.com/\"", "href=\"https://wiki.example.com/\"")
                .contains("href=\"/help/understanding-your-bill\"");
        assertThat(browser.get("/help?q=zzzzqq").text()).contains("Nothing fits.");
    }

    @Test
    void showsAnEnglishArticleAsEnglishToAReaderOfAnotherLanguage() {
        assertThat(browser.get(ARTICLE + "?lang=ja").body()).contains("<article class=\"panel article\" lang=\"en\">");
        assertThat(browser.get(ARTICLE + "?lang=de").text()).contains("AutoErmittlung");
    }

    @Test
    void takesOneOpinionWhichMayBeChanged() {
        Page article = browser.get(ARTICLE);
        Page thanked =
                browser.send(ARTICLE + "/feedback", article, Map.of("helpful", "no", "comment", "<b>Too short</b>"));
        assertThat(thanked.text()).contains("Thank you.", "You did not find it helpful.");
        assertThat(thanked.body()).contains("&lt;b&gt;Too short&lt;/b&gt;</textarea>");
        browser.send(ARTICLE + "/feedback", article, Map.of("helpful", "yes", "comment", ""));
        assertThat(database.queryForMap("select * from help_feedback"))
                .containsEntry("HELPFUL", true)
                .containsEntry("COMMENT", null)
                .containsEntry("USER_ID", "grace");
    }

    @Test
    void keepsTheOpinionsOfPeopleApart() {
        browser.send(ARTICLE + "/feedback", browser.get(ARTICLE), Map.of("helpful", "no", "comment", "Mine alone"));
        WithoutScript other = new WithoutScript(port);
        other.signIn("billy");
        assertThat(other.get(ARTICLE).text()).doesNotContain("Mine alone", "You did not find");
        other.send(ARTICLE + "/feedback", other.get(ARTICLE), Map.of("helpful", "yes", "comment", ""));
        assertThat(database.queryForObject("select count(*) from help_feedback", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void saysWhatDoesNotHold() {
        Page article = browser.get(ARTICLE);
        Page missing = browser.send(ARTICLE + "/feedback", article, Map.of("comment", "Nice"));
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.text()).contains("Please choose yes or no.");
        assertThat(missing.body()).contains(">Nice</textarea>");
        for (String comment : new String[] {"x".repeat(2001), "x".repeat(1_000_000), "a\0b"}) {
            Page refused = browser.send(ARTICLE + "/feedback", article, Map.of("helpful", "yes", "comment", comment));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text()).contains("at most 2,000 characters");
        }
        assertThat(database.queryForObject("select count(*) from help_feedback", Integer.class))
                .isZero();
    }

    @Test
    void countsOnceThatAnArticleWasEnough() {
        Page article = browser.get(ARTICLE);
        assertThat(browser.send(ARTICLE + "/solved", article, Map.of()).text()).contains("the article was enough");
        browser.send(ARTICLE + "/solved", article, Map.of());
        assertThat(database.queryForMap("select * from avoided_request"))
                .containsEntry("ARTICLE", "autodiscover")
                .containsEntry("SERVICE", "EXCHANGE_ONLINE")
                .containsEntry("USER_ID", "grace");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/help/no-such-article",
                "/help/..%2f..%2fapplication.yaml",
                "/help/..%5c..%5capplication.yaml",
                "/help/autodiscover.md",
                "/help/%00",
                "/help/en%2fautodiscover",
                "/help/${7*7}",
                "/help/%7B%7B7*7%7D%7D"
            })
    void opensNothingElse(String path) {
        assertThat(browser.get(path.replace("${7*7}", "%24%7B7*7%7D")).status()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%3Cscript%3Ealert(1)%3C/script%3E", "%27%20or%201=1", "%25", "%24%7B7*7%7D"})
    void showsAQuestionAsText(String question) {
        Page page = browser.get("/help?q=" + question);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("<script>alert", ">49<");
    }

    @Test
    void needsTheTokenOfItsPage() {
        assertThat(browser.post(ARTICLE + "/feedback", Map.of("helpful", "yes")).status())
                .isEqualTo(403);
        assertThat(browser.post(ARTICLE + "/solved", Map.of()).status()).isEqualTo(403);
    }

    @Test
    void isNotForStrangers() {
        assertThat(new WithoutScript(port).get("/help").path()).startsWith("/login");
        WithoutScript nora = new WithoutScript(port);
        nora.signIn("nora");
        assertThat(nora.get(ARTICLE).status()).isEqualTo(403);
    }
}
