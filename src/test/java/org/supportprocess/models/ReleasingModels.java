package org.supportprocess.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.OnPostgres;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;
import org.supportprocess.intake.SupportDesk.Draft;
import org.supportprocess.request.number.RequestNumber;

/** From a proposal to what new requests begin with, and back. */
abstract class ReleasingModels {

    private static final String DIAGRAM = "support-request.bpmn";
    private static final String TABLES = "support-triage.dmn";

    @Autowired
    ModelDesk models;

    @Autowired
    SupportDesk desk;

    @Autowired
    Api api;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @BeforeEach
    void begin() {
        models.withoutChecks();
    }

    @AfterEach
    void leave() {
        desk.leaveEverything();
        models.leave();
    }

    @Test
    void changesNothingBeforeASecondAnalystHasApproved() {
        long deployments = repository.createDeploymentQuery().count();
        int before = models.live();
        int proposal = models.propose("anton", DIAGRAM, ModelDesk.requests("2.0.0"));
        assertThat(models.live()).isEqualTo(before);
        assertThat(models.state(proposal)).isEqualTo("PROPOSED");
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(deployments);
        assertThat(versionOf(opened())).isEqualTo("1.5.0");
    }

    @Test
    void letsNewRequestsBeginWithWhatIsLive() {
        int own = models.live();
        RequestNumber early = opened();
        int changed = models.release(DIAGRAM, ModelDesk.requests("2.0.0"));
        RequestNumber late = opened();
        assertThat(versionOf(late)).isEqualTo("2.0.0");

        assertThat(models.decide("admin", own, "restore").status()).isEqualTo(200);
        assertThat(versionOf(opened())).isEqualTo("1.5.0");
        assertThat(models.state(changed)).isEqualTo("PAST");

        assertThat(models.decide("anton", changed, "restore").status()).isEqualTo(200);
        assertThat(versionOf(opened())).isEqualTo("2.0.0");

        assertThat(versionOf(early)).isEqualTo("1.5.0");
        assertThat(versionOf(late)).isEqualTo("2.0.0");
        assertThat(models.show(changed).<Integer>read("$.requests")).isEqualTo(2);
    }

    @Test
    void releasesATableAloneAtEveryDoor() {
        assertThat(counts()).isTrue();
        models.release(
                TABLES,
                ModelDesk.own("dmn/support-triage.dmn")
                        .replaceFirst(
                                "(?s)(outputEntry_elevatedSupportLargeEnterprise_elevated\">\\s*<text>)true",
                                "$1false"));
        assertThat(counts()).isFalse();
        RequestNumber number = desk.open("kofi", Draft.of("SUB-E4")).number();
        assertThat(versionOf(number)).isEqualTo("1.5.0");
        assertThat(decisionOf(number)).isEqualTo(newestTables());
    }

    @Test
    void needsFourEyes() {
        int proposal = models.propose("anton", DIAGRAM, ModelDesk.requests("2.0.0"));
        for (String other : List.of("anton", "admin", "audrey", "erik", "lars", "grace", "pia")) {
            assertThat(models.decide(other, proposal, "approve").status()).isEqualTo(403);
            assertThat(models.decide(other, proposal, "reject").status()).isEqualTo(403);
        }
        assertThat(models.decide("anja", proposal, "withdraw").status()).isEqualTo(403);
        assertThat(models.decide("anton", proposal, "withdraw").status()).isEqualTo(200);
        assertThat(models.state(proposal)).isEqualTo("WITHDRAWN");
        assertThat(models.decide("anja", proposal, "approve").status()).isEqualTo(409);
    }

    @Test
    void takesNoProposalWhoseBaseIsNoLongerLive() {
        int late = models.propose("anja", DIAGRAM, ModelDesk.requests("2.0.0"));
        int live = models.release(DIAGRAM, ModelDesk.requests("3.0.0"));
        Api.Answer answer = models.decide("anton", late, "approve");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.<String>read("$.detail")).contains("set %d is live now".formatted(live));
        assertThat(models.live()).isEqualTo(live);
    }

    @Test
    void keepsWhatOthersHaveChangedMeanwhile() {
        models.release(TABLES, ModelDesk.own("dmn/support-triage.dmn") + "<!-- other -->");
        int changed = models.release(DIAGRAM, ModelDesk.requests("2.0.0"));
        assertThat(file(changed, TABLES)).endsWith("<!-- other -->");
    }

    @Test
    void refusesWhatIsLiveAlready() {
        Api.Answer answer = models.deploy("anton", Map.of(DIAGRAM, ModelDesk.own("bpmn/support-request.bpmn")));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.<String>read("$.type")).isEqualTo("InvalidModels");
        assertThat(answer.<String>read("$.message"))
                .isEqualTo(
                        "support-request.bpmn: all of it: this is live already, so nothing would change. Save the change first.");
        assertThat(answer.<String>read("$.findings[0].weight")).isEqualTo("STOPS");
    }

    @Test
    void refusesWhatWaitsAlready() {
        int first = models.propose("anton", DIAGRAM, ModelDesk.requests("2.0.0"));
        Api.Answer again = models.deploy("anja", Map.of(DIAGRAM, ModelDesk.requests("2.0.0")));
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.<String>read("$.message")).contains("proposal %d of anton".formatted(first));
    }

    @Test
    void changesNothingWhereTheEngineRefuses() {
        int before = models.live();
        int proposal =
                models.propose("anton", DIAGRAM, ModelDesk.requests("2.0.0").replaceFirst("sourceRef=", "from="));
        Api.Answer answer = models.decide("anja", proposal, "approve");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.<String>read("$.findings[0].sentence")).contains("the engine does not take it");
        assertThat(models.state(proposal)).isEqualTo("PROPOSED");
        assertThat(models.live()).isEqualTo(before);
        assertThat(versionOf(opened())).isEqualTo("1.5.0");
    }

    @Test
    void tellsAuditorsWhoDecidedWhat() {
        int own = models.live();
        int changed = models.release(DIAGRAM, ModelDesk.requests("2.0.0"));
        models.decide("admin", own, "restore");
        assertThat(models.show(changed).<List<String>>read("$.history[*].what"))
                .containsExactly("REPLACED", "APPROVED", "PROPOSED");
        assertThat(models.show(changed).<List<String>>read("$.history[*].who"))
                .containsExactly("admin", "anja", "anton");
        assertThat(models.show(own).<String>read("$.history[0].reason")).isEqualTo("We have talked about it.");
    }

    private RequestNumber opened() {
        return desk.open("grace", Draft.of("SUB-E3")).number();
    }

    private String versionOf(RequestNumber number) {
        return repository.getProcessDefinition(definitionOf(number)).getVersionTag();
    }

    private String definitionOf(RequestNumber number) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .singleResult()
                .getProcessDefinitionId();
    }

    private String decisionOf(RequestNumber number) {
        return repository.getProcessDefinition(definitionOf(number)).getDeploymentId();
    }

    private String newestTables() {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("elevated-support")
                .latestVersion()
                .singleResult()
                .getDeploymentId();
    }

    private boolean counts() {
        return api.get("admin", "/api/organisations/woodgrove/subscriptions/SUB-E4")
                .read("$.elevatedSupportCounts");
    }

    private String file(int set, String name) {
        return api.get("audrey", "/api/models/%d/files/%s".formatted(set, name)).body();
    }

    @OnH2
    static class OnTheEmbeddedDatabase extends ReleasingModels {}

    @OnPostgres
    static class OnPostgreSql extends ReleasingModels {}
}
