package org.supportprocess.portal.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportprocess.portal.opening.OpeningARequestWithoutScript.and;
import static org.supportprocess.portal.opening.OpeningARequestWithoutScript.complete;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.OnH2;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.portal.WithoutScript;
import org.supportprocess.portal.WithoutScript.Page;

/** What was typed is there when its author comes back, and nobody else ever sees it. */
@OnH2
class KeepingADraft {

    private static final String TYPED = "A sentence that must not get lost: 日本語 & “quotes”";

    @LocalServerPort
    int port;

    @Autowired
    SupportDesk desk;

    @Autowired
    JdbcTemplate database;

    private WithoutScript browser;

    @BeforeEach
    void withoutAny() {
        desk.setClock(Instant.parse("2026-12-02T10:00:00Z"));
        database.update("delete from request_draft");
        browser = new WithoutScript(port);
    }

    @Test
    void bringsItBackAnotherTime() {
        save();
        WithoutScript elsewhere = new WithoutScript(port);
        elsewhere.signIn("grace");
        Page page = elsewhere.get("/requests/new");
        assertThat(page.text()).contains("This is your draft", TYPED);
    }

    @Test
    void showsItToNobodyElse() {
        save();
        for (String other : new String[] {"billy", "kofi", "pia"}) {
            WithoutScript elsewhere = new WithoutScript(port);
            elsewhere.signIn(other);
            assertThat(elsewhere.get("/requests/new").body()).doesNotContain("must not get lost", "your draft");
        }
    }

    @Test
    void survivesASessionThatHasEnded() {
        browser.signIn("grace");
        Page page = browser.get("/requests/new");
        browser.lose("JSESSIONID");
        Page login = browser.send("/requests/new", page, and(complete(), "description", TYPED));
        assertThat(login.path()).startsWith("/login");
        Page back = browser.signIn("grace");
        assertThat(back.path()).startsWith("/requests/new");
        assertThat(back.text()).contains("What you typed is kept.", TYPED);
        assertThat(browser.send("/requests/new", back, and(complete(), "description", TYPED))
                        .path())
                .contains("/requests/SR-");
    }

    @Test
    void isNotReplacedByWhatSomebodySentUnderItsAuthorsName() {
        Page saved = save();
        browser.lose("JSESSIONID");
        browser.send("/requests/new", saved, and(complete(), "description", "Not by grace.", "owner", "grace"));
        assertThat(browser.signIn("grace").text()).contains("Not by grace.");
        assertThat(browser.get("/requests/new").text()).contains(TYPED).doesNotContain("Not by grace.");
    }

    @Test
    void survivesItForItsAuthorOnly() {
        browser.signIn("grace");
        Page page = browser.get("/requests/new");
        browser.lose("JSESSIONID");
        browser.send("/requests/new", page, and(complete(), "description", TYPED));
        Page somebodyElse = browser.signIn("billy");
        assertThat(somebodyElse.path()).isEqualTo("/requests/new");
        assertThat(somebodyElse.body()).doesNotContain("must not get lost");
    }

    @Test
    void saysSoWhileSomebodyTypes() {
        browser.signIn("grace");
        Page page = browser.get("/requests/new");
        browser.lose("JSESSIONID");
        Page answer = browser.post(
                "/requests/new/live",
                and(complete(), "description", TYPED, "_csrf", page.hidden().get("_csrf"), "owner", "grace"),
                "HX-Request",
                "true");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("Your session has ended. What you typed is kept.");
        assertThat(answer.body()).contains("href=\"/requests/new?rescued=").doesNotContain("must not get lost");
    }

    @Test
    void isKeptWhileSomebodyTypes() {
        browser.signIn("grace");
        Page page = browser.get("/requests/new");
        Page part = browser.send("/requests/new/live", page, and(complete(), "description", TYPED));
        assertThat(part.status()).isEqualTo(200);
        assertThat(part.text()).contains("An engineer will contact you", "Saved as a draft");
        assertThat(part.body()).doesNotContain("<html");
        assertThat(browser.get("/requests/new").text()).contains(TYPED);
    }

    @Test
    void isGoneOnceItHasBecomeARequestAlsoForALateSave() {
        browser.signIn("grace");
        Page page = browser.get("/requests/new");
        browser.send("/requests/new/live", page, complete());
        browser.send("/requests/new", page, complete());
        browser.send("/requests/new/live", page, and(complete(), "description", TYPED));
        assertThat(browser.get("/requests/new").text()).doesNotContain("your draft", TYPED);
    }

    @Test
    void isDiscardedByAButton() {
        Page page = save();
        Page fresh = browser.send("/requests/new/discard", page, complete());
        assertThat(fresh.text()).contains("The draft is discarded.").doesNotContain("your draft", TYPED);
    }

    @Test
    void isBounded() {
        browser.signIn("grace");
        Page page = browser.get("/requests/new");
        Page refused = browser.send(
                "/requests/new", page, Map.of("description", "x".repeat(NewRequestForm.LONGEST + 1), "save", "true"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(database.queryForObject("select count(*) from request_draft", Integer.class))
                .isZero();
    }

    @Test
    void keepsWhatNoRequestWouldTake() {
        browser.signIn("grace");
        Page page = browser.get("/requests/new");
        Page kept = browser.send(
                "/requests/new",
                page,
                Map.of("description", "a\0b \u202E <script>", "service", "NO_SUCH", "save", "true"));
        assertThat(kept.status()).isEqualTo(200);
        assertThat(kept.body()).contains("&lt;script&gt;</textarea>");
    }

    private Page save() {
        browser.signIn("grace");
        Page page = browser.get("/requests/new");
        Page saved = browser.send("/requests/new", page, Map.of("description", TYPED, "save", "true"));
        assertThat(saved.text()).contains("Your draft is saved.");
        return saved;
    }
}
