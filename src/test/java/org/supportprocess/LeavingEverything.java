package org.supportprocess;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.supportprocess.intake.SupportDesk;

/** After each class what it has left under way stands still: others that move the clock on need not wait for it. */
final class LeavingEverything implements TestExecutionListener {

    @Override
    public void afterTestClass(TestContext context) {
        if (context.hasApplicationContext()) {
            context.getApplicationContext()
                    .getBeanProvider(SupportDesk.class)
                    .ifAvailable(SupportDesk::leaveEverything);
        }
    }
}
