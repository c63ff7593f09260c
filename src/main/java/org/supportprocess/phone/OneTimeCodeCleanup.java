package org.supportprocess.phone;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/** The job that forgets codes which are no longer valid, from time to time, on a thread of its own. */
@Component
class OneTimeCodeCleanup implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OneTimeCodeCleanup.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final CallerVerifier verifier;
    private @Nullable ThreadPoolTaskScheduler thread;

    OneTimeCodeCleanup(CallerVerifier verifier) {
        this.verifier = verifier;
    }

    /** Forgets expired codes. Another node may be doing the same; what is left is forgotten next time. */
    void forget() {
        try {
            verifier.forgetExpired();
        } catch (RuntimeException failure) {
            LOG.warn("Codes that hold no longer could not be forgotten: {}", failure.getMessage());
        }
    }

    @Override
    public synchronized void start() {
        ThreadPoolTaskScheduler started = new ThreadPoolTaskScheduler();
        started.setThreadNamePrefix("codes-");
        started.setDaemon(true);
        started.initialize();
        started.scheduleWithFixedDelay(
                this::forget, started.getClock().instant().plus(PAUSE), PAUSE);
        thread = started;
    }

    @Override
    public synchronized void stop() {
        if (thread != null) {
            thread.shutdown();
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }
}
