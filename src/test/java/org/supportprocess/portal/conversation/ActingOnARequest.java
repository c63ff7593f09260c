package org.supportprocess.portal.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.OnH2;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.portal.PortalWindow;
import org.supportprocess.portal.WithoutScript;
import org.supportprocess.request.Message;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;

/** The page of a request and its forms, as a browser without a script uses them. */
@OnH2
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActingOnARequest {

    @Autowired
    SupportDesk desk;

    @LocalServerPort
    int port;

    private final Map<String, PortalWindow> windows = new HashMap<>();

    @BeforeEach
    void setTheClock() {
        desk.setClock(Instant.parse("2026-12-02T08:00:00Z"));
    }

    @Test
    void saysWhereItStandsAndWhatHappensNext() {
        RequestNumber number = open("marco", "SUB-MID");
        assertThat(page("marco", number))
                .contains("One user cannot access mail", "Waiting for first contact", "High (B)")
                .contains("An engineer contacts you by 17:00 tomorrow, Berlin time.")
                .contains("/requests/%s/receipt".formatted(number), "Since this morning.", "Request submitted")
                .contains("Marco Conti", "/messages\"", "/withdraw\"")
                .doesNotContain("/confirm\"", "/reopen\"", "/survey\"", "/severity\"", "ANSWERING");
    }

    @Test
    void saysInTheReadersLanguageWhyARequestWasNotTaken() {
        Draft draft = Draft.of("SUB-MID")
                .about(SupportType.TECHNICAL, Service.SUBSCRIPTION, IssueType.SERVICE_USE, "VOLUME_LICENSING");
        RequestNumber number = desk.open("marco", draft).number();
        assertThat(PortalWindow.signedIn(port, "marco")
                        .in("de")
                        .open("/requests/" + number)
                        .body())
                .contains("<span lang=\"de\">Bitte wenden Sie sich an die Stelle, die Ihr Vertrag dafür nennt.</span>");
    }

    @Test
    void tellsTheConversationWordForWordAndByName() {
        RequestNumber number = answered();
        desk.hear("marco", number, "First line\n  <script>alert('x')</script>\n\n日本語 [[${7*7}]]");
        assertThat(page("marco", number))
                .contains("First line\n  &lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;\n\n日本語 [[${7*7}]]")
                .contains("Support engineer", "I am on it.")
                .doesNotContain("<script>alert", ">erik<");
        assertThat(page("erik", number)).contains(">erik<", ">Marco Conti<");
    }

    @Test
    void takesAReply() {
        RequestNumber number = open("marco", "SUB-MID");
        HttpResponse<String> page = submit("marco", number, "messages", "text", "One\r\nmore 💥 line");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/requests/" + number);
        assertThat(page.body()).contains("Your message has been sent.", "One\nmore 💥 line");
        assertThat(desk.conversation(number)).extracting(Message::text).containsExactly("One\nmore 💥 line");
    }

    @Test
    void doesNotConfirmAnotherSolutionThanTheOneOnThePage() {
        RequestNumber number = solved();
        String seen = desk.request(number).exchange().proposedAt().toString();
        desk.travel(Duration.ofMinutes(1));
        desk.resume("erik", number, "I forgot something");
        desk.solve("erik", number, "Try this as well.");
        assertThat(page("marco", number)).doesNotContain("value=\"%s\"".formatted(seen));
        assertThat(submit("marco", number, "confirm", "solution", seen).statusCode())
                .isEqualTo(409);
        assertThat(submit("marco", number, "confirm", "solution", "yesterday").statusCode())
                .isEqualTo(409);
        assertThat(desk.request(number).phase()).isEqualTo(Phase.SOLUTION_PROPOSED);
    }

    @Test
    void goesOnOfferingToConfirmAfterAMessage() {
        RequestNumber number = solved();
        submit("marco", number, "messages", "text", "Let me try.");
        assertThat(page("marco", number)).contains("/confirm\"").doesNotContain("/reject\"");
        submit("marco", number, "confirm");
        assertThat(desk.request(number).episode().closure()).isEqualTo(Closure.CONFIRMED);
    }

    @Test
    void confirmsASolutionAndAsksHowItWentOnce() {
        RequestNumber number = solved();
        assertThat(page("marco", number)).contains("It is your turn", "/confirm\"", "/reject\"");
        assertThat(submit("marco", number, "confirm").body())
                .contains("Thank you. The request is closed", "The solution was confirmed.", "/survey\"", "/reopen\"")
                .contains("You can reopen this request for 14 more days.")
                .doesNotContain("/confirm\"", "/messages\"", "/withdraw\"");
        assertThat(submit("marco", number, "survey", "score", "4", "comment", "Quick")
                        .body())
                .contains("Thank you for telling us.")
                .doesNotContain("/survey\"");
        HttpResponse<String> again = submit("marco", number, "survey", "score", "1", "comment", "Changed my mind");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("not possible any more", "Changed my mind");
    }

    @Test
    void asksTheCustomerAlsoAfterThePartnerHasSaidHowItWent() {
        RequestNumber number = solved();
        submit("pia", number, "confirm");
        assertThat(submit("pia", number, "survey", "score", "5", "comment", "").body())
                .contains("Thank you for telling us.")
                .doesNotContain("/survey\"");
        assertThat(page("marco", number)).contains("/survey\"");
        assertThat(submit("marco", number, "survey", "score", "2", "comment", "")
                        .body())
                .contains("Thank you for telling us.", "The partner gave 5 of 5", "The customer gave 2 of 5")
                .doesNotContain("/survey\"");
    }

    @Test
    void asksThePartnerAlsoAfterTheCustomerHasSaidHowItWent() {
        RequestNumber number = closed();
        submit("marco", number, "survey", "score", "4", "comment", "");
        assertThat(page("pia", number)).contains("/survey\"");
        assertThat(submit("pia", number, "survey", "score", "3", "comment", "").body())
                .contains("Thank you for telling us.");
    }

    @Test
    void asksNobodyHowItWentWhoHasWithdrawn() {
        RequestNumber number = answered();
        desk.withdraw("marco", number);
        for (String user : new String[] {"marco", "pia"}) {
            assertThat(page(user, number)).contains("/reopen\"").doesNotContain("/survey\"", "how it went");
            assertThat(submit(user, number, "survey", "score", "1", "comment", "")
                            .statusCode())
                    .isEqualTo(409);
        }
    }

    @Test
    void takesNoMessageOnceTheRequestIsClosed() {
        RequestNumber number = closed();
        HttpResponse<String> page = submit("marco", number, "messages", "text", "It is back");
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body()).contains("not possible any more", "It is back", "/reopen\"");
    }

    @Test
    void sendsASolutionBackWithAReason() {
        RequestNumber number = solved();
        assertThat(submit("marco", number, "reject", "text", "Still no mail").body())
                .contains("The engineer goes on working on it.", "In progress", "Still no mail");
        assertThat(desk.request(number).phase()).isEqualTo(Phase.RESOLVING);
    }

    @Test
    void asksBeforeARequestIsWithdrawn() {
        RequestNumber number = open("marco", "SUB-MID");
        PortalWindow window = window("marco");
        String withdraw = "/requests/%s/withdraw".formatted(number);
        assertThat(window.open(withdraw).body()).contains("Withdraw this request?", "Keep it open");
        assertThat(desk.request(number).phase()).isEqualTo(Phase.ANSWERING);
        assertThat(window.submit(withdraw, withdraw).body()).contains("The request has been withdrawn.", "Withdrawn");
        assertThat(window.open(withdraw).body())
                .contains("not possible any more")
                .doesNotContain("Withdraw it");
    }

    @Test
    void reopensWithAReasonWhileTheWindowIsOpen() {
        RequestNumber number = closed();
        desk.travel(Duration.ofDays(12));
        assertThat(page("marco", number)).contains("You can reopen this request for 2 more days.");
        desk.travel(Duration.ofDays(1));
        assertThat(page("marco", number)).contains("You can reopen this request until tomorrow.");
        desk.travel(Duration.ofHours(23));
        assertThat(page("marco", number)).contains("Today is the last day to reopen this request.");
        assertThat(submit("marco", number, "reopen", "text", "It is back").body())
                .contains("The request is open again.", "Waiting for first contact", "It is back");
    }

    @Test
    void saysWhyAndShowsTheWayOnWhenTheWindowIsOver() {
        RequestNumber number = closed();
        desk.travel(Duration.ofDays(15));
        assertThat(page("marco", number))
                .contains("It cannot be reopened any more", "This request could be reopened until")
                .contains("href=\"/requests/new?follows=%s\"".formatted(number))
                .doesNotContain("/reopen\"");
        HttpResponse<String> late = submit("marco", number, "reopen", "text", "It is back, again");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Closed for good", "It is back, again", "Open a follow-up request");
    }

    @Test
    void linksAFollowUpBothWays() {
        RequestNumber number = closed();
        PortalWindow window = window("marco");
        RequestNumber next = desk.openAfter("marco", number, Draft.of("SUB-MID").named("Again <i>"))
                .number();
        assertThat(window.open("/requests/" + number).body())
                .contains("Followed by", "href=\"/requests/%s\"".formatted(next), "Again &lt;i&gt;");
        assertThat(window.open("/requests/" + next).body())
                .contains("Goes on from", "href=\"/requests/%s\"".formatted(number));
    }

    @Test
    void changesTheSeverityOfThoseWithElevatedSupportOnly() {
        RequestNumber number = open("kofi", "SUB-E4");
        assertThat(page("kofi", number)).contains("Change the severity");
        assertThat(submit("kofi", number, "severity", "severity", "A", "text", "Now everybody")
                        .body())
                .contains("The severity has been changed", "Critical (A)", "set by you");
        RequestNumber plain = open("marco", "SUB-MID");
        assertThat(page("marco", plain)).doesNotContain("Change the severity");
        assertThat(submit("marco", plain, "severity", "severity", "A", "text", "Please")
                        .statusCode())
                .isEqualTo(403);
        assertThat(desk.request(plain).severity()).isEqualTo(Severity.B);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "messages | text | '' | Please write something here.",
                "messages | text | ' ' | Please write something here.",
                "reject | text | '' | Please write something here.",
                "survey | score | 6 | Please choose one.",
                "survey | score | x | Please choose one.",
                "severity | severity | D | Please choose one."
            })
    void saysBesideTheFieldWhatIsMissing(String form, String field, String value, String words) {
        RequestNumber number = form.equals("survey") ? closed("kofi", "SUB-E4") : solved("kofi", "SUB-E4");
        HttpResponse<String> page = submit("kofi", number, form, field, value);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains(words, "class=\"error\"");
    }

    @Test
    void keepsWhatWasTypedWhereItDoesNotHold() {
        RequestNumber number = open("marco", "SUB-MID");
        HttpResponse<String> control = submit("marco", number, "messages", "text", "Bell \u0007 <b>rings</b>");
        assertThat(control.statusCode()).isEqualTo(422);
        assertThat(control.body())
                .contains(
                        "contains the character U+0007",
                        "&lt;b&gt;rings&lt;/b&gt;</textarea>",
                        "aria-invalid=\"true\"");
        RequestNumber solved = solved();
        HttpResponse<String> longer = submit("marco", solved, "reject", "text", "x".repeat(2001));
        assertThat(longer.body()).contains("at most 2,000 characters, and this has 2,001");
        assertThat(desk.conversation(solved)).hasSize(2);
    }

    @Test
    void tellsWhoComesTooLateAndKeepsTheirWords() {
        RequestNumber number = solved();
        PortalWindow late = window("marco");
        late.open("/requests/" + number);
        desk.confirm("marco", number);
        HttpResponse<String> page =
                late.submit("/requests/" + number, "/requests/%s/reject".formatted(number), "text", "No, look <again>");
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.body())
                .contains(
                        "not possible any more", "the request is now “Closed”", "No, look &lt;again&gt;", "/reopen\"");
    }

    @Test
    void doesNothingWhereACallNamesAnotherVersion() {
        RequestNumber number = open("marco", "SUB-MID");
        WithoutScript browser = new WithoutScript(port);
        browser.signIn("marco");
        Map<String, String> fields =
                new HashMap<>(browser.get("/requests/" + number).hidden());
        fields.put("text", "Too late");
        WithoutScript.Page page =
                browser.post("/requests/%s/messages".formatted(number), fields, "If-Match", "\"another\"");
        assertThat(page.status()).isEqualTo(412);
        assertThat(desk.conversation(number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "confirm", "reject", "withdraw", "reopen", "severity", "survey"})
    void isNobodyElses(String form) {
        RequestNumber number = solved();
        PortalWindow stranger = window("grace");
        HttpResponse<String> theirs = stranger.submit(
                "/requests", "/requests/%s/%s".formatted(number, form), "text", "x", "severity", "A", "score", "5");
        assertThat(theirs.statusCode()).isEqualTo(404);
        assertThat(theirs.body()).contains("There is nothing here").doesNotContain(number.value());
        assertThat(stranger.open("/requests/%s/%s".formatted(number, form)).statusCode())
                .isEqualTo(404);
        assertThat(desk.request(number).phase()).isEqualTo(Phase.SOLUTION_PROPOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "confirm", "withdraw"})
    void needsAProofThatAFormComesFromOurOwnPage(String form) {
        RequestNumber number = solved();
        PortalWindow window = window("marco");
        HttpResponse<String> page = window.post("/requests/%s/%s".formatted(number, form), "forged", "text", "x");
        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Not open to you", "<h1>").doesNotContain("Exception", "Whitelabel");
        assertThat(desk.request(number).phase()).isEqualTo(Phase.SOLUTION_PROPOSED);
    }

    @Test
    void isForStaffToRead() {
        assertThat(page("erik", solved()))
                .contains("Solution to confirm", "Adatum")
                .doesNotContain("/confirm\"", "/messages\"");
    }

    @Test
    void tellsAPartnerForWhomTheyAct() {
        RequestNumber number = solved();
        assertThat(page("pia", number)).contains("You act for Adatum as its partner.", "/confirm\"");
        assertThat(submit("pia", number, "messages", "text", "We look into it").statusCode())
                .isEqualTo(200);
        assertThat(page("marco", number)).contains("Pia Nord", ">Partner<");
    }

    @Test
    void refreshesOnlyWhatHasChangedAndOffersWhatHasBecomePossible() {
        RequestNumber number = open("marco", "SUB-MID");
        PortalWindow window = window("marco");
        String poll = poll(window.open("/requests/" + number).body());
        assertThat(window.open(poll, "HX-Request", "true").statusCode()).isEqualTo(204);
        desk.answer("erik", number, "I am on it.");
        String answered = window.open(poll, "HX-Request", "true").body();
        assertThat(answered)
                .contains("id=\"conversation\"", "I am on it.", "id=\"status\"", "In progress", "hx-swap-oob")
                .doesNotContain("id=\"actions\"", "<html");
        desk.solve("erik", number, "Try this.");
        assertThat(window.open(poll(answered), "HX-Request", "true").body()).contains("id=\"actions\"", "/confirm\"");
    }

    @Test
    void leadsBackToTheRequestFromTheAddressOfAForm() {
        RequestNumber number = open("marco", "SUB-MID");
        HttpResponse<String> page = window("marco").open("/requests/%s/messages".formatted(number));
        assertThat(page.uri().getPath()).isEqualTo("/requests/" + number);
        assertThat(page.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SR-2026-999999", "SR-", "SR-%27", "nothing", "SR-2026-000001%0d%0aX"})
    void isNotThereForANumberThatIsNone(String number) {
        HttpResponse<String> page = window("marco").open("/requests/" + number);
        assertThat(page.statusCode()).isIn(400, 404);
        assertThat(page.body()).doesNotContain("Exception");
    }

    private RequestNumber open(String user, String subscription) {
        return desk.open(user, Draft.of(subscription)).number();
    }

    private RequestNumber answered() {
        RequestNumber number = open("marco", "SUB-MID");
        desk.answer("erik", number, "I am on it.");
        return number;
    }

    private RequestNumber solved() {
        return solved("marco", "SUB-MID");
    }

    private RequestNumber solved(String user, String subscription) {
        RequestNumber number = open(user, subscription);
        desk.answer("erik", number, "I am on it.");
        desk.solve("erik", number, "Please sign in again.");
        return number;
    }

    private RequestNumber closed() {
        return closed("marco", "SUB-MID");
    }

    private RequestNumber closed(String user, String subscription) {
        RequestNumber number = solved(user, subscription);
        desk.confirm(user, number);
        return number;
    }

    private String page(String user, RequestNumber number) {
        return window(user).open("/requests/" + number).body();
    }

    private HttpResponse<String> submit(String user, RequestNumber number, String form, String... fields) {
        return window(user).submit("/requests/" + number, "/requests/%s/%s".formatted(number, form), fields);
    }

    private PortalWindow window(String user) {
        return windows.computeIfAbsent(user, somebody -> PortalWindow.signedIn(port, somebody));
    }

    private static String poll(String page) {
        return page.replaceAll("(?s).*hx-get=\"([^\"]*)\".*", "$1").replace("&amp;", "&");
    }
}
