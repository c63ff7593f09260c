package org.supportprocess.webhook;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes that an attempt has failed, for people to see; the engine has notes of its own, by which it tries again. The
 * transaction of the attempt is rolled back, so that this takes another one. A thread of its own makes it: one that waited
 * for a second connection while it has one would wait for ever when all do.
 */
@Component
class FailedAttempts {

    private static final int MOST_WAITING = 1000;

    private final WebhookDeliveries deliveries;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ExecutorService pen = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(MOST_WAITING),
            FailedAttempts::thread,
            new DiscardPolicy());

    FailedAttempts(WebhookDeliveries deliveries, PlatformTransactionManager transactions, Clock clock) {
        this.deliveries = deliveries;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void note(String delivery, DeliveryFailed failure) {
        Instant now = clock.instant();
        pen.execute(() -> transaction.executeWithoutResult(status -> deliveries
                .findToSend(delivery)
                .filter(WebhookDelivery::waits)
                .ifPresent(waiting -> waiting.fail(failure.status().orElse(null), failure.getMessage(), now))));
    }

    @PreDestroy
    void stop() {
        pen.shutdown();
    }

    private static Thread thread(Runnable notes) {
        Thread thread = new Thread(notes, "webhook-notes");
        thread.setDaemon(true);
        return thread;
    }
}
