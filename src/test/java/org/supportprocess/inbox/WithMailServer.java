package org.supportprocess.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.request.number.RequestNumber;

/** The whole product with a real mail server beside it. */
@OnH2
@TestPropertySource(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:mail;DB_CLOSE_DELAY=-1",
            "camunda.bpm.process-engine-name=mail",
            "spring.mail.host=127.0.0.1",
            "support-process.portal-url=https://support.example/",
            "support-process.mail.pause=PT0S",
            "support-process.mail.inbound.host=127.0.0.1",
            "support-process.mail.inbound.tls=false",
            "support-process.mail.inbound.user=" + TestMailServer.US,
            "support-process.mail.inbound.password=" + TestMailServer.PASSWORD,
            "support-process.mail.inbound.interval=P1D"
        })
abstract class WithMailServer {

    static final TestMailServer POST = TestMailServer.ONE;

    @Autowired
    SupportDesk desk;

    @Autowired
    Api api;

    @Autowired
    Mailbox mailbox;

    @Autowired
    ManagementService jobs;

    @Autowired
    RuntimeService runtime;

    @Autowired
    JdbcTemplate database;

    @DynamicPropertySource
    static void ports(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", POST::smtpPort);
        settings.add("support-process.mail.inbound.port", POST::imapPort);
    }

    @BeforeEach
    void wednesday() {
        desk.setClock(Instant.parse("2026-12-02T15:00:00Z"));
        POST.empty();
        database.update(
                "update incoming_mail set answered = false"); // else each test could have only what is left of a day's
        // answers
    }

    @AfterEach
    void leaveEverything() {
        desk.leaveEverything();
    }

    /** The jobs that send are due at once; nothing else is. */
    void send() {
        desk.travel(Duration.ofMillis(1));
    }

    RequestNumber open(String user, String subscription, String language, String summary) {
        String body = Api.OPEN
                .formatted(subscription)
                .replace("\"en\"", "\"" + language + "\"")
                .replace("Mail is down", summary);
        return new RequestNumber(api.post(user, "/api/requests", body).read("$.number"));
    }

    List<Job> waitingMail() {
        return jobs.createJobQuery()
                .processDefinitionKey("customer-mail")
                .active()
                .list();
    }
}
