package org.supportprocess.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.supportprocess.intake.SupportDesk.Draft;

/** What fails on the first day of a set is told at once to analysts and operations, with the way back. */
@OnH2
class FailingAfterARelease {

    private static final String DIAGRAM = "support-request.bpmn";

    @Autowired
    ModelDesk models;

    @Autowired
    SupportDesk desk;

    @Autowired
    Api api;

    @BeforeEach
    void begin() {
        models.withoutChecks();
        desk.leaveEverything();
        desk.setClock(Instant.parse("2027-04-07T09:00:00Z"));
    }

    @AfterEach
    void leave() {
        desk.leaveEverything();
        models.leave();
    }

    @Test
    void isToldWhenNothingCanBegin() {
        int set = models.release(
                DIAGRAM, ModelDesk.requests("2.0.0").replace("${recordEntitlement}", "${recordEntitlment}"));
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> desk.open("grace", Draft.of("SUB-E3"))).hasMessageContaining("recordEntitlment");
        }
        assertThat(failures(set))
                .hasSize(1)
                .first()
                .asString()
                .contains("support-request could not begin", "recordEntitlment");
        for (String user : List.of("anton", "anja", "admin")) {
            assertThat(told(user, set)).hasSize(1).first().asString().contains("restored at once at /desk/models");
        }
    }

    @Test
    void isToldWhenATimerFails() {
        int set = models.release(DIAGRAM, ModelDesk.requests("2.0.0").replace("${warnEngineer}", "${warnEnginer}"));
        desk.open("grace", Draft.of("SUB-E3"));
        assertThatThrownBy(() -> desk.travel(Duration.ofHours(12))).hasMessageContaining("warnEnginer");
        assertThat(failures(set)).hasSize(1);
    }

    @Test
    void isNotToldOfWhatIsRefusedToSomebody() {
        int set = models.release(DIAGRAM, ModelDesk.requests("2.0.0"));
        assertThat(api.post("lars", "/engine-rest/process-definition/key/support-request/start", "{}")
                        .status())
                .isEqualTo(403);
        assertThat(api.post("lars", "/engine-rest/process-definition/key/outage/start", "{}")
                        .status())
                .isBetween(400, 499);
        assertThat(failures(set)).isEmpty();
    }

    @Test
    void isNoLongerToldAfterTheFirstDay() {
        int set = models.release(
                DIAGRAM, ModelDesk.requests("2.0.0").replace("${recordEntitlement}", "${recordEntitlment}"));
        desk.travel(Duration.ofHours(25));
        assertThatThrownBy(() -> desk.open("grace", Draft.of("SUB-E3"))).hasMessageContaining("recordEntitlment");
        assertThat(failures(set)).isEmpty();
    }

    private List<String> failures(int set) {
        return models.show(set).read("$.history[?(@.what == 'FAILED')].reason");
    }

    private List<String> told(String user, int set) {
        desk.travel(Duration.ofMinutes(20));
        List<String> sentences = api.get(user, "/api/digests").read("$.items[*].notices[*].sentence");
        return sentences.stream()
                .filter(sentence -> sentence.startsWith("Set %d of the models".formatted(set)))
                .filter(sentence -> sentence.contains("fails"))
                .toList();
    }
}
