package org.supportprocess.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;

/** The page is as closed as the API behind it. */
@OnH2
class OpeningAReceiptPage {

    @Autowired
    Api api;

    @ParameterizedTest
    @CsvSource({"grace, 200", "erik, 200", "audrey, 200", "kofi, 404", "pia, 404", "nora, 403"})
    void isForThoseWhoMayKnowOfTheRequest(String user, int status) {
        Api.Answer page = open(user, api.open("grace", "SUB-E3"));
        assertThat(page.status()).isEqualTo(status);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.body()).contains("<h1>").doesNotContain("Exception", "Whitelabel");
    }

    @Test
    void cannotBeToldFromAPageThatDoesNotExist() {
        String existing = api.open("grace", "SUB-E3");
        assertThat(withoutToken(open("kofi", existing)))
                .isEqualTo(withoutToken(open("kofi", "SR-2026-999999")))
                .doesNotContain(existing);
    }

    @Test
    void asksABrowserToSignInAndRemembersThePage() {
        Api.Answer page = open(null, api.open("grace", "SUB-E3"));
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.location()).endsWith("/login");
        assertThat(page.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith("JSESSIONID="));
    }

    /** Of nobody: a person's account would be locked for the tests that follow. */
    @Test
    void refusesAWrongPasswordWithoutAPageToGuessOn() {
        assertThat(open("nobody", "SR-2026-000001").status()).isEqualTo(401);
    }

    @Test
    void loadsNothingButOurStylesAndIsKeptByNobody() {
        Api.Answer page = open("grace", api.open("grace", "SUB-E3"));
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'none'; style-src 'self';"));
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(api.get(null, "/styles/receipt.css").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void changesNothing(String method) {
        String page = "/requests/%s/receipt".formatted(api.open("grace", "SUB-E3"));
        assertThat(api.send("grace", method, page, null).status()).isBetween(400, 499);
    }

    private static String withoutToken(Api.Answer page) {
        return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private Api.Answer open(String user, String number) {
        return api.send(user, "GET", "/requests/%s/receipt".formatted(number), null, "Accept", "text/html,*/*;q=0.8");
    }
}
