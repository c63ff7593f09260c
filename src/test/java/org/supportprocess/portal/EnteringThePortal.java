package org.supportprocess.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;

/** The frame of the portal: signing in, the language, the head of the page, pages that are not there. */
@OnH2
class EnteringThePortal {

    private static final String HTML = "text/html,*/*;q=0.8";

    @Autowired
    Api api;

    @ParameterizedTest
    @CsvSource({
        "'', en, Sign in",
        "de-CH;q=0.9, de, Anmelden",
        "'fr, da;q=0.5', da, Log ind",
        "ja, ja, サインイン",
        "fr, en, Sign in",
        "'*;;x', en, Sign in"
    })
    void speaksTheBestLanguageThatTheBrowserAccepts(String accepted, String tag, String heading) {
        Api.Answer page = api.send(null, "GET", "/login", null, "Accept", HTML, "Accept-Language", accepted);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"%s\"".formatted(tag), "<h1>%s</h1>".formatted(heading));
    }

    @Test
    void keepsALanguageThatWasChosen() {
        Api.Answer chosen = page(null, "/login?lang=de");
        assertThat(chosen.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("lang=de;") && cookie.contains("SameSite=Lax"));
        assertThat(page(null, "/login", "Cookie", "lang=de").body()).contains("<h1>Anmelden</h1>");
        assertThat(page(null, "/login?lang=tlh", "Cookie", "lang=%00").body()).contains("<h1>Sign in</h1>");
    }

    @Test
    void speaksTheChosenLanguageAlsoWhereNothingIsFoundToShow() {
        Api.Answer page = page("grace", "/requests/new/live?lang=de");
        assertThat(page.status()).isEqualTo(405);
        assertThat(page.body()).contains("<html lang=\"de\"");
    }

    @Test
    void keepsNoLanguageForACallOfTheApi() {
        assertThat(api.get("grace", "/api/requests?lang=da").headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("lang="));
    }

    @Test
    void keepsTheRestOfTheAddressWhenTheLanguageChanges() {
        assertThat(page("grace", "/requests?q=%22%3Email&page=0").body())
                .contains("href=\"?q=%22%3Email&amp;page=0&amp;lang=de\"");
    }

    @ParameterizedTest
    @CsvSource({"grace, Grace Hall, true", "billy, Billy Turner, true", "pia, Pia Nord, true"})
    void namesWhoHasSignedInAndShowsWhatIsTheirs(String user, String name, boolean organisation) {
        String body = page(user, "/requests").body();
        assertThat(body).contains(name, "href=\"/requests/new\"", "action=\"/logout\"", "name=\"_csrf\"");
        assertThat(body.contains("href=\"/organisation\"")).isEqualTo(organisation);
    }

    @Test
    void saysWhyAMemberWithoutARoleFindsNothing() {
        Api.Answer page = page("nora", "/requests");
        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).contains("Nora Quinn", "Not open to you").doesNotContain("href=\"/requests\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/requests/nothing/here"})
    void loadsNothingForeign(String path) {
        assertThat(page("grace", path).headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'", "form-action 'self'")
                        .doesNotContain("unsafe"));
    }

    @Test
    void findsItsStylesAndScriptsUnderAddressesThatMayBeKept() {
        String body = page(null, "/login").body();
        for (String file : new String[] {
            "/styles/portal-[0-9a-f]{32}.css",
            "/scripts/live-[0-9a-f]{32}.js",
            "/webjars/htmx.org/[0-9.]+/dist/htmx.min.js"
        }) {
            assertThat(body).containsPattern(file);
            String address = body.replaceAll("(?s).*\"(%s)\".*".formatted(file), "$1");
            Api.Answer answer = api.get(null, address);
            assertThat(answer.status()).as(address).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).contains("max-age=2592000");
        }
    }

    @Test
    void keepsTheProblemsOfTheApiAsJson() {
        assertThat(api.send("grace", "GET", "/api/nothing-of-the-kind", null, "Accept", HTML)
                        .contentType())
                .startsWith("application/problem+json");
        assertThat(api.get("grace", "/api/nothing-of-the-kind").<String>read("$.detail"))
                .contains("There is nothing at this address.", "/v3/api-docs");
        assertThat(api.get("grace", "/requests/nothing/here").contentType()).startsWith("application/problem+json");
    }

    @Test
    void doesNotPutASignInPageIntoAPartThatRefreshesItself() {
        assertThat(api.send(null, "GET", "/requests", null, "HX-Request", "true")
                        .status())
                .isEqualTo(401);
    }

    private Api.Answer page(String user, String path, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Accept";
        all[1] = HTML;
        return api.send(user, "GET", path, null, all);
    }
}
