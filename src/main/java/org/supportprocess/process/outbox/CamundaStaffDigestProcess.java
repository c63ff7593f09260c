package org.supportprocess.process.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.supportprocess.escalation.StaffDigestProcess;
import org.supportprocess.process.engine.AsProduct;

/**
 * Starts a digest run, unless one is waiting that will find the notice.
 *
 * <p>No notice is left behind. Nobody else sees it before the transaction that gives it ends, and that is within 30 seconds:
 * no job runs longer, because it would lose its lock. So a run counts only if it begins later than that; one that begins
 * sooner, or has begun, might miss the notice. Two transactions that do not see each other start a run each; the second run
 * then finds what the first has left, perhaps nothing. A run that has failed and will be tried again in hours does not count
 * either: it is due too late.
 */
@Component
class CamundaStaffDigestProcess implements StaffDigestProcess {

    private static final Duration LONGEST_JOB = Duration.ofSeconds(30);

    /** By how much the clocks of two nodes may differ. */
    private static final Duration TOLERANCE = Duration.ofSeconds(1);

    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final AsProduct product;
    private final Clock clock;

    CamundaStaffDigestProcess(ProcessEngine engine, Clock clock) {
        this.runtime = engine.getRuntimeService();
        this.jobs = engine.getManagementService();
        this.product = new AsProduct(engine);
        this.clock = clock;
    }

    @Override
    public void noticeGiven() {
        product.run(() -> {
            if (!isCollecting(clock.instant())) {
                runtime.startProcessInstanceByKey(StaffDigestModel.PROCESS);
            }
        });
    }

    /** Between two due dates, so that the database need not look through every timer there is. */
    private boolean isCollecting(Instant now) {
        return jobs.createJobQuery()
                        .processDefinitionKey(StaffDigestModel.PROCESS)
                        .active()
                        .withRetriesLeft()
                        .duedateHigherThan(Date.from(now.plus(LONGEST_JOB)))
                        .duedateLowerThan(
                                Date.from(now.plus(StaffDigestModel.COLLECTING).plus(TOLERANCE)))
                        .count()
                > 0;
    }
}
