package org.supportprocess.process.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordManager;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.supportprocess.signin.WebBrowser;
import org.supportprocess.signin.WithAProvider;

/** Each test comes from an address of its own, as the proxy in front tells. */
@WithAProvider
class GuessingOverTheNetwork {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    EnginePasswords passwords;

    private final String here = newAddress();
    private final String ginny = "ginny-" + ADDRESSES.get();
    private WebBrowser browser;

    @BeforeEach
    void openAnAccount() {
        browser = WebBrowser.at("http://127.0.0.1:" + port);
        User user = identity.newUser(ginny);
        user.setPassword("right");
        ((IdentityServiceImpl) identity).saveUser(user, true);
    }

    @AfterEach
    void closeIt() {
        identity.deleteUser(ginny);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/requests", "/engine-rest/task", "/requests"})
    void isSlowedDownWithAnHonestAnswer(String page) {
        List<Integer> statuses = times(11, n -> call(page, "stranger" + page.length(), "guess" + n, here)
                .statusCode());

        assertThat(statuses.subList(0, 10)).containsOnly(401);
        assertThat(statuses.get(10)).isEqualTo(429);
        HttpResponse<String> slowed = call(page, "stranger" + page.length(), "guess", here);
        assertThat(slowed.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 20L);
        assertThat(slowed.body()).contains("Wait ");
    }

    @Test
    void tellsNothingOfWhoHasAnAccount() {
        List<String> known = times(12, n -> seen(call("/api/requests", ginny, "guess" + n, here)));
        String there = newAddress();
        List<String> unknown = times(12, n -> seen(call("/api/requests", "nobody", "guess" + n, there)));

        assertThat(unknown).isEqualTo(known);
    }

    @Test
    void makesTheSameEffortForWhoeverIsUnknown() {
        AtomicInteger checks = new AtomicInteger();
        PasswordManager original = engine.getPasswordManager();
        engine.setPasswordManager(new PasswordManager(new Sha512HashDigest(), List.of()) {
            @Override
            public boolean check(String password, String encrypted) {
                checks.incrementAndGet();
                return super.check(password, encrypted);
            }
        });
        try {
            List.of(ginny, "nobody", "", "x".repeat(10_000), "a\0b").forEach(this::guess);
        } finally {
            engine.setPasswordManager(original);
        }
        assertThat(checks).hasValue(5);
    }

    @Test
    void leavesTheOwnerTheirAccount() {
        assertThat(call("/api/requests", ginny, "right", here).statusCode()).isEqualTo(403);
        String thief = newAddress();
        times(40, n -> call("/api/requests", ginny, "guess" + n, n < 11 ? thief : newAddress()));

        assertThat(call("/api/requests", ginny, "right", thief).statusCode()).isEqualTo(429);
        assertThat(call("/api/requests", ginny, "right", here).statusCode()).isEqualTo(403);
    }

    @Test
    void leavesAnAccountOpenAfterManyMistakes() {
        times(9, n -> call("/api/requests", ginny, "guess" + n, here));

        assertThat(call("/api/requests", ginny, "right", here).statusCode()).isEqualTo(403);
        assertThat(call("/api/requests", ginny, "right", here).statusCode()).isEqualTo(403);
    }

    @Test
    void isToldOnTheSignInPageInTheSameWayForEverybody() {
        browser.open("/login");
        List<String> pages = times(11, n -> browser.submit(
                        "/login",
                        Map.of("username", "form-nobody", "password", "x", "_csrf", browser.csrf()),
                        "X-Forwarded-For",
                        here)
                .headers()
                .firstValue("Location")
                .orElse(""));

        assertThat(pages.subList(0, 10)).allMatch(page -> page.endsWith("/login?error"));
        assertThat(pages.get(10)).endsWith("/login?refused=too-many");
        assertThat(browser.open("/login?refused=too-many").body()).contains("role=\"alert\"");
    }

    /** These would count nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/identity/verify",
                "/engine-rest/identity/verify/",
                "/engine-rest/engine/openid/identity/verify",
                "/camunda/api/engine/engine/openid/identity/verify",
                "/camunda/api/admin/auth/user/openid/login/tasklist",
                "/camunda/api/admin/auth/user/openid/login/tasklist/"
            })
    void isNotPossibleBesideTheSignIn(String page) {
        browser.signIn("erik", "demo");
        browser.open("/camunda/app/tasklist/openid/");

        HttpResponse<String> refused = browser.post(
                page,
                "{\"username\":\"%s\",\"password\":\"right\"}".formatted(ginny),
                "X-XSRF-TOKEN",
                browser.cookie("XSRF-TOKEN").orElseThrow().getValue(),
                "Authorization",
                basic("erik", "demo"));

        assertThat(refused.statusCode()).isEqualTo(403);
    }

    private void guess(String user) {
        try {
            passwords.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(user, "guess"));
        } catch (BadCredentialsException wrong) {
            return;
        }
        throw new AssertionError(user);
    }

    private HttpResponse<String> call(String page, String user, String password, String from) {
        return browser.open(page, "Authorization", basic(user, password), "X-Forwarded-For", from);
    }

    private static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static String seen(HttpResponse<String> answer) {
        return answer.statusCode() + answer.body().replaceAll("Wait \\d+", "");
    }

    private static <T> List<T> times(int times, IntFunction<T> call) {
        return IntStream.range(0, times).mapToObj(call).toList();
    }

    private static String newAddress() {
        return "203.0.113." + ADDRESSES.incrementAndGet();
    }
}
