package org.supportprocess.process.demo;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.supportprocess.OnH2;

@OnH2
class MovingTheDemoClock {

    @Autowired
    EngineDemoClock demo;

    @Autowired
    Clock clock;

    @Autowired
    ManagementService management;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @AfterEach
    void backToRealTime() {
        management.deleteProperty(EngineDemoClock.DISTANCE);
        ClockUtil.reset();
    }

    @Test
    void movesTheOneClockAndTimeKeepsRunning() {
        demo.advance(Duration.ofHours(1));
        Instant now = demo.advance(Duration.ofDays(2));

        assertThat(now).isCloseTo(Instant.now().plus(Duration.ofHours(49)), within(5, SECONDS));
        assertThat(clock.instant()).isCloseTo(now, within(5, SECONDS));
    }

    @Test
    void outlivesARestart() {
        demo.advance(Duration.ofDays(3));
        ClockUtil.reset();

        demo.afterPropertiesSet();

        assertThat(clock.instant()).isCloseTo(Instant.now().plus(Duration.ofDays(3)), within(5, SECONDS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.0001S", "P367D", "PT9223372036854775807S"})
    void isRefusedBackwardsOrTooFar(String by) {
        assertThatIllegalArgumentException().isThrownBy(() -> demo.advance(Duration.parse(by)));
    }

    @Test
    void letsADueTimerFireByItself(@Autowired RepositoryService repository, @Autowired RuntimeService runtime)
            throws InterruptedException {
        String deployment = repository
                .createDeployment()
                .addModelInstance(
                        "waiting.bpmn",
                        Bpmn.createExecutableProcess("waiting")
                                .camundaHistoryTimeToLive(1)
                                .startEvent()
                                .intermediateCatchEvent()
                                .timerWithDuration("P5D")
                                .endEvent()
                                .done())
                .deploy()
                .getId();
        runtime.startProcessInstanceByKey("waiting");
        engine.getJobExecutor().start();
        try {
            Thread.sleep(300); // let it fall asleep first
            demo.advance(Duration.ofDays(5).plusSeconds(1));
            assertThat(soon(() -> runtime.createProcessInstanceQuery()
                                    .processDefinitionKey("waiting")
                                    .count()
                            == 0))
                    .isTrue();
        } finally {
            engine.getJobExecutor().shutdown();
            repository.deleteDeployment(deployment, true);
        }
    }

    private static boolean soon(BooleanSupplier happened) throws InterruptedException {
        for (int tries = 0; tries < 30 && !happened.getAsBoolean(); tries++) {
            Thread.sleep(100);
        }
        return happened.getAsBoolean();
    }
}
