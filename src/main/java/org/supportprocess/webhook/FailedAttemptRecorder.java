package org.supportprocess.webhook;

import static java.util.Objects.requireNonNull;

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
 * The record of failed attempts for people to see; the engine has records of its own, by which it tries again. The
 * transaction of the attempt is rolled back, so this takes another one, on a thread of its own: threads that hold one
 * connection and wait for a second would wait for ever once all do.
 */
@Component
class FailedAttemptRecorder {

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
            FailedAttemptRecorder::thread,
            new DiscardPolicy());

    FailedAttemptRecorder(WebhookDeliveries deliveries, PlatformTransactionManager transactions, Clock clock) {
        this.deliveries = deliveries;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    void note(String delivery, DeliveryFailed failure) {
        Instant now = clock.instant();
        pen.execute(() -> transaction.executeWithoutResult(status -> deliveries
                .findToSend(delivery)
                .filter(WebhookDelivery::waits)
                .ifPresent(waiting ->
                        waiting.fail(failure.status().orElse(null), requireNonNull(failure.getMessage()), now))));
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
