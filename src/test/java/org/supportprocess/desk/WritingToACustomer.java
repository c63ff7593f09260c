package org.supportprocess.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.notification.MailRenderer;
import org.supportprocess.notification.OutgoingMails;
import org.supportprocess.notification.RenderedMail;
import org.supportprocess.request.number.RequestNumber;

/** What helps while words are found: texts to begin with, the mail before it is one, and a draft that is kept. */
@OnH2
class WritingToACustomer {

    private static final String WORDS = "{\"kind\": \"%s\", \"text\": \"Try <b>again</b>\\n${x}\"}";

    @Autowired
    SupportDesk desk;

    @Autowired
    Api api;

    @Autowired
    JdbcTemplate database;

    @Autowired
    MailRenderer renderer;

    @Autowired
    OutgoingMails mails;

    private RequestNumber number;

    @BeforeEach
    void open() {
        number = desk.open("grace", Draft.of("SUB-E3")).number();
    }

    @Test
    void beginsWithATextInTheLanguageOfTheCustomerOrInEnglish() {
        Api.Answer replies = api.get("erik", "/api/desk/replies?language=de-AT");
        assertThat(replies.<List<String>>read("$[?(@.id == 'first-contact')].language"))
                .containsExactly("de");
        assertThat(replies.<List<String>>read("$[?(@.id == 'need-steps')].language"))
                .containsExactly("en");
        assertThat(api.get("erik", "/api/desk/replies?language=ja").<List<String>>read("$[*].language"))
                .hasSizeGreaterThanOrEqualTo(8)
                .containsOnly("en");
    }

    @Test
    void findsATextByItsWords() {
        assertThat(api.get("erik", "/api/desk/replies?q=profile%20outlook").<List<String>>read("$[*].id"))
                .containsExactly("outlook-profile");
    }

    @Test
    void seesTheMailAsItWouldBeSentAndSendsNone() {
        long before = mailsWritten();
        Api.Answer mail = preview("erik", "SOLUTION_PROPOSED");
        assertThat(mail.<String>read("$.address")).isEqualTo("grace@contoso.example");
        assertThat(mail.<String>read("$.subject")).isEqualTo("[%s] One user cannot access mail".formatted(number));
        assertThat(mail.<String>read("$.text")).contains("Try <b>again</b>\n${x}", "America/New_York");
        assertThat(mail.<String>read("$.html")).contains("Try &lt;b&gt;again&lt;/b&gt;<br>");
        assertThat(mailsWritten()).isEqualTo(before);
    }

    @Test
    void asksNothingOnceTheRequestIsOver() {
        desk.withdraw("grace", number);
        desk.travel(Duration.ofDays(20));
        Api.Answer refused = preview("erik", "SOLUTION_PROPOSED");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.<String>read("$.detail")).contains(number.value(), "is closed");
    }

    @Test
    void seesExactlyTheMailThatIsThenSent() {
        Api.Answer seen = preview("erik", "ANSWERED");
        desk.answer("erik", number, "Try <b>again</b>\n${x}");
        RenderedMail sent = renderer.of(mails.findById(database.queryForObject(
                        "select max(id) from outgoing_mail where request_number = ?", Long.class, number.value()))
                .orElseThrow());
        assertThat(new RenderedMail(seen.read("$.subject"), seen.read("$.text"), seen.read("$.html")))
                .isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"kind\": \"ANSWERED\", \"text\": \" \"}", "{\"kind\": \"CLOSED\", \"text\": \"x\"}"})
    void seesNoMailOfNothingAndOfNoOtherKind(String body) {
        assertThat(api.post("erik", "/api/desk/requests/%s/preview".formatted(number), body)
                        .status())
                .isBetween(400, 422);
    }

    @Test
    void keepsADraftForItsWriterAlone() {
        keep("erik", "Not \\u0000 done \\ud83d\\ude00 yet");
        assertThat(draft("erik").<String>read("$.text")).isEqualTo("Not \0 done 😀 yet");
        assertThat(draft("erik").<String>read("$.choices.outcome")).isEqualTo("SOLVED");
        assertThat(draft("lars").status()).isEqualTo(204);
        keep("erik", "Done");
        assertThat(draft("erik").<String>read("$.text")).isEqualTo("Done");
    }

    @Test
    void keepsADraftWhenAColleagueIsQuicker() {
        keep("lars", "My answer");
        desk.answer("erik", number, "Mine");
        assertThat(draft("lars").<String>read("$.text")).isEqualTo("My answer");
    }

    @Test
    void keepsNoDraftOfWhatHasBeenSent() {
        keep("erik", "I am on it.");
        desk.answer("erik", number, "I am on it.");
        assertThat(draft("erik").status()).isEqualTo(204);
    }

    @Test
    void keepsNoDraftOfWhatWasSentWithAFewWordsMore() {
        keep("erik", "I am on ");
        desk.answer("erik", number, "I am on it.");
        assertThat(draftsKept()).isZero();
    }

    @Test
    void keepsADraftOfOtherWordsThanWereSent() {
        keep("erik", "My own words");
        desk.answer("erik", number, "I am on it.");
        assertThat(draft("erik").<String>read("$.text")).isEqualTo("My own words");
    }

    @Test
    void throwsNothingAwayByLooking() {
        keepNote("Called her");
        api.post("erik", "/api/desk/requests/%s/notes".formatted(number), "{\"text\": \"Called her\"}");
        assertThat(api.get("erik", path() + "?purpose=NOTE").status()).isEqualTo(204);
        assertThat(draftsKept()).isOne();
    }

    @Test
    void throwsADraftAway() {
        keep("erik", "Not done");
        api.send("erik", "DELETE", path(), null);
        assertThat(draft("erik").status()).isEqualTo(204);
    }

    @Test
    void refusesADraftThatIsTooLong() {
        assertThat(api.put("erik", path(), "{\"text\": \"%s\"}".formatted("x".repeat(120_001)))
                        .status())
                .isBetween(400, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grace", "kofi", "pia"})
    void isForThePeopleWhoWorkHere(String user) {
        assertThat(preview(user, "ANSWERED").status()).isEqualTo(403);
        assertThat(draft(user).status()).isEqualTo(403);
        assertThat(api.get(user, "/api/desk/replies").status()).isEqualTo(403);
    }

    private Api.Answer preview(String user, String kind) {
        return api.post(user, "/api/desk/requests/%s/preview".formatted(number), WORDS.formatted(kind));
    }

    private void keep(String user, String text) {
        assertThat(api.put(user, path(), "{\"text\": \"%s\", \"choices\": {\"outcome\": \"SOLVED\"}}".formatted(text))
                        .status())
                .isEqualTo(204);
    }

    private void keepNote(String text) {
        api.put("erik", path() + "?purpose=NOTE", "{\"text\": \"%s\"}".formatted(text));
    }

    private long draftsKept() {
        return database.queryForObject(
                "select count(*) from desk_draft where request_number = ?", Long.class, number.value());
    }

    private Api.Answer draft(String user) {
        return api.get(user, path());
    }

    private String path() {
        return "/api/desk/requests/%s/draft".formatted(number);
    }

    private long mailsWritten() {
        return database.queryForObject("select count(*) from outgoing_mail", Long.class);
    }
}
