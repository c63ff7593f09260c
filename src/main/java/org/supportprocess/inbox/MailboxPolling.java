package org.supportprocess.inbox;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/** The schedule of looks into the mailbox, on a thread of its own. */
@Component
@ConditionalOnProperty("support-process.mail.inbound.host")
class MailboxPolling implements SmartLifecycle {

    private final Mailbox mailbox;
    private final InboundSettings settings;
    private @Nullable ThreadPoolTaskScheduler thread;

    MailboxPolling(Mailbox mailbox, InboundSettings settings) {
        this.mailbox = mailbox;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        ThreadPoolTaskScheduler started = new ThreadPoolTaskScheduler();
        started.setThreadNamePrefix("mailbox-");
        started.setDaemon(true);
        started.initialize();
        started.scheduleWithFixedDelay(
                mailbox::look, started.getClock().instant().plus(settings.interval()), settings.interval());
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

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(InboundSettings.class)
    static class Settings {}
}
