package org.supportprocess.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;
import org.supportprocess.api.Api;
import org.supportprocess.intake.SupportDesk;

/** Who is told of proposals and decisions, in the digest that tells staff everything. */
@OnH2
class HearingOfModels {

    private static final String DIAGRAM = "support-request.bpmn";

    @Autowired
    ModelDesk models;

    @Autowired
    SupportDesk desk;

    @Autowired
    Api api;

    @BeforeEach
    void forgetWhatOthersAreTold() {
        models.withoutChecks();
        desk.leaveEverything();
        desk.setClock(Instant.parse("2027-03-03T10:00:00Z"));
    }

    @AfterEach
    void leave() {
        desk.leaveEverything();
        models.leave();
    }

    @Test
    void letsAnalystsKnowWhatWaits() {
        int set = models.propose("anton", DIAGRAM, ModelDesk.requests("2.0.0"));
        assertThat(newest("anja"))
                .containsExactly(
                        "Set %d of the models (/desk/models/%d) is proposed by anton and waits for another analyst: from the modeler"
                                .formatted(set, set));
    }

    @Test
    void letsTheProposerKnowWhatWasDecided() {
        int set = models.propose("anja", DIAGRAM, ModelDesk.requests("2.0.0"));
        newest("anja");
        desk.travel(Duration.ofHours(1));
        models.decide("anton", set, "reject");
        assertThat(newest("anja"))
                .containsExactly("Set %d of the models (/desk/models/%d) is rejected by anton: We have talked about it."
                        .formatted(set, set));
    }

    @Test
    void letsAnalystsKnowWhatWasRestored() {
        int own = models.live();
        models.release(DIAGRAM, ModelDesk.requests("2.0.0"));
        newest("anton");
        desk.travel(Duration.ofHours(1));
        models.decide("admin", own, "restore");
        assertThat(newest("anton"))
                .containsExactly(
                        "Set %d of the models (/desk/models/%d) is live again, restored by admin: We have talked about it."
                                .formatted(own, own));
    }

    private List<String> newest(String user) {
        desk.travel(Duration.ofMinutes(20));
        return api.get(user, "/api/digests").read("$.items[0].notices[*].sentence");
    }
}
