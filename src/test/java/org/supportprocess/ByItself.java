package org.supportprocess;

import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.supportprocess.intake.SupportDesk;

/**
 * Many classes share one product and all of them one clock. Each begins on the same Wednesday, and what others have left
 * under way stands still, and what they were told is forgotten, so that it does not matter which have come before.
 */
final class ByItself implements TestExecutionListener {

    private static final Instant WEDNESDAY = Instant.parse("2026-12-02T15:00:00Z");

    @Override
    public void beforeTestClass(TestContext test) {
        ClockUtil.reset();
        test.getApplicationContext().getBeanProvider(SupportDesk.class).ifAvailable(desk -> {
            desk.setClock(WEDNESDAY);
            desk.leaveEverything();
            desk.forgetDigests();
        });
    }
}
