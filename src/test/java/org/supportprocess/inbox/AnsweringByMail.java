package org.supportprocess.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.supportprocess.inbox.TestMailServer.header;
import static org.supportprocess.inbox.TestMailServer.text;
import static org.supportprocess.inbox.TestMailServer.to;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.Message;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;

/** An answer becomes a message of its request, if its sender may write there; everything else changes nothing. */
class AnsweringByMail extends WithMailServer {

    private static final String GRACE = "Grace Hall <Grace@Contoso.example>";

    private static int mails;

    @Test
    void movesTheProcessOn() {
        RequestNumber number = asked();
        answer(GRACE, number, "The newest one.");
        assertThat(desk.request(number).phase()).isEqualTo(Phase.RESOLVING);
        assertThat(lastMessage(number)).satisfies(message -> {
            assertThat(message.text()).isEqualTo("The newest one.");
            assertThat(message.author()).isEqualTo("grace");
            assertThat(message.fromCustomer()).isTrue();
        });
        assertThat(desk.hasTask(number, "userTask_resolveRequest")).isTrue();
        assertThat(POST.unread()).isZero();
        assertThat(outcomes(number)).containsExactly("TAKEN");
    }

    @Test
    void isFoundByTheSubjectWhereTheThreadIsLost() {
        RequestNumber number = asked();
        deliver("""
                From: %s
                Subject: AW: [%s] =?UTF-8?Q?One_user_cannot_access_mail_=E2=9C=89?=
                Message-ID: %s

                The newest one.
                """.formatted(GRACE, number, fresh()));
        assertThat(lastMessage(number).text()).isEqualTo("The newest one.");
    }

    @Test
    void isFoundByAnEarlierMailOfTheThread() {
        RequestNumber number = asked();
        deliver("""
                From: %s
                Subject: Re: something else
                Message-ID: %s
                In-Reply-To: <unknown@contoso.example>
                References: <%s.1@support-process.example>
                 <unknown@contoso.example>

                The newest one.
                """.formatted(GRACE, fresh(), number));
        assertThat(lastMessage(number).text()).isEqualTo("The newest one.");
    }

    @Test
    void saysOnlyWhatIsNew() {
        RequestNumber number = asked();
        send();
        String ours = text(POST.sent().get(POST.sent().size() - 1))
                .lines()
                .map(line -> "> " + line)
                .reduce("", (a, b) -> a + "\n" + b);
        answer(
                GRACE,
                number,
                "The newest one.\n\nOn Wed, 2 Dec 2026 at 10:00, Support desk\n<support@support-process.example> wrote:\n"
                        + ours);
        assertThat(lastMessage(number).text()).startsWith("The newest one.").doesNotContain("Which version?");
        assertThat(database.queryForObject(
                        "select words from incoming_mail where request_number = ?", String.class, number.value()))
                .contains("> Which version?");
    }

    @Test
    void isUnderstoodInHtml() {
        RequestNumber number = asked();
        deliver("""
                From: %s
                Subject: Re: [%s] Mail
                Message-ID: %s
                MIME-Version: 1.0
                Content-Type: text/html; charset=ISO-8859-1
                Content-Transfer-Encoding: quoted-printable

                <html><head><style>p {}</style><script>alert(1)</script></head><body><p>Gr=FC=DFe &amp; <b>Dank</b></p>
                <p>Version&nbsp;7 &lt;b&gt;</p><blockquote><p>Which version?</p></blockquote></body></html>
                """.formatted(GRACE, number, fresh()));
        assertThat(lastMessage(number).text()).isEqualTo("Grüße & Dank\nVersion 7 <b>");
    }

    @Test
    void saysThatFilesWereLeftOut() {
        RequestNumber number = asked();
        deliver("""
                From: %s
                Subject: Re: [%s] Mail
                Message-ID: %s
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: multipart/alternative; boundary=y

                --y
                Content-Type: text/plain; charset=no-such-charset

                See the file.
                --y
                Content-Type: text/html

                <p>Not this.</p>
                --y--
                --x
                Content-Type: application/pdf; name="a.pdf"
                Content-Disposition: attachment; filename="a.pdf"

                PDF
                --x--
                """.formatted(GRACE, number, fresh()));
        assertThat(lastMessage(number).text())
                .isEqualTo("See the file.\n\n(An attachment was left out; please add files in the portal.)");
    }

    @Test
    void isTakenOnceThoughItArrivesTwice() {
        RequestNumber number = asked();
        String mail = mail(GRACE, number, "The newest one.");
        POST.deliver(mail);
        deliver(mail);
        deliver(mail);
        assertThat(desk.conversation(number)).filteredOn(Message::fromCustomer).hasSize(1);
        assertThat(POST.unread()).isZero();
    }

    @Test
    void isFreedFromCharactersThatNobodySees() {
        RequestNumber number = asked();
        answer(GRACE, number, "The \u202Enewest\u202C\u0007 one.");
        assertThat(lastMessage(number).text()).isEqualTo("The newest one.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eve <eve@evil.example>",
                "Nora Quinn <nora@contoso.example>",
                "Erik <erik@localhost>",
                "grace@contoso.example, eve@evil.example",
                "\"grace@contoso.example\" <eve@evil.example>",
                "not an address",
                "grace@contoso.example@evil.example"
            })
    void isNotTakenFromAnybodyElse(String sender) {
        RequestNumber number = asked();
        answer(sender, number, "Let me in.");
        isUntouched(number);
        assertThat(answersFromUs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated (rejected)",
                "Precedence: bulk",
                "Precedence: auto_reply",
                "Return-Path: <>",
                "X-Autoreply: yes",
                "X-Loop: support@support-process.example",
                "List-Id: <people.contoso.example>",
                "Content-Type: multipart/report; report-type=delivery-status; boundary=x"
            })
    void isNotTakenFromAMachine(String header) {
        RequestNumber number = asked();
        deliver(header + "\n" + mail(GRACE, number, "I am out of office."));
        isUntouched(number);
        assertThat(answersFromUs()).isEmpty();
    }

    @Test
    void isTakenFromAPersonWhoSaysSo() {
        RequestNumber number = asked();
        deliver("Auto-Submitted: no\n" + mail(GRACE, number, "The newest one."));
        assertThat(lastMessage(number).text()).isEqualTo("The newest one.");
    }

    @Test
    void isNotOurOwnMailThatComesBack() {
        RequestNumber number = asked();
        deliver("""
                From: %s
                Subject: [%s] Mail
                Message-ID: <%s.1@support-process.example>

                Hello
                """.formatted(GRACE, number, number));
        isUntouched(number);
        answer("Support <support@support-process.example>", number, "Hello");
        isUntouched(number);
        assertThat(answersFromUs()).isEmpty();
    }

    /** Somebody else's request and one that does not exist get the same answer, to the letter. */
    @Test
    void reachesNoOtherCustomersRequest() {
        RequestNumber number = asked();
        String marco = "Marco Conti <marco@adatum.example>";
        answer(marco, number, "Let me in.");
        isUntouched(number);
        answer(marco, new RequestNumber("SR-2026-999999"), "Let me in.");
        assertThat(answersFromUs()).hasSize(2).allSatisfy(mail -> {
            assertThat(to(mail)).isEqualTo("marco@adatum.example");
            assertThat(header(mail, "Auto-Submitted")).isEqualTo("auto-replied");
            assertThat(text(mail)).contains("We could not find that request among those you may see.");
        });
        List<String> words = answersFromUs().stream()
                .map(mail -> text(mail).replaceAll("SR-2026-\\d+", "SR"))
                .toList();
        assertThat(words.get(0)).isEqualTo(words.get(1));
    }

    @Test
    void isAnsweredWhereTheRequestCannotBeReopenedAnyMore() {
        RequestNumber number = asked();
        desk.withdraw("grace", number);
        desk.travel(Duration.ofDays(15));
        answer(GRACE, number, "Wait!");
        assertThat(desk.request(number).phase()).isEqualTo(Phase.ARCHIVED);
        assertThat(answersFromUs()).singleElement().satisfies(mail -> {
            assertThat(text(mail)).contains("The request is closed.").contains("reopen");
            assertThat(header(mail, "In-Reply-To")).isEqualTo("<mail.%d@contoso.example>".formatted(mails));
        });
        assertThat(POST.unread()).isZero();
    }

    @Test
    void isAnsweredWhereItSaysNothing() {
        RequestNumber number = asked();
        answer(GRACE, number, "> Which version?\n> And since when?");
        isUntouched(number);
        assertThat(answersFromUs()).singleElement().satisfies(mail -> assertThat(text(mail))
                .contains("We found nothing new in it."));
    }

    @Test
    void isAnsweredWhereItNamesNoRequest() {
        deliver("From: %s\nSubject: Help\nMessage-ID: %s\n\nHelp!\n".formatted(GRACE, fresh()));
        assertThat(answersFromUs()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Not taken: Help");
            assertThat(text(mail)).contains("We could not find out which request it is about.");
        });
    }

    @Test
    void isAnsweredWhereItIsTooLong() {
        RequestNumber number = asked();
        answer(GRACE, number, "A line of sixty characters, and that again and again, and on.\n".repeat(2_000));
        isUntouched(number);
        assertThat(answersFromUs()).singleElement().satisfies(mail -> assertThat(text(mail))
                .contains("It is too long."));
    }

    /** Two programs that answer each other stop after a while. */
    @Test
    void isAnsweredAFewTimesADayAtMost() {
        desk.travel(Duration.ofDays(2));
        for (int i = 0; i < 8; i++) {
            deliver("From: Yuki <yuki@tailspin.example>\nSubject: Help\nMessage-ID: %s\n\nHelp!\n".formatted(fresh()));
        }
        assertThat(answersFromUs()).hasSize(5);
        desk.travel(Duration.ofDays(2));
        deliver("From: Yuki <yuki@tailspin.example>\nSubject: Help\nMessage-ID: %s\n\nHelp!\n".formatted(fresh()));
        assertThat(answersFromUs()).hasSize(6);
    }

    @Test
    void isNotHeldUpByOneThatCannotBeTaken() {
        RequestNumber number = asked();
        POST.deliver("Subject: [%s]\nContent-Type: multipart/mixed; boundary=\n\n\u0000\u0001--".formatted(number));
        POST.deliver("From: %s\nMessage-ID: %s\nContent-Type: multipart/mixed; boundary=z\nSubject: [%s]\n\nno parts\n"
                .formatted(GRACE, fresh(), number));
        answer(GRACE, number, "The newest one.");
        assertThat(lastMessage(number).text()).isEqualTo("The newest one.");
    }

    @Test
    void staysUnreadUntilItHasBeenTaken() {
        RequestNumber number = asked();
        database.execute("alter table incoming_mail add constraint refused check (message_id = '') nocheck");
        try {
            answer(GRACE, number, "The newest one.");
            isUntouched(number);
            assertThat(POST.unread()).isEqualTo(1);
        } finally {
            database.execute("alter table incoming_mail drop constraint refused");
        }
        mailbox.look();
        assertThat(lastMessage(number).text()).isEqualTo("The newest one.");
        assertThat(POST.unread()).isZero();
    }

    @Test
    void waitsWhileTheMailboxCannotBeReached() {
        POST.close();
        try {
            mailbox.look();
        } finally {
            POST.open();
        }
        RequestNumber number = asked();
        answer(GRACE, number, "The newest one.");
        assertThat(lastMessage(number).text()).isEqualTo("The newest one.");
    }

    @Test
    void comesFromAPartnerAsLongAsTheDelegationLasts() {
        String body = Api.OPEN.formatted("SUB-MID").replaceFirst("\\{", "{\"organisation\": \"adatum\", ");
        RequestNumber number =
                new RequestNumber(api.post("pia", "/api/requests", body).read("$.number"));
        answer("Pia <pia@northwind-partners.example>", number, "One more thing.");
        assertThat(lastMessage(number).author()).isEqualTo("pia");
        List<Map<String, Object>> delegations =
                database.queryForList("select * from delegation where organisation = 'adatum'");
        database.update("delete from delegation where organisation = 'adatum'");
        try {
            answer("Pia <pia@northwind-partners.example>", number, "And another one.");
            assertThat(desk.conversation(number)).hasSize(1);
        } finally {
            delegations.forEach(delegation -> database.update(
                    "insert into delegation (organisation, partner) values (?, ?)",
                    delegation.get("ORGANISATION"),
                    delegation.get("PARTNER")));
        }
    }

    private RequestNumber asked() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.answer("erik", number, "I am on it.");
        desk.ask("erik", number, "Which version?");
        return number;
    }

    private void answer(String sender, RequestNumber number, String words) {
        deliver(mail(sender, number, words));
    }

    private String mail(String sender, RequestNumber number, String words) {
        return """
                From: %s
                To: support@support-process.example
                Subject: Re: [%s] One user cannot access mail
                Message-ID: %s
                In-Reply-To: <%s.7@support-process.example>
                Content-Type: text/plain; charset=UTF-8

                %s
                """.formatted(sender, number, fresh(), number, words);
    }

    private void deliver(String raw) {
        POST.deliver(raw.contains("\nTo: ") ? raw : "To: support@support-process.example\n" + raw);
        mailbox.look();
    }

    private static String fresh() {
        return "<mail.%d@contoso.example>".formatted(++mails);
    }

    private void isUntouched(RequestNumber number) {
        assertThat(desk.request(number).phase()).isEqualTo(Phase.WAITING_FOR_CUSTOMER);
        assertThat(desk.conversation(number)).hasSize(2);
    }

    private Message lastMessage(RequestNumber number) {
        List<Message> conversation = desk.conversation(number);
        return conversation.get(conversation.size() - 1);
    }

    private List<String> outcomes(RequestNumber number) {
        return database.queryForList(
                "select outcome from incoming_mail where request_number = ?", String.class, number.value());
    }

    /** What we have said to mails that were not taken. */
    private List<MimeMessage> answersFromUs() {
        send();
        return POST.sent().stream()
                .filter(mail -> "auto-replied".equals(header(mail, "Auto-Submitted")))
                .toList();
    }
}
