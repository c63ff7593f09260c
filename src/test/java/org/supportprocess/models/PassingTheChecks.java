package org.supportprocess.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;

/** The checks of the product stand at Camunda Modeler's button, at the approval and at the way back. */
@OnH2
class PassingTheChecks {

    private static final String DIAGRAM = "support-request.bpmn";

    @Autowired
    ModelDesk models;

    @Autowired
    ModelCheckOnTrial checks;

    @Autowired
    RepositoryService repository;

    @Autowired
    Api api;

    @AfterEach
    void leave() {
        models.leave();
    }

    @Test
    void letsAGoodChangeGoLiveAndBackAndLiveAgain() {
        int own = models.live();
        int changed = models.release(DIAGRAM, ModelDesk.requests("1.6.0"));
        assertThat(models.decide("anton", own, "restore").status()).isEqualTo(200);
        assertThat(models.decide("anja", changed, "restore").status()).isEqualTo(200);
        assertThat(models.live()).isEqualTo(changed);
    }

    @Test
    void stopsAtTheButtonWithWhatWasFound() {
        long deployments = repository.createDeploymentQuery().count();
        Api.Answer answer = models.deploy(
                "anton", Map.of(DIAGRAM, ModelDesk.requests("1.6.0").replace("${warnEngineer}", "${warnEnginer}")));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.<String>read("$.type")).isEqualTo("InvalidModels");
        assertThat(answer.<String>read("$.message").split("\n"))
                .hasSameSizeAs(answer.<List<?>>read("$.findings"))
                .anyMatch(line -> line.startsWith(DIAGRAM) && line.contains("warnEnginer"));
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
        assertThat(api.get("audrey", "/api/models").<Integer>read("$.length()")).isOne();
    }

    @Test
    void stopsAtTheApprovalWhatWasTakenBefore() {
        models.withoutChecks();
        int own = models.live();
        int proposal = models.propose(
                "anton", DIAGRAM, ModelDesk.requests("1.6.0").replace("${warnEngineer}", "${warnEnginer}"));
        checks.leaveOut(false);
        Api.Answer answer = models.decide("anja", proposal, "approve");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.<List<String>>read("$.findings[*].sentence")).anyMatch(said -> said.contains("warnEnginer"));
        assertThat(models.state(proposal)).isEqualTo("PROPOSED");
        assertThat(models.live()).isEqualTo(own);
    }

    @Test
    void namesTheVersionsOfAllThereIs() {
        Api.Answer set = models.show(models.live());
        assertThat(set.<List<String>>read("$.contents[?(@.file == 'support-request.bpmn')].versionTag"))
                .containsExactly("1.5.0");
        assertThat(set.<List<String>>read("$.contents[?(@.file == 'support-triage.dmn')].versionTag"))
                .first()
                .asString()
                .contains("entitlement 1.1.0", "severity 1.0.0");
        assertThat(set.<List<Map<String, ?>>>read("$.contents[?(@.file == 'severity.csv')]")
                        .get(0))
                .doesNotContainKey("versionTag");
    }
}
