package org.supportprocess.desk.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.request.Message;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;

/** Requests stay on the diagram that they began on; the one before has no tasks that wait for the customer. */
@OnH2
class AnOutageOfRequestsThatBeganBefore {

    private static final String SOLUTION = "Mail flows again.";

    @Autowired
    Api api;

    @Autowired
    SupportDesk desk;

    @Autowired
    RepositoryService repository;

    private String before;
    private RequestNumber answering;
    private RequestNumber resolving;
    private RequestNumber waiting;
    private RequestNumber proposed;

    @BeforeEach
    void open() {
        desk.setClock(Instant.parse("2026-12-02T09:00:00Z"));
        before = repository
                .createDeployment()
                .addClasspathResource("released/support-request-1.1.0.bpmn")
                .addClasspathResource("dmn/support-triage.dmn")
                .deploy()
                .getId();
        answering = new RequestNumber(api.open("grace", "SUB-E3"));
        resolving = answered();
        waiting = answered();
        desk.ask("erik", waiting, "Which users?");
        proposed = answered();
        desk.solve("erik", proposed, "Please sign in again.");
    }

    @AfterEach
    void withdraw() {
        List.of(answering, resolving, waiting, proposed).forEach(number -> desk.withdraw("grace", number));
        repository.deleteDeployment(before, true);
    }

    @Test
    void tellsEveryCustomerOfTheSolution() {
        String outage = api.post("lars", "/api/outages", """
                        {"service": "EXCHANGE_ONLINE", "summary": "Mail is late.", "requests": ["%s", "%s", "%s", "%s"]}
                        """.formatted(answering, resolving, waiting, proposed))
                .read("$.outage.number");
        desk.travel(Duration.ZERO);
        api.post("lars", "/api/outages/" + outage + "/resolve", "{\"text\": \"%s\"}".formatted(SOLUTION));
        desk.travel(Duration.ZERO);

        assertThat(desk.incidents()).isZero();
        assertThat(api.get("lars", "/api/outages/" + outage).<List<String>>read("$.links[*].outcome"))
                .containsExactly("MESSAGE_SENT", "SOLUTION_PROPOSED", "MESSAGE_SENT", "MESSAGE_SENT");
        assertThat(List.of(answering, resolving, waiting, proposed))
                .allSatisfy(number -> assertThat(desk.conversation(number))
                        .extracting(Message::text)
                        .containsOnlyOnce(SOLUTION));
        assertThat(desk.request(answering).phase()).isEqualTo(Phase.ANSWERING);
        assertThat(desk.request(waiting).phase()).isEqualTo(Phase.WAITING_FOR_CUSTOMER);
    }

    private RequestNumber answered() {
        RequestNumber number = new RequestNumber(api.open("grace", "SUB-E3"));
        desk.answer("erik", number, "I am on it.");
        return number;
    }
}
