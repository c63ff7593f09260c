package org.supportprocess.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportprocess.inbox.TestMailServer.header;
import static org.supportprocess.inbox.TestMailServer.html;
import static org.supportprocess.inbox.TestMailServer.text;
import static org.supportprocess.inbox.TestMailServer.to;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.portal.PortalWindow;
import org.supportprocess.request.Message;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.submission.IssueType;
import org.supportprocess.request.submission.Service;
import org.supportprocess.request.submission.SupportType;

/** A mail to a request that is closed and can be reopened is kept with it; the sender is told how to reopen it, and nothing else happens. */
class AnsweringTooLate extends WithMailServer {

    private static final String GRACE = "Grace Hall <grace@contoso.example>";
    private static final String WORDS = "It is back.";

    private static int mails;

    @LocalServerPort
    int port;

    @Test
    void isKeptInTheConversationForBothSides() {
        RequestNumber number = closed();
        answer(GRACE, number, WORDS);
        for (String reader : List.of("grace", "billy", "erik", "lars")) {
            List<Map<String, Object>> messages = api.get(reader, "/api/requests/%s/messages".formatted(number))
                    .read("$");
            assertThat(messages)
                    .extracting(message -> message.get("afterClosing"))
                    .containsExactly(false, true);
            assertThat(messages.get(1))
                    .containsEntry("text", WORDS)
                    .containsEntry("author", "grace")
                    .containsEntry("fromCustomer", true);
        }
        assertThat(outcomes(number)).containsExactly("KEPT");
        assertThat(POST.unread()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"grace", "erik", "audrey"})
    void isToldInTheTimelineToEverybody(String reader) {
        RequestNumber number = closed();
        answer(GRACE, number, WORDS);
        assertThat(api.get(reader, "/api/requests/%s/timeline".formatted(number))
                        .<List<String>>read("$[?(@.kind == 'MESSAGE_AFTER_CLOSING')].detail"))
                .containsExactly("A message came by mail after closing; it is kept, and the request stays closed");
    }

    @Test
    void movesNothing() {
        RequestNumber number = closed();
        var before = desk.request(number).episode();
        answer(GRACE, number, WORDS);
        desk.travel(Duration.ofDays(1));
        assertThat(desk.request(number)).satisfies(request -> {
            assertThat(request.phase()).isEqualTo(Phase.CLOSED);
            assertThat(request.episode()).usingRecursiveComparison().isEqualTo(before);
            assertThat(request.customerTurn()).isNotNull();
        });
        assertThat(desk.tasks(number)).isEmpty();
        assertThat(desk.waitsAt(number)).containsExactly("receiveTask_waitForReopening");
    }

    @Test
    void tellsTheSenderHowToReopenIt() {
        RequestNumber number = closed();
        answer(GRACE, number, WORDS);
        assertThat(answersFromUs()).singleElement().satisfies(mail -> {
            assertThat(to(mail)).isEqualTo("grace@contoso.example");
            assertThat(mail.getSubject()).isEqualTo("[%s] One user cannot access mail".formatted(number));
            assertThat(header(mail, "In-Reply-To")).isEqualTo("<late.%d@contoso.example>".formatted(mails));
            assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-replied");
            assertThat(text(mail))
                    .contains("We have kept your message with your request %s".formatted(number), "which is closed")
                    .contains("reopen it on its page until Wednesday, 16 December 2026, 10:00 (Eastern Standard Time")
                    .contains("https://support.example/requests/" + number + "\n")
                    .doesNotContain("above this line", "just answer this mail");
            assertThat(html(mail)).contains("https://support.example/requests/" + number + "\"");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "de, 'öffnen Sie sie bitte bis Mittwoch, 16. Dezember 2026 10:00', aufbewahrt",
        "da, kan du genåbne den på dens side indtil onsdag, gemt",
        "ja, リクエストのページから再開してください, 保存しました"
    })
    void tellsItInTheSendersLanguage(String language, String how, String kept) {
        RequestNumber number = open("grace", "SUB-E3", language, "Mail is down");
        desk.withdraw("grace", number);
        answer(GRACE, number, WORDS);
        assertThat(answersFromUs()).singleElement().satisfies(mail -> assertThat(
                        text(mail).replace("2026, 10:00", "2026 10:00"))
                .contains(how, kept));
    }

    @Test
    void tellsWhoeverWroteAlsoWhereSomebodyElseHasOpenedIt() {
        RequestNumber number = closed();
        answer("Billy <billy@contoso.example>", number, WORDS);
        assertThat(lastMessage(number).author()).isEqualTo("billy");
        assertThat(answersFromUs()).extracting(TestMailServer::to).containsExactly("billy@contoso.example");
    }

    @Test
    void isPossibleForThePartner() {
        RequestNumber number = new RequestNumber(api.open("marco", "SUB-MID"));
        desk.withdraw("marco", number);
        answer("Pia <pia@northwind-partners.example>", number, WORDS);
        assertThat(lastMessage(number).author()).isEqualTo("pia");
        assertThat(lastMessage(number).afterClosing()).isTrue();
        assertThat(answersFromUs()).extracting(TestMailServer::to).containsExactly("pia@northwind-partners.example");
    }

    @Test
    void isNoticedByTheEngineerWhoHadIt() {
        RequestNumber number = closed();
        answer(GRACE, number, WORDS);
        assertThat(noticed(number)).containsExactly("null, erik");
        desk.travel(Duration.ofMinutes(2));
        assertThat(told("erik"))
                .contains("Message after closing: the customer wrote on Wed 2 Dec 2026 10:00:00 America/New_York;"
                        + " it is kept with the request, which stays closed");
    }

    @Test
    void isNoticedByTheTeamLeadWhereNobodyHadIt() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.withdraw("grace", number);
        answer(GRACE, number, WORDS);
        assertThat(noticed(number)).containsExactly("team-lead, null");
    }

    @Test
    void isTheFirstThingOnTheSheetUntilItIsReopened() {
        RequestNumber number = closed();
        answer(GRACE, number, WORDS);
        Api.Answer sheet = api.get("erik", "/api/desk/requests/" + number);
        assertThat(Instant.parse(sheet.<String>read("$.standing.writtenAfterClosing")))
                .isEqualTo(Instant.parse("2026-12-02T15:00:00Z"));
        assertThat(sheet.<List<String>>read("$.talk[?(@.text == '%s')].what".formatted(WORDS)))
                .containsExactly("Written after closing");
        desk.reopen("grace", number, WORDS);
        assertThat(api.get("erik", "/api/desk/requests/" + number)
                        .<Map<String, Object>>read("$.standing")
                        .get("writtenAfterClosing"))
                .isNull();
    }

    @Test
    void isMarkedOnThePageOfTheRequest() {
        RequestNumber number = closed();
        answer(GRACE, number, WORDS);
        assertThat(PortalWindow.signedIn(port, "grace")
                        .open("/requests/" + number)
                        .body())
                .contains(WORDS, "Written after closing", "/reopen\"");
    }

    @Test
    void doesNotKeepItFromBeingReopened() {
        RequestNumber number = closed();
        answer(GRACE, number, WORDS);
        assertThat(api.post("grace", "/api/requests/%s/reopen".formatted(number), "{\"reason\": \"Again\"}")
                        .status())
                .isEqualTo(200);
        answer(GRACE, number, "As I wrote.");
        assertThat(desk.request(number).phase()).isEqualTo(Phase.ANSWERING);
        assertThat(desk.conversation(number))
                .extracting(Message::afterClosing)
                .containsExactly(false, true, false, false);
    }

    @RepeatedTest(5)
    void isNotLostWhereItIsReopenedAtTheSameTime() {
        RequestNumber number = closed();
        POST.deliver(mail(GRACE, number, WORDS));
        CompletableFuture<Void> look = CompletableFuture.runAsync(mailbox::look);
        desk.reopen("grace", number, "Again");
        look.join();
        mailbox.look();
        assertThat(desk.conversation(number))
                .extracting(Message::text)
                .containsExactlyInAnyOrder("Sign in again.", WORDS, "Again");
        assertThat(desk.request(number).phase()).isEqualTo(Phase.ANSWERING);
    }

    @Test
    void isPossibleWhereItWasWithdrawn() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.withdraw("grace", number);
        answer(GRACE, number, "Wait!");
        assertThat(desk.request(number).phase()).isEqualTo(Phase.WITHDRAWN);
        assertThat(lastMessage(number).text()).isEqualTo("Wait!");
    }

    @Test
    void isKeptOnceThoughItArrivesTwice() {
        RequestNumber number = closed();
        String mail = mail(GRACE, number, WORDS);
        POST.deliver(mail);
        deliver(mail);
        deliver(mail);
        assertThat(desk.conversation(number)).filteredOn(Message::afterClosing).hasSize(1);
        assertThat(noticed(number)).hasSize(1);
        assertThat(answersFromUs()).hasSize(1);
        assertThat(POST.unread()).isZero();
    }

    @Test
    void isKeptOnceThoughTwoNodesLookAtOnce() {
        RequestNumber number = closed();
        POST.deliver(mail(GRACE, number, WORDS));
        CompletableFuture.allOf(IntStream.range(0, 4)
                        .mapToObj(node -> CompletableFuture.runAsync(mailbox::look))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(desk.conversation(number)).filteredOn(Message::afterClosing).hasSize(1);
        assertThat(noticed(number)).hasSize(1);
        assertThat(answersFromUs()).hasSize(1);
    }

    @Test
    void isKeptUntilTheLastInstantOfTheWindow() {
        RequestNumber number = closed();
        desk.setClock(desk.request(number).episode().reopenUntil().minusMillis(1));
        answer(GRACE, number, WORDS);
        assertThat(outcomes(number)).containsExactly("KEPT");
        assertThat(lastMessage(number).text()).isEqualTo(WORDS);
    }

    @Test
    void isRefusedFromTheFirstInstantAfterTheWindow() {
        RequestNumber number = closed();
        desk.setClock(desk.request(number).episode().reopenUntil());
        answer(GRACE, number, WORDS);
        isNotKept(number);
        assertThat(answersFromUs()).singleElement().satisfies(mail -> assertThat(text(mail))
                .contains("The request is closed.", "open a new request that follows it"));
    }

    @Test
    void isRefusedWhereTheRequestWasDeclined() {
        RequestNumber number = desk.open(
                        "grace",
                        Draft.of("SUB-E3")
                                .about(
                                        SupportType.PRE_SALES,
                                        Service.SUBSCRIPTION,
                                        IssueType.ADVICE,
                                        "Volume licensing"))
                .number();
        answer(GRACE, number, WORDS);
        assertThat(desk.conversation(number)).noneMatch(Message::fromCustomer);
        assertThat(answersFromUs()).singleElement().satisfies(mail -> assertThat(mail.getSubject())
                .startsWith("Not taken: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Eve <eve@evil.example>", "Nora Quinn <nora@contoso.example>"})
    void isNotKeptOfSomebodyWhoMayDealWithNoRequests(String stranger) {
        RequestNumber number = closed();
        answer(stranger, number, WORDS);
        isNotKept(number);
        assertThat(answersFromUs()).isEmpty();
    }

    @Test
    void isNotKeptOfAnotherCustomerWhoLearnsNothing() {
        RequestNumber number = closed();
        answer("Marco Conti <marco@adatum.example>", number, WORDS);
        isNotKept(number);
        assertThat(answersFromUs()).singleElement().satisfies(mail -> assertThat(text(mail))
                .contains("We could not find that request among those you may see.")
                .doesNotContain("closed"));
    }

    @Test
    void isNotKeptOfAMachine() {
        RequestNumber number = closed();
        deliver("Auto-Submitted: auto-replied\n" + mail(GRACE, number, "I am out of office."));
        isNotKept(number);
        assertThat(answersFromUs()).isEmpty();
    }

    /** Two programs that answer each other stop after a while; a person's words are kept all the same. */
    @Test
    void isAnsweredAFewTimesADayAtMost() {
        RequestNumber number = desk.open("yuki", Draft.of("SUB-EXO")).number();
        desk.withdraw("yuki", number);
        IntStream.range(0, 7).forEach(i -> answer("Yuki <yuki@tailspin.example>", number, WORDS));
        assertThat(desk.conversation(number)).filteredOn(Message::afterClosing).hasSize(7);
        assertThat(answersFromUs()).hasSize(5);
    }

    @Test
    void isPossibleByMailOnly() {
        RequestNumber number = closed();
        Api.Answer refused = api.post("grace", "/api/requests/%s/messages".formatted(number), "{\"text\": \"Hello\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.<String>read("$.detail")).isEqualTo("%s is closed.".formatted(number));
        assertThat(desk.conversation(number)).noneMatch(Message::afterClosing);
    }

    private RequestNumber closed() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.answerAs("erik", number, "SOLVED", "Sign in again.");
        desk.confirm("grace", number);
        return number;
    }

    private void isNotKept(RequestNumber number) {
        assertThat(desk.request(number).phase()).isEqualTo(Phase.CLOSED);
        assertThat(desk.conversation(number)).hasSize(1);
        assertThat(desk.timeline(number)).noneMatch(entry -> entry.tellsOf(EventKind.MESSAGE_AFTER_CLOSING));
        assertThat(noticed(number)).isEmpty();
    }

    private void answer(String sender, RequestNumber number, String words) {
        deliver(mail(sender, number, words));
    }

    private void deliver(String mail) {
        POST.deliver(mail);
        mailbox.look();
    }

    private static String mail(String sender, RequestNumber number, String words) {
        return """
                From: %s
                To: support@support-process.example
                Subject: Re: [%s] One user cannot access mail
                Message-ID: <late.%d@contoso.example>
                Content-Type: text/plain; charset=UTF-8

                %s
                """.formatted(sender, number, ++mails, words);
    }

    private Message lastMessage(RequestNumber number) {
        List<Message> conversation = desk.conversation(number);
        return conversation.get(conversation.size() - 1);
    }

    private List<String> outcomes(RequestNumber number) {
        return database.queryForList(
                "select outcome from incoming_mail where request_number = ?", String.class, number.value());
    }

    private List<String> noticed(RequestNumber number) {
        return database.query(
                "select group_told, engineer from notice where request_number = ? and rung is null",
                (row, index) -> "%s, %s".formatted(row.getString("group_told"), row.getString("engineer")),
                number.value());
    }

    private List<String> told(String person) {
        return api.get(person, "/api/digests").read("$.items[*].notices[*].sentence");
    }

    private List<MimeMessage> answersFromUs() {
        send();
        return POST.sent().stream()
                .filter(mail -> "auto-replied".equals(header(mail, "Auto-Submitted")))
                .toList();
    }
}
