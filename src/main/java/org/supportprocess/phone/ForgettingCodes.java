package org.supportprocess.phone;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/** Forgets from time to time the codes that hold no longer, on a thread of its own. */
@Component
class ForgettingCodes implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ForgettingCodes.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final CallerIdentity identity;
    private ThreadPoolTaskScheduler thread;

    ForgettingCodes(CallerIdentity identity) {
        this.identity = identity;
    }

    /** Another node may be doing the same; what is left is forgotten next time. */
    void forget() {
        try {
            identity.forgetExpired();
        } catch (RuntimeException failure) {
            LOG.warn("Codes that hold no longer could not be forgotten: {}", failure.getMessage());
        }
    }

    @Override
    public synchronized void start() {
        thread = new ThreadPoolTaskScheduler();
        thread.setThreadNamePrefix("codes-");
        thread.setDaemon(true);
        thread.initialize();
        thread.scheduleWithFixedDelay(this::forget, thread.getClock().instant().plus(PAUSE), PAUSE);
    }

    @Override
    public synchronized void stop() {
        thread.shutdown();
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
