package org.supportprocess.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.supportprocess.inbox.TestMailServer.header;
import static org.supportprocess.inbox.TestMailServer.html;
import static org.supportprocess.inbox.TestMailServer.text;
import static org.supportprocess.inbox.TestMailServer.to;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.notification.OutgoingMailSender;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;

/** Each occasion of a request is told once, to whoever opened it, in their language and in one thread. */
class TellingACustomerByMail extends WithMailServer {

    @Autowired
    OutgoingMailSender sender;

    @Autowired
    TransactionOperations transaction;

    @Test
    void saysEachThingOnceInOneThread() throws MessagingException {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.answer("erik", number, "I am on it.");
        desk.hear("erik", number, "Still at it.");
        desk.ask("erik", number, "Which version?\nAnd since when?");
        desk.travel(Duration.ofDays(6));
        desk.hear("grace", number, "The newest.");
        desk.solve("erik", number, "Sign in again.");
        desk.confirm("grace", number);
        desk.reopen("grace", number, "It is back");
        send();
        List<MimeMessage> mails = POST.sent();
        assertThat(mails)
                .extracting(mail -> lead(text(mail), number))
                .satisfiesExactly(
                        lead -> assertThat(lead).startsWith("We have received your request"),
                        lead -> assertThat(lead).startsWith("An engineer is now working"),
                        lead -> assertThat(lead).startsWith("There is news"),
                        lead -> assertThat(lead).endsWith("an engineer needs to know:"),
                        lead -> assertThat(lead).startsWith("We are still waiting"),
                        lead -> assertThat(lead).startsWith("An engineer proposes a solution"),
                        lead -> assertThat(lead).endsWith("has been closed."),
                        lead -> assertThat(lead).contains("is open again"));
        assertThat(mails).allSatisfy(mail -> {
            assertThat(to(mail)).isEqualTo("grace@contoso.example");
            assertThat(mail.getSubject()).isEqualTo("[%s] One user cannot access mail", number);
            assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-generated");
            assertThat(header(mail, "Reply-To")).contains(TestMailServer.US);
            assertThat(html(mail)).contains("Hello Grace Hall,").contains("https://support.example/requests/" + number);
        });
        assertThat(mails)
                .extracting(MimeMessage::getMessageID)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).matches("<" + number + "\\.\\d+@support-process\\.example>"));
        String first = mails.get(0).getMessageID();
        assertThat(header(mails.get(0), "References")).isNull();
        assertThat(mails.subList(1, mails.size()))
                .allSatisfy(mail -> assertThat(List.of(header(mail, "In-Reply-To"), header(mail, "References")))
                        .containsOnly(first));
    }

    @Test
    void namesThePromiseInTheCustomersZone() {
        desk.open("grace", Draft.of("SUB-E3"));
        send();
        assertThat(text(POST.sent().get(0)))
                .contains("by Wednesday, 2 December 2026, 18:00 (Eastern Standard Time, America/New_York)")
                .contains("/receipt");
    }

    @Test
    void saysWhereNoHourIsPromised() {
        desk.open("grace", Draft.minor("SUB-E3"));
        send();
        assertThat(text(POST.sent().get(0))).contains("No hour is promised for a request of this kind.");
    }

    @Test
    void pointsElsewhereWhereARequestIsDeclined() {
        desk.open(
                "grace",
                Draft.of("SUB-E3")
                        .about(SupportType.PRE_SALES, Service.SUBSCRIPTION, IssueType.ADVICE, "Volume licensing"));
        send();
        assertThat(POST.sent()).singleElement().satisfies(mail -> {
            assertThat(text(mail)).contains("We cannot work on your request").containsIgnoringCase("volume licens");
            assertThat(text(mail)).doesNotContain("#####");
        });
    }

    @Test
    void asksAgainWhatWasAsked() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.answer("erik", number, "I am on it.");
        desk.ask("erik", number, "Which version?");
        desk.travel(Duration.ofDays(6));
        assertThat(text(POST.sent().get(3)))
                .contains("We are still waiting")
                .contains("\nWhich version?\n")
                .contains("Please answer by Wednesday, 16 December 2026");
    }

    @Test
    void invitesToTheSurveyWhenARequestIsClosed() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.answerAs("erik", number, "SOLVED", "Sign in again.");
        desk.confirm("grace", number);
        send();
        assertThat(text(POST.sent().get(2)))
                .contains("has been closed")
                .contains("You have confirmed the solution.")
                .contains("you can reopen it until Wednesday, 16 December 2026, 10:00 (Eastern Standard Time")
                .contains("Please tell us how it went")
                .contains("https://support.example/requests/" + number + "#survey");
    }

    @Test
    void asksNobodyHowItWentWhoHasWithdrawn() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.withdraw("grace", number);
        send();
        MimeMessage closing = POST.sent().get(1);
        assertThat(text(closing))
                .contains("has been closed")
                .contains("It was withdrawn on your side.")
                .contains("you can reopen it until Wednesday, 16 December 2026, 10:00 (Eastern Standard Time");
        assertThat(text(closing) + html(closing)).doesNotContain("survey", "how it went");
    }

    @ParameterizedTest
    @CsvSource({
        "de, wir haben Ihre Anfrage, Kundendienst",
        "de-AT, wir haben Ihre Anfrage, Kundendienst",
        "da, Vi har modtaget din sag, Kundesupport",
        "ja, リクエスト, サポートデスク",
        "en_GB, We have received your request, Support desk",
        "fr, We have received your request, Support desk"
    })
    void speaksTheCustomersLanguage(String language, String words, String sender) throws MessagingException {
        open("grace", "SUB-E3", language, "Mail is down");
        send();
        MimeMessage mail = POST.sent().get(0);
        assertThat(text(mail)).contains(words);
        assertThat(html(mail))
                .contains(words)
                .contains("<html lang=\"" + (language.startsWith("fr") ? "en" : language.substring(0, 2)));
        assertThat(mail.getFrom()[0].toString()).contains(TestMailServer.US);
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo(sender);
    }

    @Test
    void goesToTheirPartnerWhoOpenedIt() {
        String body = Api.OPEN.formatted("SUB-MID").replaceFirst("\\{", "{\"organisation\": \"adatum\", ");
        api.post("pia", "/api/requests", body);
        send();
        assertThat(POST.sent()).singleElement().satisfies(mail -> assertThat(to(mail))
                .isEqualTo("pia@northwind-partners.example"));
    }

    @Test
    void goesToAnAdministratorOnceThePartnersDelegationHasEnded() {
        String body = Api.OPEN.formatted("SUB-MID").replaceFirst("\\{", "{\"organisation\": \"adatum\", ");
        RequestNumber number =
                new RequestNumber(api.post("pia", "/api/requests", body).read("$.number"));
        List<Map<String, Object>> delegations =
                database.queryForList("select * from delegation where organisation = 'adatum'");
        database.update("delete from delegation where organisation = 'adatum'");
        try {
            desk.answer("erik", number, "I am on it.");
            send();
            assertThat(POST.sent())
                    .extracting(TestMailServer::to)
                    .containsExactly("pia@northwind-partners.example", "marco@adatum.example");
        } finally {
            delegations.forEach(delegation -> database.update(
                    "insert into delegation (organisation, partner) values (?, ?)",
                    delegation.get("ORGANISATION"),
                    delegation.get("PARTNER")));
        }
    }

    @Test
    void goesToNobodyWhereNobodyMayKnow() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        List<Map<String, Object>> roles =
                database.queryForList("select * from administrator where organisation = 'contoso'");
        database.update("delete from administrator where organisation = 'contoso'");
        try {
            desk.answer("erik", number, "I am on it.");
            send();
            assertThat(POST.sent()).hasSize(1);
        } finally {
            roles.forEach(role -> database.update(
                    "insert into administrator (user_id, organisation, role) values (?, ?, ?)",
                    role.get("USER_ID"),
                    role.get("ORGANISATION"),
                    role.get("ROLE")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\r\\nBcc: eve@evil.example",
                "\\nBcc: eve@evil.example\\n\\n<b>Hi</b>",
                "ü\\r\\nBcc: eve@evil.example"
            })
    void writesNoOtherHeaderForALineBreakInTheSummary(String hostile) throws MessagingException {
        RequestNumber number = open("grace", "SUB-E3", "en", "Mail is down" + hostile);
        send();
        assertThat(POST.sent()).singleElement().satisfies(mail -> {
            assertThat(header(mail, "Bcc")).isNull();
            assertThat(mail.getSubject())
                    .startsWith("[" + number + "] Mail is down")
                    .contains("Bcc: eve@evil.example");
        });
    }

    @Test
    void quotesHostileTextAsText() {
        RequestNumber number = open("grace", "SUB-E3", "en", "<script>alert(1)</script> ${7*7} [[${1}]] #{x}");
        desk.answer("erik", number, "<img src=x onerror=alert(1)> ${T(java.lang.Runtime)} [(${1})]\n.\nsecond & last");
        send();
        MimeMessage answer = POST.sent().get(1);
        assertThat(text(answer))
                .contains("<script>alert(1)</script> ${7*7} [[${1}]] #{x}")
                .contains("<img src=x onerror=alert(1)> ${T(java.lang.Runtime)} [(${1})]\n.\nsecond & last");
        assertThat(html(answer))
                .doesNotContain("<script", "<img")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} [[${1}]] #{x}")
                .contains("&lt;img src=x onerror=alert(1)&gt; ${T(java.lang.Runtime)} [(${1})]<br>")
                .contains("second &amp; last");
    }

    @Test
    void waitsWhileTheMailServerIsDownAndTheRequestGoesOn() {
        POST.close();
        RequestNumber number;
        try {
            number = desk.open("grace", Draft.of("SUB-E3")).number();
            desk.answer("erik", number, "I am on it.");
            assertThat(desk.request(number).phase()).isEqualTo(Phase.RESOLVING);
            waitingMail().forEach(job -> assertThatThrownBy(() -> jobs.executeJob(job.getId())));
            assertThat(states(number)).containsOnly("WAITING");
            assertThat(api.get(null, "/actuator/health").status()).isEqualTo(200);
        } finally {
            POST.open();
        }
        assertThat(waitingMail()).hasSize(2).allSatisfy(job -> {
            assertThat(job.getRetries()).isPositive();
            assertThat(job.getDuedate().toInstant()).isAfterOrEqualTo(desk.now().plus(Duration.ofMinutes(1)));
        });
        desk.travel(Duration.ofMinutes(6));
        assertThat(POST.sent()).hasSize(2);
        assertThat(states(number)).containsOnly("SENT");
        desk.travel(Duration.ofDays(1));
        assertThat(POST.sent()).hasSize(2);
    }

    @Test
    void isSentOnceThoughItsJobRunsTwice() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        Job job = waitingMail().get(0);
        long mail = database.queryForObject(
                "select id from outgoing_mail where request_number = ?", Long.class, number.value());
        transaction.executeWithoutResult(first -> {
            sender.send(mail);
            assertThat(POST.sent()).isEmpty();
        });
        assertThat(POST.sent()).hasSize(1);
        jobs.executeJob(job.getId());
        assertThat(POST.sent()).hasSize(1);
    }

    @Test
    void isSentOnceThoughItsJobRunsOnTwoNodesAtOnce() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        long mail = database.queryForObject(
                "select id from outgoing_mail where request_number = ?", Long.class, number.value());
        List<CompletableFuture<Void>> nodes = IntStream.range(0, 4)
                .mapToObj(node ->
                        CompletableFuture.runAsync(() -> transaction.executeWithoutResult(run -> sender.send(mail))))
                .toList();
        nodes.forEach(CompletableFuture::join);
        assertThat(POST.sent()).hasSize(1);
    }

    /** Nothing goes out of a transaction that ends in nothing. */
    @Test
    void isNotSentWhereTheStepIsUndone() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(open -> {
            desk.open("grace", Draft.of("SUB-E3"));
            throw new IllegalStateException("undone");
        }));
        send();
        assertThat(POST.sent()).isEmpty();
    }

    private static String lead(String text, RequestNumber number) {
        return text.lines()
                .filter(line -> line.contains(number.value()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> states(RequestNumber number) {
        return database.queryForList(
                "select state from outgoing_mail where request_number = ?", String.class, number.value());
    }
}
