package org.supportprocess.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.supportprocess.OnH2;
import org.supportprocess.Race;
import org.supportprocess.api.Api;

/** What comes with the product is live as long as nobody has decided otherwise. */
@OnH2
class StartingWithModels {

    private static final String DIAGRAM = "support-request.bpmn";

    @Autowired
    ModelDesk models;

    @Autowired
    ModelSets sets;

    @Autowired
    RepositoryService repository;

    @Autowired
    Api api;

    @BeforeEach
    void begin() {
        models.withoutChecks();
    }

    @AfterEach
    void leave() {
        models.leave();
    }

    @Test
    void recordsTheSetOfTheProductWithItsExamples() throws IOException {
        int live = models.live();
        assertThat(models.show(live).<String>read("$.source")).isEqualTo("JAR");
        assertThat(models.show(live).<String>read("$.proposedBy")).isEqualTo("support-process");
        assertThat(models.show(live).<List<String>>read("$.contents[*].file"))
                .containsExactlyElementsOf(own().contents().keySet())
                .contains("entitlement.csv", DIAGRAM, "answer-request.html");
    }

    @Test
    void takesOverWhatIsDeployedAlready() throws IOException {
        long before = repository.createDeploymentQuery().count();
        sets.start(own());
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
        assertThat(number()).isOne();
    }

    @Test
    void goesLiveWithOtherModelsWhereNobodyHasDecidedOtherwise() throws IOException {
        int before = models.live();
        sets.start(newer());
        assertThat(models.live()).isNotEqualTo(before);
        assertThat(models.state(before)).isEqualTo("PAST");
        assertThat(models.show(models.live()).<List<String>>read("$.history[*].what"))
                .containsExactly("WENT_LIVE");
        sets.start(own());
        assertThat(models.live()).isEqualTo(before);
    }

    @Test
    void doesNotOverruleAnUpload() throws IOException {
        int upload = models.release(DIAGRAM, ModelDesk.requests("2.0.0"));
        sets.start(own());
        assertThat(models.live()).isEqualTo(upload);
        assertThat(number()).isEqualTo(2);
    }

    @Test
    void proposesOtherModelsBesideAnUploadOnce() throws IOException {
        int upload = models.release(DIAGRAM, ModelDesk.requests("2.0.0"));
        sets.start(newer());
        sets.start(newer());
        assertThat(models.live()).isEqualTo(upload);
        assertThat(number()).isEqualTo(3);
        int proposal = api.get("anton", "/api/models").read("$[0].id");
        assertThat(models.show(proposal).<String>read("$.proposedBy")).isEqualTo("support-process");
        assertThat(models.decide("anton", proposal, "approve").status()).isEqualTo(200);
        assertThat(models.live()).isEqualTo(proposal);
    }

    @Test
    void keepsToAnEarlierSetThatSomebodyHasRestored() throws IOException {
        int earlier = models.live();
        sets.start(newer());
        models.decide("admin", earlier, "restore");
        sets.start(newer());
        assertThat(models.live()).isEqualTo(earlier);
    }

    @Test
    void standsOnWhatIsLiveWhenItStartsAgain() throws IOException {
        models.release(DIAGRAM, ModelDesk.requests("2.0.0"));
        sets.start(newer());
        int proposal = api.get("anton", "/api/models").read("$[0].id");
        models.release(DIAGRAM, ModelDesk.requests("3.0.0"));
        assertThat(models.decide("anton", proposal, "approve").status()).isEqualTo(409);
        sets.start(newer());
        assertThat(models.decide("anton", proposal, "approve").status()).isEqualTo(200);
    }

    @Test
    void recordsOneSetForTwoNodes() throws IOException {
        ModelFiles newer = newer();
        long before = repository.createDeploymentQuery().count();
        Race.between(() -> sets.start(newer), () -> sets.start(newer)).nobodyLoses();
        assertThat(number()).isEqualTo(2);
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before + 1);
    }

    private int number() {
        return api.get("audrey", "/api/models").read("$.length()");
    }

    private static ModelFiles newer() throws IOException {
        return own().with(Map.of(DIAGRAM, ModelDesk.requests("1.6.0").getBytes(StandardCharsets.UTF_8)));
    }

    private static ModelFiles own() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String place : new String[] {"bpmn/*.bpmn", "bpmn/forms/*.html", "dmn/*.dmn", "dmn/examples/*.csv"}) {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("file:" + place)) {
                files.put(file.getFilename(), file.getContentAsByteArray());
            }
        }
        return ModelFiles.of(files);
    }
}
