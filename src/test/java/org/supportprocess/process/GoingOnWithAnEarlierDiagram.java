package org.supportprocess.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.lifecycle.Phase;
import org.supportprocess.request.number.RequestNumber;

/** A request keeps the diagram it began with: here the released 1.1.0, with the beans of today. */
@OnH2
class GoingOnWithAnEarlierDiagram {

    @Autowired
    SupportDesk desk;

    @Autowired
    Api api;

    @Autowired
    RepositoryService repository;

    private String deployment;
    private RequestNumber number;

    @BeforeEach
    void deployTheEarlierOne() {
        deployment = repository
                .createDeployment()
                .addClasspathResource("released/support-request-1.1.0.bpmn")
                .addClasspathResource("dmn/support-triage.dmn")
                .deploy()
                .getId();
        number = desk.open("grace", Draft.of("SUB-E3")).number();
    }

    @AfterEach
    void remove() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void isAnsweredAskedSolvedAndConfirmedAsBefore() {
        desk.answer("erik", number, "I am on it.");
        desk.ask("erik", number, "Which version?");
        desk.hear("grace", number, "The newest.");
        desk.handOver("erik", number, "sharepoint-online");
        desk.solve("sofia", number, "Try again.");
        desk.confirm("grace", number);
        assertThat(desk.request(number).phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void takesNoOutcomeWithItsFirstAnswer() {
        assertThatThrownBy(() -> desk.answerAs("erik", number, "SOLVED", "Restart."))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("began with an earlier diagram");
        assertThat(desk.request(number).phase()).isEqualTo(Phase.ANSWERING);
        assertThat(desk.conversation(number)).isEmpty();
    }

    @Test
    void saysThatItKnowsNoTranslators() {
        int before = desk.timeline(number).size();
        Api.Answer refused = api.post("erik", "/api/desk/requests/" + number + "/translator", "{\"language\": \"ja\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("knows no translators");
        assertThat(desk.timeline(number)).hasSize(before);
    }

    @Test
    void isHandedOverBeforeItsAnswer() {
        assertThat(api.post(
                                "erik",
                                "/api/desk/requests/" + number + "/hand-over",
                                "{\"queue\": \"lync-online\", \"reason\": \"Meetings\"}")
                        .status())
                .isEqualTo(204);
        desk.answer("lena", number, "I am on it.");
        assertThat(desk.request(number).phase()).isEqualTo(Phase.RESOLVING);
    }
}
