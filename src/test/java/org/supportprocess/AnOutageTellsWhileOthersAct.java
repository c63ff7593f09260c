package org.supportprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.outage.OutageDeclaration;
import org.supportprocess.outage.OutageNumber;
import org.supportprocess.outage.OutageProcess;
import org.supportprocess.request.Message;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.submission.Service;

/** An outage is over and proposes its solution, while somebody else does something about the same request. */
abstract class AnOutageTellsWhileOthersAct {

    private static final int TIMES = 3;
    private static final String SOLUTION = "Mail flows again.";

    @Autowired
    SupportDesk desk;

    @Autowired
    OutageProcess outages;

    @Autowired
    ManagementService jobs;

    private RequestNumber number;
    private OutageNumber outage;

    @BeforeEach
    void resolve() {
        desk.setClock(Instant.parse("2026-11-25T09:00:00Z"));
        number = desk.open("grace", Draft.of("SUB-E3")).number();
        outage = outages.declare(
                new OutageDeclaration(Service.EXCHANGE_ONLINE, "Mail arrives late.", List.of(number)), "lars");
        outages.update(outage, SOLUTION, true, "dora");
    }

    @AfterEach
    void withdraw() {
        if (desk.request(number).phase().inHandling()) {
            desk.withdraw("grace", number);
        }
        assertThat(desk.incidents()).isZero();
    }

    @RepeatedTest(TIMES)
    void whenTheCustomerWrites() {
        Race race = Race.between(this::tell, () -> desk.hear("grace", number, "Still nothing?"));
        finish();
        assertThat(race.second()).isNull();
        assertThat(said("Still nothing?")).isEqualTo(1);
        assertThat(said(SOLUTION)).isEqualTo(1);
        boolean last = desk.conversation(number).stream()
                .reduce((one, next) -> next)
                .filter(Message::fromCustomer)
                .isPresent();
        assertThat(desk.request(number).phase()).isEqualTo(last ? Phase.RESOLVING : Phase.SOLUTION_PROPOSED);
    }

    @RepeatedTest(TIMES)
    void whenTheEngineerAnswers() {
        Race race = Race.between(this::tell, () -> desk.answer("erik", number, "I am on it."));
        finish();
        assertThat(desk.request(number).phase()).isEqualTo(Phase.SOLUTION_PROPOSED);
        assertThat(said(SOLUTION)).isEqualTo(1);
        assertThat(said("I am on it.")).isEqualTo(race.second() == null ? 1 : 0);
    }

    @RepeatedTest(TIMES)
    void whenTheCustomerWithdraws() {
        Race race = Race.between(this::tell, () -> desk.withdraw("billy", number));
        finish();
        assertThat(race.second()).isNull();
        assertThat(desk.request(number).phase()).isEqualTo(Phase.WITHDRAWN);
        assertThat(said(SOLUTION)).isLessThanOrEqualTo(1);
    }

    @RepeatedTest(TIMES)
    void whenAnotherNodeTells() {
        Race.between(this::tell, this::tell);
        finish();
        assertThat(desk.request(number).phase()).isEqualTo(Phase.SOLUTION_PROPOSED);
        assertThat(said(SOLUTION)).isEqualTo(1);
    }

    private void tell() {
        jobs.createJobQuery()
                .processDefinitionKey("outage")
                .active()
                .list()
                .forEach(job -> jobs.executeJob(job.getId()));
    }

    /** What met somebody else's change is tried again, soon. */
    private void finish() {
        desk.travel(Duration.ofMinutes(1));
    }

    private long said(String text) {
        return desk.conversation(number).stream()
                .filter(message -> message.text().equals(text))
                .count();
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends AnOutageTellsWhileOthersAct {}

    @OnPostgres
    static class OnTheProductionDatabase extends AnOutageTellsWhileOthersAct {}
}
