package org.supportprocess.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.supportprocess.StubbornMailServer;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.notification.CustomerMailProcess;
import org.supportprocess.notification.Delivery;
import org.supportprocess.portal.PortalWindow;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;

/** Whether a word of ours reached the customer is known, and stands wherever the word does. */
class LearningWhetherAMailArrives extends WithMailServer {

    private static final String US = TestMailServer.US;
    private static final String GRACE = "grace@contoso.example";

    private static int reports;

    private final StubbornMailServer server = new StubbornMailServer();

    @LocalServerPort
    int port;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    RepositoryService repository;

    @Autowired
    CustomerMailProcess process;

    @BeforeEach
    void speakToTheStubbornOne() {
        sender.setPort(server.port());
        database.update("delete from incoming_mail");
    }

    @AfterEach
    void speakToTheOtherAgain() {
        sender.setPort(POST.smtpPort());
        server.close();
    }

    // ---- taken

    @Test
    void waitsUntilTheServerHasTakenIt() {
        RequestNumber number = answered();
        assertThat(delivery(number)).containsEntry("state", "WAITING");
        Instant written = desk.now();
        desk.travel(Duration.ofMinutes(2));
        assertThat(delivery(number)).containsEntry("state", "SENT").containsEntry("reason", null);
        assertThat(at(number)).isEqualTo(written);
    }

    @Test
    void isNotAskedOfACustomersWords() {
        RequestNumber number = answered();
        desk.hear("grace", number, "Thank you.");
        List<Map<String, Object>> messages = messages(number);
        assertThat(messages.get(1)).containsEntry("fromCustomer", true).containsEntry("delivery", null);
    }

    /** Whoever acts on a request never waits for a mail server. */
    @Test
    void holdsUpNobodyWhileTheServerTakesItsTime() throws InterruptedException {
        RequestNumber number = answered();
        StubbornMailServer.Held held = server.hold();
        List<CompletableFuture<Void>> sending = waitingMail().stream()
                .map(job -> CompletableFuture.runAsync(() -> jobs.executeJob(job.getId())))
                .toList();
        assertThat(held.reached().await(10, TimeUnit.SECONDS)).isTrue();
        desk.hear("grace", number, "One more thing.");
        say("erik", number, "I see.");
        assertThat(messages(number)).hasSize(3);
        assertThat(server.taken()).isEmpty();
        held.mayGoOn().countDown();
        sending.forEach(CompletableFuture::join);
        send();
        assertThat(messages(number))
                .filteredOn(message -> message.get("delivery") != null)
                .hasSize(2)
                .allSatisfy(message ->
                        assertThat(message.get("delivery").toString()).contains("SENT"));
    }

    // ---- refused for good

    @ParameterizedTest
    @CsvSource({"MAIL,550 5.7.1 not from you", "RCPT,550 5.1.1 user unknown", "DATA,554 5.7.1 no", "END,552 5.2.2 full"
    })
    void failsAtOnceWhereTheServerRefusesIt(String step, String answer) {
        server.answers(step, answer);
        RequestNumber number = answered();
        Instant sent = desk.now();
        desk.travel(Duration.ofDays(2));
        assertThat(delivery(number)).containsEntry("state", "FAILED");
        assertThat((String) delivery(number).get("reason")).contains(answer.substring(4));
        assertThat(at(number)).isEqualTo(sent);
    }

    @Test
    void isNotTriedAgainWhereTheServerRefusesIt() {
        server.answers("RCPT", "550 5.1.1 user unknown");
        RequestNumber number = answered();
        desk.travel(Duration.ofHours(1));
        assertThat(server.offers()).hasSize(2).doesNotHaveDuplicates();
        server.takesEverything();
        desk.travel(Duration.ofDays(2));
        assertThat(server.taken()).noneMatch(mail -> mail.contains("I am on it."));
        assertThat(delivery(number)).containsEntry("state", "FAILED");
        assertThat(waitingMail()).isEmpty();
        assertThat(desk.incidents()).isZero();
    }

    @Test
    void isOnRecordForEverybodyWhereItFails() {
        server.answers("RCPT", "550 5.1.1 user unknown");
        RequestNumber number = answered();
        send();
        for (String reader : List.of("grace", "erik", "audrey")) {
            assertThat(failures(reader, number)).hasSize(2).last().satisfies(entry -> {
                assertThat(entry.get("facts"))
                        .isEqualTo(Map.of("mail", "ANSWERED", "message", "1", "cause", "REFUSED"));
                assertThat((String) entry.get("detail")).contains("5.1.1 user unknown");
            });
        }
    }

    @Test
    void isToldToTheEngineerInChargeWhereItFails() {
        RequestNumber number = answered();
        send();
        server.answers("RCPT", "550 5.1.1 user unknown");
        say("erik", number, "Try this.");
        desk.travel(Duration.ofMinutes(2));
        assertThat(told("erik", number)).singleElement().satisfies(notice -> {
            assertThat(notice).containsEntry("cause", "MESSAGE_NOT_DELIVERED").containsEntry("rung", null);
            assertThat((String) notice.get("sentence")).contains("message sent", "user unknown");
        });
        assertThat(told("lars", number)).isEmpty();
    }

    @Test
    void standsInOneLineWhateverTheServerSays() {
        server.answers("RCPT", "550-no\r\n550-\tno again \u0007\r\n550 " + "x".repeat(400));
        RequestNumber number = answered();
        send();
        assertThat((String) delivery(number).get("reason"))
                .hasSizeLessThanOrEqualTo(200)
                .doesNotContainPattern("\\p{Cntrl}");
    }

    @Test
    void failsAtOnceWhereTheAddressIsNone() {
        RequestNumber number = answered();
        database.update(
                "update outgoing_mail set recipient_address = 'nowhere' where request_number = ?", number.value());
        desk.travel(Duration.ofDays(1));
        assertThat(delivery(number)).containsEntry("state", "FAILED");
        assertThat(failures("grace", number))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.get("detail")).asString().contains("Missing final '@domain'"));
        assertThat(server.offers()).isEmpty();
        assertThat(desk.incidents()).isZero();
    }

    // ---- not now

    @ParameterizedTest
    @CsvSource({
        "MAIL,421 4.3.2 busy",
        "RCPT,451 4.7.1 greylisted",
        "DATA,450 4.2.0 later",
        "END,452 4.3.1 full for now",
        "MAIL,530 5.7.0 authentication required"
    })
    void isTriedAgainWhereTheServerDoesNotTakeItNow(String step, String answer) {
        RequestNumber number = answered();
        server.answers(step, answer);
        Instant begun = desk.now();
        pass(Duration.ofSeconds(30));
        assertThat(delivery(number)).containsEntry("state", "WAITING");
        server.takesEverything();
        desk.travel(Duration.ofMinutes(5));
        assertThat(delivery(number)).containsEntry("state", "SENT");
        assertThat(at(number)).isEqualTo(begun.plus(Duration.ofMinutes(1)));
        assertThat(failures("grace", number)).isEmpty();
    }

    @Test
    void waitsForADayForAServerThatIsAway() throws IOException {
        RequestNumber number = answered();
        try (SocketChannel refusing = SocketChannel.open().bind(new InetSocketAddress("127.0.0.1", 0))) {
            sender.setPort(refusing.socket().getLocalPort());
            pass(Duration.ofDays(1));
        }
        assertThat(delivery(number)).containsEntry("state", "WAITING");
        assertThat(desk.incidents()).isZero();
        sender.setPort(POST.smtpPort());
        Instant back = desk.now();
        desk.travel(Duration.ofHours(6));
        assertThat(delivery(number)).containsEntry("state", "SENT");
        assertThat(at(number)).isAfter(back);
        assertThat(POST.sent()).hasSize(2);
    }

    // ---- came back

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isTakenBackByABounceToTheDeskOrToItsOwnAddress(boolean own) {
        RequestNumber number = asked("marco", "SUB-MID");
        send();
        String envelope = envelope(number);
        Instant later = desk.now().plus(Duration.ofMinutes(7));
        desk.setClock(later);
        bounce(file("d01-dsn-user-unknown.eml")
                .replace("{QUESTION}", own ? "<unknown@adatum.example>" : id(number))
                .replace("{N}", number.value())
                .replace("<dsn1@mx.adatum.example>", "<dsn%d@mx.adatum.example>".formatted(++reports))
                .replace("To: " + US, "To: " + (own ? envelope : US)));
        assertThat(last(number)).containsEntry("state", "FAILED").containsEntry("reason", "5.1.1");
        assertThat(OffsetDateTime.parse((String) last(number).get("at")).toInstant())
                .isEqualTo(later);
        assertThat(failures("marco", number)).singleElement().satisfies(entry -> assertThat(entry.get("facts"))
                .isEqualTo(Map.of("mail", "INFORMATION_REQUESTED", "message", "2", "cause", "RETURNED")));
        desk.travel(Duration.ofMinutes(2));
        assertThat(told("erik", number)).hasSize(1);
        assertThat(POST.unread()).isZero();
        assertThat(outcomes()).containsExactly("RETURNED");
    }

    @ParameterizedTest
    @CsvSource({
        "gmail,550-5.1.1 The email account",
        "exchange,550 5.1.10 RESOLVER.ADR.RecipientNotFound",
        "exim,550 No such user here",
        "exim-text,undeliverable",
        "postfix,552 5.2.2 user is over quota"
    })
    void isTakenBackInTheFormOfEachProvider(String form, String reason) {
        RequestNumber byId = answered();
        RequestNumber byAddress = answered();
        send();
        bounce(report(form, US, id(byId), GRACE, "failed"));
        assertThat((String) last(byId).get("reason")).contains(reason);
        bounce(report(form, envelope(byAddress), "<lost@contoso.example>", GRACE, "failed"));
        assertThat((String) last(byAddress).get("reason")).contains(reason);
        assertThat(last(byAddress)).containsEntry("state", "FAILED");
    }

    /** Whoever forwards mail to our mailbox may leave the envelope address in any of these. */
    @ParameterizedTest
    @ValueSource(strings = {"Delivered-To", "X-Original-To", "Envelope-To"})
    void isFoundByTheAddressThatTheReportCameTo(String header) {
        RequestNumber number = answered();
        send();
        bounce(header + ": <" + envelope(number).toUpperCase() + ">\n"
                + report("d", US, "<lost@contoso.example>", GRACE, "failed"));
        assertThat(last(number)).containsEntry("state", "FAILED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"delayed", "relayed", "delivered", "expanded"})
    void isNotTakenBackByAReportOfAnythingElse(String action) {
        for (String form : List.of("gmail", "exchange", "exim", "postfix")) {
            RequestNumber number = answered();
            send();
            bounce(report(form, envelope(number), id(number), GRACE, action));
            isStillSent(number);
        }
    }

    @Test
    void isNotTakenBackByAReportAboutAnotherRecipient() {
        RequestNumber number = answered();
        send();
        bounce(report("postfix", US, id(number), "nora@contoso.example", "failed"));
        isStillSent(number);
    }

    @Test
    void isNotTakenBackByAGuessedAddress() {
        RequestNumber number = answered();
        send();
        String guessed = envelope(number).replaceFirst("bounce-.", "bounce-z");
        bounce(report("postfix", guessed, "<lost@contoso.example>", GRACE, "failed"));
        bounce(report("postfix", US.replace("@", "+bounce-@"), "<lost@contoso.example>", GRACE, "failed"));
        isStillSent(number);
        assertThat(outcomes()).containsExactly("AUTOMATIC", "AUTOMATIC");
    }

    @Test
    void isNotTakenBackByWhatAPersonForwards() {
        RequestNumber number = answered();
        send();
        bounce(report("postfix", envelope(number), id(number), GRACE, "failed")
                .replace("multipart/report; report-type=delivery-status", "multipart/mixed"));
        isStillSent(number);
    }

    @Test
    void isTakenBackForItsOwnRecipientAmongSeveral() {
        RequestNumber others = answered();
        RequestNumber ours = answered();
        send();
        String two = report("postfix", US, id(others), GRACE, "delivered")
                .replace("Diagnostic-Code: smtp; 552 5.2.2 user is over quota\n", """

                        Final-Recipient: rfc822; %s
                        Action: %s
                        Status: 5.0.0
                        """);
        bounce(two.formatted("nora@contoso.example", "failed"));
        isStillSent(others);
        bounce(two.replace(id(others), id(ours))
                .replace(GRACE, "nora@contoso.example")
                .replaceFirst("<report.*?>", "<report.%d@mx.example>".formatted(++reports))
                .formatted(GRACE, "failed"));
        assertThat(last(ours)).containsEntry("state", "FAILED");
    }

    @Test
    void failsOnceThoughItComesBackTwice() {
        RequestNumber number = answered();
        send();
        bounce(report("postfix", envelope(number), id(number), GRACE, "failed"));
        Map<String, Object> first = last(number);
        desk.travel(Duration.ofMinutes(3));
        bounce(report("gmail", envelope(number), id(number), GRACE, "failed"));
        assertThat(last(number)).isEqualTo(first);
        assertThat(failures("grace", number)).hasSize(1);
    }

    @Test
    void standsAtAClosedRequestAndReopensNothing() {
        RequestNumber number = answered();
        send();
        desk.withdraw("grace", number);
        bounce(report("postfix", US, id(number), GRACE, "failed"));
        assertThat(desk.request(number).phase()).isEqualTo(Phase.WITHDRAWN);
        assertThat(messages(number).get(0).get("delivery"))
                .satisfies(of -> assertThat(of.toString()).contains("FAILED"));
        assertThat(failures("grace", number)).hasSize(1);
        desk.travel(Duration.ofMinutes(2));
        assertThat(told("lars", number)).hasSize(1);
        assertThat(told("erik", number)).isEmpty();
        assertThat(desk.incidents()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"250 fine,0", "550 user unknown,1"})
    void isMadeKnownOnceThoughItsStepsRunTwice(String answer, int failed) {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        server.answers("RCPT", answer);
        send();
        process.mailWritten(database.queryForObject(
                "select id from outgoing_mail where request_number = ?", Long.class, number.value()));
        send();
        assertThat(waitingMail()).isEmpty();
        assertThat(server.offers()).hasSize(1);
        assertThat(failures("grace", number)).hasSize(failed);
    }

    // ---- nobody there

    @Test
    void failsWhereNobodyMayBeWrittenTo() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        send();
        List<Map<String, Object>> roles =
                database.queryForList("select * from administrator where organisation = 'contoso'");
        database.update("delete from administrator where organisation = 'contoso'");
        try {
            desk.answer("erik", number, "I am on it.");
            desk.travel(Duration.ofMinutes(2));
        } finally {
            roles.forEach(role -> database.update(
                    "insert into administrator (user_id, organisation, role) values (?, ?, ?)",
                    role.get("USER_ID"),
                    role.get("ORGANISATION"),
                    role.get("ROLE")));
        }
        assertThat(last(number)).containsEntry("state", "FAILED").containsEntry("reason", Delivery.NOBODY_TO_WRITE_TO);
        assertThat(failures("grace", number)).singleElement().satisfies(entry -> assertThat(entry.get("facts"))
                .isEqualTo(Map.of("mail", "ANSWERED", "message", "1", "cause", "NOBODY_TO_WRITE_TO")));
        assertThat(told("lars", number)).singleElement().satisfies(notice -> assertThat((String) notice.get("sentence"))
                .contains("nobody may be written to"));
        assertThat(told("erik", number)).isEmpty();
        assertThat(server.offers()).hasSize(1);
    }

    // ---- earlier diagrams

    /** A mail that was written before the upgrade, and is sent after it. */
    @ParameterizedTest
    @CsvSource({"250 fine,SENT,0", "550 5.1.1 user unknown,FAILED,2"})
    void isLearntOfAMailOnTheEarlierDiagram(String answer, String state, int failures) {
        deploy("released/customer-mail-1.0.0.bpmn");
        RequestNumber number = answered();
        deploy("bpmn/customer-mail.bpmn");
        try {
            server.answers("RCPT", answer);
            send();
            assertThat(delivery(number)).containsEntry("state", state);
            assertThat(failures("grace", number)).hasSize(failures);
            assertThat(told(number)).containsOnly(state);
            assertThat(waitingMail()).isEmpty();
        } finally {
            repository.createDeploymentQuery().deploymentName("earlier mail").list().stream()
                    .map(Deployment::getId)
                    .forEach(id -> repository.deleteDeployment(id, true));
        }
    }

    private void deploy(String diagram) {
        repository
                .createDeployment()
                .name("earlier mail")
                .addClasspathResource(diagram)
                .deploy();
    }

    private List<String> told(RequestNumber number) {
        return database.queryForList(
                "select told from outgoing_mail where request_number = ?", String.class, number.value());
    }

    // ---- people

    @Test
    void isShownToTheOrganisationAsLongAsNothingElseArrives() {
        desk.setClock(Instant.parse("2027-06-02T14:00:00Z")); // after the mails of all other tests
        server.answers("RCPT", "550 5.1.1 user unknown");
        RequestNumber number = answered();
        send();
        String page = organisation();
        assertThat(page).contains("Mail to this address does not arrive (since 10:00 today, New York time)");
        server.takesEverything();
        say("erik", number, "Once more.");
        send();
        assertThat(organisation()).doesNotContain("does not arrive");
        bounce(report("postfix", US, id(number), GRACE, "failed"));
        assertThat(organisation()).contains("does not arrive");
    }

    @Test
    void isShownOnThePageOfTheRequest() {
        RequestNumber number = answered();
        String page = "/requests/" + number;
        assertThat(page(page)).contains("Waits for the mail server since");
        send();
        assertThat(page(page)).contains("Sent by mail 10:00 today, New York time");
        bounce(report("exim", US, id(number), GRACE, "failed"));
        assertThat(page(page)).contains("Not delivered by mail:", "550 No such user here");
    }

    @Test
    void isShownOnTheSheetOfTheDesk() {
        RequestNumber number = answered();
        send();
        var sheet = api.get("erik", "/api/desk/requests/" + number);
        assertThat(sheet.<List<String>>read("$.talk[?(@.kind == 'MESSAGE')].delivery.state"))
                .containsExactly("SENT");
    }

    @Test
    void isShownOfACodeForACaller() {
        server.answers("RCPT", "550 5.1.1 user unknown");
        String id = api.post("petra", "/api/desk/calls/verifications", "{\"administrator\": \"grace\"}")
                .read("$.id");
        String verification = "/api/desk/calls/verifications/" + id;
        assertThat(api.get("petra", verification).<String>read("$.delivery.state"))
                .isEqualTo("WAITING");
        send();
        assertThat(api.get("petra", verification).<String>read("$.delivery.state"))
                .isEqualTo("FAILED");
        assertThat(api.get("petra", verification).<String>read("$.delivery.reason"))
                .contains("user unknown");
        assertThat(desk.incidents()).isZero();
    }

    private RequestNumber answered() {
        RequestNumber number = desk.open("grace", Draft.of("SUB-E3")).number();
        desk.answer("erik", number, "I am on it.");
        return number;
    }

    private RequestNumber asked() {
        return asked("grace", "SUB-E3");
    }

    private RequestNumber asked(String customer, String subscription) {
        RequestNumber number = desk.open(customer, Draft.of(subscription)).number();
        desk.answer("erik", number, "I am on it.");
        desk.ask("erik", number, "Which version?");
        return number;
    }

    private void say(String engineer, RequestNumber number, String text) {
        assertThat(api.post(engineer, "/api/requests/" + number + "/messages", "{\"text\": \"%s\"}".formatted(text))
                        .status())
                .isEqualTo(201);
    }

    private String organisation() {
        return PortalWindow.signedIn(port, "grace").open("/organisation").body();
    }

    /** Lets time pass; what the server does not take now fails, and is tried again when its time has come. */
    private void pass(Duration time) {
        Instant end = desk.now().plus(time);
        while (desk.now().isBefore(end)) {
            try {
                desk.travelTo(end);
            } catch (MailException notNow) {
                LoggerFactory.getLogger(getClass()).debug("Tried again later: {}", notNow.getMessage());
            }
        }
    }

    private String page(String path) {
        return api.send("grace", "GET", path, null, "Accept", "text/html").body();
    }

    private List<Map<String, Object>> messages(RequestNumber number) {
        return api.get("grace", "/api/requests/" + number + "/messages").read("$");
    }

    /** The delivery of the only message. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> delivery(RequestNumber number) {
        assertThat(messages(number)).hasSize(1);
        return (Map<String, Object>) messages(number).get(0).get("delivery");
    }

    private Map<String, Object> last(RequestNumber number) {
        return api.get("erik", "/api/requests/" + number + "/messages").read("$[-1].delivery");
    }

    private Instant at(RequestNumber number) {
        return OffsetDateTime.parse((String) delivery(number).get("at")).toInstant();
    }

    private List<Map<String, Object>> failures(String reader, RequestNumber number) {
        return api.get(reader, "/api/requests/" + number + "/timeline").read("$[?(@.kind == 'MESSAGE_NOT_DELIVERED')]");
    }

    private List<Map<String, Object>> told(String user, RequestNumber number) {
        return api.get(user, "/api/digests").read("$.items[*].notices[?(@.number == '%s')]".formatted(number));
    }

    private void isStillSent(RequestNumber number) {
        assertThat(last(number)).containsEntry("state", "SENT");
        assertThat(failures("grace", number)).isEmpty();
    }

    /** The message id of the latest mail about the request. */
    private String id(RequestNumber number) {
        return column(number, "message_id");
    }

    private String envelope(RequestNumber number) {
        String envelope = US.replace("@", "+bounce-" + column(number, "envelope_token") + "@");
        assertThat(server.offers()).contains(envelope);
        return envelope;
    }

    private String column(RequestNumber number, String name) {
        return database.queryForObject(
                "select %s from outgoing_mail where request_number = ? and message is not null order by id desc limit 1"
                        .formatted(name),
                String.class,
                number.value());
    }

    private List<String> outcomes() {
        return database.queryForList("select outcome from incoming_mail", String.class);
    }

    private void bounce(String raw) {
        POST.deliver(raw);
        mailbox.look();
        send();
    }

    /** @param form the end of a file's name; “d” for the one of the issue */
    private static String report(String form, String to, String id, String recipient, String action) {
        return file("bounce-" + (form.equals("d") ? "postfix" : form) + ".eml")
                .replace("{TO}", to)
                .replace("{ID}", id)
                .replace("{RECIPIENT}", recipient)
                .replace("{ACTION}", action)
                .replace("{FRESH}", "<report.%d@mx.example>".formatted(++reports));
    }

    private static String file(String name) {
        try {
            return new ClassPathResource("mail/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
