package org.supportprocess.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody whom an OpenID provider knows comes to the product, most often for the first time. */
@WithAProvider
class ComingFromAProvider {

    private static final String TASKS = "/camunda/api/engine/engine/openid/task/count";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient database;

    private final OpenIdProvider provider = OpenIdProvider.RUNNING;
    private WebBrowser browser;

    @BeforeEach
    void openABrowser() {
        provider.serve(address());
        browser = WebBrowser.following(address());
    }

    @Test
    void isOfferedBesideTheForm() {
        assertThat(browser.open("/login").body())
                .contains("/oauth2/authorization/corp", "Corporate account", "name=\"username\"");
    }

    @Test
    void opensTasklistToAnEngineerWhomNobodyKnew() {
        HttpResponse<String> landed = comes("s-1", "eva", "groups", List.of("engineer", "Mail experts", "nonsense"));

        assertThat(landed.uri().getPath()).isEqualTo("/camunda/app/tasklist/default/");
        assertThat(browser.open("/camunda/app/tasklist/openid/").statusCode()).isEqualTo(200);
        assertThat(browser.open(TASKS).statusCode()).isEqualTo(200);
        assertThat(groupsOf("eva")).containsExactlyInAnyOrder("engineer", "exchange-online");
        assertThat(identity.createUserQuery().userId("eva").singleResult().getEmail())
                .isEqualTo("eva@corp.example");
    }

    @Test
    void opensTheRequestsOfTheirOrganisationToACustomerWhomNobodyKnew() {
        HttpResponse<String> landed =
                comes("s-2", "carla", "organisation", "contoso", "support_role", "global", "name", "Carla Carlsen");

        assertThat(landed.statusCode()).isEqualTo(200);
        assertThat(landed.uri().getPath()).isEqualTo("/requests");
        assertThat(browser.open("/api/requests").statusCode()).isEqualTo(200);
        assertThat(browser.open("/camunda/app/tasklist/openid/").statusCode()).isEqualTo(403);
        assertThat(row("select concat(name, '/', email, '/', organisation) from person where user_id = 'carla'"))
                .isEqualTo("Carla Carlsen/carla@corp.example/contoso");
        assertThat(row("select concat(organisation, '/', role) from administrator where user_id = 'carla'"))
                .isEqualTo("contoso/GLOBAL");
    }

    @Test
    void opensNothingButTheSignInToAMemberWithoutARole() {
        comes("s-3", "mira", "organisation", "contoso");

        assertThat(browser.open("/api/requests").statusCode()).isEqualTo(403);
    }

    @Test
    void followsTheClaimsOfEachSignIn() {
        comes("s-4", "finn", "groups", List.of("engineer", "billing"));
        comesAgain("s-4", "finn", "groups", List.of("billing", "team-lead"));
        assertThat(groupsOf("finn")).containsExactlyInAnyOrder("billing", "team-lead");

        comesAgain("s-4", "finn", "organisation", "litware", "support_role", "BILLING");
        assertThat(groupsOf("finn")).isEmpty();
        assertThat(row("select organisation from administrator where user_id = 'finn'"))
                .isEqualTo("litware");

        comesAgain("s-4", "finn", "groups", "engineer");
        assertThat(groupsOf("finn")).containsExactly("engineer");
        assertThat(row("select count(*) from administrator where user_id = 'finn'"))
                .isEqualTo("0");
    }

    @Test
    void takesEverythingBackFromWhoeverHasNoRoleAnyMore() {
        comes("s-5", "gert", "groups", List.of("engineer"));

        assertThat(refusal(comesAgain("s-5", "gert"))).isEqualTo("nothing-open");
        assertThat(groupsOf("gert")).isEmpty();
    }

    @Test
    void keepsTheAccountWhenTheProviderGivesAnotherName() {
        comes("s-6", "hanna", "groups", List.of("engineer"));
        comesAgain("s-6", "hanna.new", "groups", List.of("engineer"));

        assertThat(identity.createUserQuery().userId("hanna.new").count()).isZero();
        assertThat(browser.open(TASKS).statusCode()).isEqualTo(200);
    }

    @Test
    void neverMakesAnAdministratorOfTheProduct() {
        assertThat(refusal(comes("s-7", "ivan", "groups", List.of("camunda-admin"))))
                .isEqualTo("nothing-open");
        assertThat(groupsOf("ivan")).isEmpty();
    }

    @Test
    void keepsAnAdministratorWhomTheOperatorHasNamed() {
        comes("s-8", "jana", "groups", List.of("engineer"));
        identity.createMembership("jana", "camunda-admin");
        comesAgain("s-8", "jana", "groups", List.of("analyst"));

        assertThat(groupsOf("jana")).containsExactlyInAnyOrder("analyst", "camunda-admin");
    }

    @Test
    void makesNoGroup() {
        long groups = identity.createGroupQuery().count();
        comes("s-9", "karl", "groups", List.of("engineer", "owners", "camunda-admin", "", "a'b"));

        assertThat(identity.createGroupQuery().count()).isEqualTo(groups);
        assertThat(groupsOf("karl")).containsExactly("engineer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"erik", "Erik", "admin", "grace", "pia"})
    void isNotTheAccountOfTheSameNameHere(String name) {
        assertThat(refusal(comes("thief-of-" + name, name, "groups", List.of("engineer"))))
                .isEqualTo("name-taken");
        assertThat(WebBrowser.at(address()).signIn("erik", "demo").headers().firstValue("Location"))
                .hasValueSatisfying(page -> assertThat(page).contains("tasklist"));
    }

    @Test
    void isNotTheAccountMadeForAnotherPersonOfTheProvider() {
        comes("s-10", "lisa", "groups", List.of("engineer"));
        browser = WebBrowser.following(address());

        assertThat(refusal(comes("s-11", "lisa", "groups", List.of("engineer"))))
                .isEqualTo("name-taken");
    }

    @Test
    void isNotTheNameThatIsKeptForSomebodyElse() {
        database.sql("insert into person (user_id, name, email, organisation)"
                        + " values ('mona', 'Mona', 'mona@elsewhere.example', 'contoso')")
                .update();
        assertThat(refusal(comes("s-12", "mona", "organisation", "contoso"))).isEqualTo("name-taken");

        comes("s-12", "mona", "organisation", "contoso", "email", "Mona@Elsewhere.example");
        assertThat(row("select user_id from external_identity where subject = 's-12'"))
                .isEqualTo("mona");
    }

    static Stream<Arguments> whatDoesNotHold() {
        String organisation = "organisation";
        return Stream.of(
                refused("user-name", "preferred_username", null),
                refused("user-name", "preferred_username", ""),
                refused("user-name", "preferred_username", 17),
                refused("user-name", "preferred_username", List.of("a", "b")),
                refused("user-name", "preferred_username", "../etc/passwd"),
                refused("user-name", "preferred_username", "a b"),
                refused("user-name", "preferred_username", "<script>alert(1)</script>"),
                refused("user-name", "preferred_username", "eva\r\nadmin"),
                refused("user-name", "preferred_username", "eva\u0000"),
                refused("user-name", "preferred_username", "ürsula"),
                refused("user-name", "preferred_username", "x".repeat(65)),
                refused("user-name", "preferred_username", "x".repeat(100_000)),
                refused("nothing-open", organisation, null),
                refused("nothing-open", organisation, Map.of("id", "contoso")),
                refused("nothing-open", organisation, List.of("contoso")),
                refused("organisation", organisation, "no-such-firm"),
                refused("organisation", organisation, "contoso' or '1'='1"),
                refused("nothing-open", organisation, "contoso\u0000"),
                refused("organisation", organisation, "x".repeat(100_000)),
                refused("email", "email", null),
                refused("email", "email", "nobody"),
                refused("email", "email", "a@b\r\nBcc: c@d"),
                refused("email", "email", "a@" + "x".repeat(300)),
                refused("email", "email_verified", false),
                refused("email-taken", "email", "GRACE@contoso.example"));
    }

    @ParameterizedTest
    @MethodSource("whatDoesNotHold")
    void isToldWhyAPersonCannotComeIn(String why, String claim, Object value) {
        Map<String, Object> claims = new HashMap<>(Map.of("organisation", "contoso", "support_role", "GLOBAL"));
        claims.put(claim, value);
        String email = row("select email from person where user_id = 'grace'");
        claims.replace("email", "GRACE@contoso.example", email.toUpperCase(Locale.ROOT));
        long accounts = identity.createUserQuery().count();

        HttpResponse<String> page = comes("odd", "odd", claims);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(refusal(page)).isEqualTo(why);
        assertThat(page.body()).contains("role=\"alert\"").doesNotContain("??", "Exception");
        assertThat(identity.createUserQuery().count()).isEqualTo(accounts);
        assertThat(browser.open("/api/requests").statusCode()).isEqualTo(401);
    }

    @Test
    void isCalledByTheirUserNameWhereTheProviderKnowsNoOtherName() {
        comes("s-13", "nils", "organisation", "contoso", "name", 5);

        assertThat(row("select name from person where user_id = 'nils'")).isEqualTo("nils");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login/oauth2/code/corp",
                "/login/oauth2/code/corp?error=access_denied&state=x",
                "/login/oauth2/code/corp?code=x&state=forged",
                "/login/oauth2/code/other?code=x&state=y"
            })
    void isRefusedWithAnAnswerThatNobodyHasAskedFor(String answer) {
        assertThat(refusal(browser.open(answer))).isEqualTo("provider");
    }

    @Test
    void isNotFoundAtAProviderThatIsNotRegistered() {
        assertThat(browser.open("/oauth2/authorization/other").uri().getPath()).isEqualTo("/login");
        browser.signIn("grace", "demo");
        assertThat(browser.open("/oauth2/authorization/other").statusCode()).isEqualTo(404);
    }

    @Test
    void isSignedOutAtTheProviderToo() {
        comes("s-14", "olga", "groups", List.of("engineer"));

        HttpResponse<String> page = browser.signOut();

        assertThat(page.uri()).hasToString(address() + "/login?logout");
        assertThat(browser.open(TASKS).statusCode()).isEqualTo(401);
        assertThat(browser.open("/oauth2/authorization/corp").uri().toString())
                .startsWith(provider.issuer() + "/login");
    }

    @Test
    void hasNoPasswordHere() {
        comes("s-15", "paul", "groups", List.of("engineer"));

        WebBrowser other = WebBrowser.at(address());
        for (String guess : List.of("", "demo", "secret", "null")) {
            assertThat(other.signIn("paul", guess).headers().firstValue("Location"))
                    .hasValue("/login?error");
        }
    }

    private HttpResponse<String> comes(String subject, String user, Object... claims) {
        Map<String, Object> said = new HashMap<>();
        for (int claim = 0; claim < claims.length; claim += 2) {
            said.put((String) claims[claim], claims[claim + 1]);
        }
        return comes(subject, user, said);
    }

    private HttpResponse<String> comes(String subject, String user, Map<String, Object> claims) {
        Map<String, Object> said = new HashMap<>(Map.of("preferred_username", user));
        said.put("email", user.toLowerCase(Locale.ROOT) + "@corp.example");
        said.putAll(claims);
        said.values().removeIf(Objects::isNull);
        provider.says(subject, said);
        browser.submit(provider.issuer() + "/login", Map.of("username", subject, "password", "secret"));
        return browser.open("/oauth2/authorization/corp");
    }

    private HttpResponse<String> comesAgain(String subject, String user, Object... claims) {
        browser = WebBrowser.following(address());
        return comes(subject, user, claims);
    }

    private static String refusal(HttpResponse<String> page) {
        assertThat(page.uri().getPath()).isEqualTo("/login");
        return page.uri().getQuery().replace("refused=", "");
    }

    private static Arguments refused(String why, String claim, Object value) {
        return Arguments.of(why, claim, value);
    }

    private List<String> groupsOf(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    private String row(String sql) {
        return database.sql(sql).query(String.class).single();
    }

    private String address() {
        return "http://127.0.0.1:" + port;
    }
}
