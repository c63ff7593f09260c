package org.supportprocess.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.supportprocess.StubbornMailServer;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.number.RequestNumber;

/** The customer's time to answer begins when our word has reached them, and not before. */
class GivingTheTurnByMail extends WithMailServer {

    /** A Wednesday. */
    private static final Instant NOW = Instant.parse("2026-12-02T15:00:00Z");

    private static int reports;

    private final StubbornMailServer server = new StubbornMailServer();

    @Autowired
    JavaMailSenderImpl sender;

    private RequestNumber number;

    @BeforeEach
    void open() {
        sender.setPort(server.port());
        database.update("delete from incoming_mail");
        desk.setClock(NOW);
        number = desk.open("marco", Draft.of("SUB-MID")).number();
        desk.travel(Duration.ZERO); // the acknowledgement
    }

    @AfterEach
    void speakToTheOtherAgain() {
        sender.setPort(POST.smtpPort());
        server.close();
        desk.leaveEverything();
        assertThat(desk.incidents()).isZero();
    }

    @Test
    void beginsWhenTheMailServerHasTakenIt() {
        desk.answerAs("erik", number, "SOLVED", "Please sign in again.");
        assertThat(turn()).containsEntry("of", "NOBODY").containsEntry("why", "WORD_ON_ITS_WAY");
        desk.travel(Duration.ofSeconds(5));
        assertThat(turn()).containsEntry("of", "CUSTOMER").containsEntry("why", "SOLUTION_PROPOSED");
    }

    @Test
    void waitsForAServerThatIsAwayForADayAndNamesTheDayThatFollows() {
        server.answers("RCPT", "451 4.3.0 try later");
        desk.answerAs("erik", number, "SOLVED", "Please sign in again.");
        Instant expected = desk.request(number).customersTurnEnd();
        travelInVain(NOW.plus(Duration.ofDays(1)));
        assertThat(turn()).containsEntry("of", "NOBODY").containsEntry("why", "WORD_ON_ITS_WAY");
        server.takesEverything();
        desk.travel(Duration.ofHours(12));
        assertThat(turn()).containsEntry("of", "CUSTOMER");
        Instant until = desk.request(number).customersTurnEnd();
        assertThat(until).isAfterOrEqualTo(expected.plus(Duration.ofDays(1)));
        assertThat(server.taken()).last().satisfies(mail -> assertThat(mail).contains("11 December"));
        assertThat(desk.timeline(number)).anyMatch(entry -> entry.tellsOf(EventKind.TURN_BEGUN_AGAIN));
        desk.travelTo(until.minusMillis(1));
        assertThat(shown()).containsEntry("state", "ATTENTION_NEEDED");
        lookAtTheMailbox();
        assertThat(shown()).containsEntry("state", "ATTENTION_NEEDED");
        desk.travel(Duration.ofSeconds(5));
        lookAtTheMailbox();
        assertThat(shown()).containsEntry("state", "CLOSED");
    }

    @Test
    void neverBeginsWhereTheMailIsRefusedForGood() {
        server.answers("RCPT", "550 5.1.1 user unknown");
        desk.answerAs("erik", number, "NEEDS_INFORMATION", "Which version?");
        desk.travel(Duration.ofDays(40));
        assertThat(turn()).containsEntry("of", "NOBODY").containsEntry("why", "WORD_NOT_DELIVERED");
        assertThat(shown()).containsEntry("state", "ATTENTION_NEEDED");
        assertThat(inTheList()).startsWith("Not delivered: Await information " + number);
        server.takesEverything();
        api.post("erik", path("/messages"), "{\"text\": \"Which version is it?\"}");
        desk.travel(Duration.ofSeconds(5));
        assertThat(turn()).containsEntry("of", "CUSTOMER");
        assertThat(inTheList()).startsWith("Await information " + number);
        desk.travel(Duration.ofDays(30));
        lookAtTheMailbox();
        assertThat(shown()).containsEntry("state", "CLOSED");
    }

    @Test
    void isOverAllTheSameWhereTheWordComesBackAfterClosingWhichTheClosingShows() throws Exception {
        desk.answerAs("erik", number, "SOLVED", "Please sign in again.");
        desk.travel(Duration.ofDays(14));
        String solution = question();
        lookAtTheMailbox();
        assertThat(shown()).containsEntry("state", "CLOSED");
        bounce(solution);
        assertThat(shown()).containsEntry("state", "CLOSED");
        assertThat(api.get("marco", path("")).<String>read("$.closing.notDeliveredAt"))
                .startsWith("2026-12-16");
    }

    @Test
    void isAnsweredInThePortalAllTheSame() {
        server.answers("RCPT", "550 5.1.1 user unknown");
        desk.answerAs("erik", number, "NEEDS_INFORMATION", "Which version?");
        desk.travel(Duration.ofDays(3));
        desk.hear("marco", number, "The newest.");
        assertThat(turn()).containsEntry("of", "US");
    }

    @Test
    void isTakenBackByABounce() throws Exception {
        desk.answerAs("erik", number, "SOLVED", "Please sign in again.");
        desk.travel(Duration.ofSeconds(5));
        assertThat(turn()).containsEntry("of", "CUSTOMER");
        bounce(question());
        assertThat(turn()).containsEntry("of", "NOBODY").containsEntry("why", "WORD_NOT_DELIVERED");
        desk.travel(Duration.ofDays(30));
        assertThat(shown()).containsEntry("state", "ATTENTION_NEEDED");
    }

    @Test
    void leavesADayAfterTheReminderHasGoneOut() {
        desk.answerAs("erik", number, "SOLVED", "Please sign in again.");
        desk.travel(Duration.ofSeconds(5));
        Instant end = desk.request(number).customersTurnEnd();
        Instant reminder = end.minus(Duration.ofDays(2));
        desk.travelTo(reminder.minusSeconds(60));
        server.answers("RCPT", "451 4.3.0 try later");
        travelInVain(reminder.plus(Duration.ofDays(1)));
        server.takesEverything();
        desk.travelTo(end.plusSeconds(60));
        assertThat(shown()).containsEntry("state", "ATTENTION_NEEDED");
        assertThat(desk.request(number).customersTurnEnd()).isAfter(end);
        desk.travelTo(desk.request(number).customersTurnEnd());
        lookAtTheMailbox();
        assertThat(shown()).containsEntry("state", "CLOSED");
    }

    @Test
    void isNotOverBeforeTheMailboxHasBeenReadUpToItsEnd() {
        desk.answerAs("erik", number, "SOLVED", "Please sign in again.");
        desk.travel(Duration.ofDays(20));
        assertThat(shown()).containsEntry("state", "ATTENTION_NEEDED");
        POST.deliver(answer());
        lookAtTheMailbox();
        assertThat(shown()).containsEntry("phase", "RESOLVING");
    }

    @Test
    void isNobodysWhileTheMailboxCannotBeReadAndFullAgainAfterwards() {
        desk.answerAs("erik", number, "SOLVED", "Please sign in again.");
        lookAtTheMailbox();
        desk.travel(Duration.ofDays(2));
        lookInVain();
        assertThat(turn()).containsEntry("of", "CUSTOMER");
        desk.travel(Duration.ofDays(10));
        assertThat(turn()).containsEntry("of", "NOBODY").containsEntry("why", "MAILBOX_NOT_READ");
        lookAtTheMailbox();
        assertThat(turn()).containsEntry("of", "CUSTOMER");
        assertThat(turn().get("since").toString()).startsWith("2026-12-14");
        assertThat(server.taken()).last().satisfies(mail -> assertThat(mail).contains("21 December"));
        desk.travel(Duration.ofDays(14));
        lookAtTheMailbox();
        assertThat(shown()).containsEntry("state", "CLOSED");
    }

    /** A look at the mailbox while its server is away. */
    private void lookInVain() {
        POST.close();
        mailbox.look();
        POST.open();
    }

    private void lookAtTheMailbox() {
        mailbox.look();
        desk.travel(Duration.ofMillis(1));
    }

    private String answer() {
        return """
                From: marco@adatum.example
                Subject: Re: [%s] Mail
                Message-ID: <late%d@adatum.example>

                No, that did not help.
                """.formatted(number, ++reports);
    }

    @Test
    void isNobodysWhereNobodyMayBeWrittenTo() {
        var roles = database.queryForList("select * from administrator where organisation = 'adatum'");
        database.update("delete from administrator where organisation = 'adatum'");
        try {
            desk.answerAs("erik", number, "NEEDS_INFORMATION", "Which version?");
            desk.travel(Duration.ofDays(20));
            assertThat(api.get("erik", path("")).<String>read("$.turn.why")).isEqualTo("NOBODY_TO_WRITE_TO");
        } finally {
            roles.forEach(role -> database.update(
                    "insert into administrator (%s) values (%s)"
                            .formatted(
                                    String.join(", ", role.keySet()),
                                    String.join(
                                            ", ",
                                            role.keySet().stream()
                                                    .map(name -> "?")
                                                    .toList())),
                    role.values().toArray()));
        }
    }

    /** The engine tries again and again; each try fails. */
    private void travelInVain(Instant to) {
        while (desk.now().isBefore(to)) {
            try {
                desk.travelTo(to);
            } catch (MailException refused) {
                // the next try is due later
            }
        }
    }

    private void bounce(String messageId) throws IOException {
        POST.deliver(new ClassPathResource("mail/d01-dsn-user-unknown.eml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("{QUESTION}", messageId)
                .replace("{N}", number.value())
                .replace("<dsn1@", "<turn%d@".formatted(++reports)));
        lookAtTheMailbox();
    }

    private String inTheList() {
        return desk.task(number, "userTask_awaitInformation").getName();
    }

    private String question() {
        return database.queryForObject(
                "select message_id from outgoing_mail where request_number = ? and message is not null order by id desc limit 1",
                String.class,
                number.value());
    }

    private Map<String, Object> turn() {
        return api.get("marco", path("")).read("$.turn");
    }

    private Map<String, Object> shown() {
        return api.get("marco", path("")).read("$");
    }

    private String path(String action) {
        return "/api/requests/" + number + action;
    }
}
