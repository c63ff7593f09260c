package org.supportprocess.inbox;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/** Looks into the mailbox from time to time, on a thread of its own. */
@Component
@ConditionalOnProperty("support-process.mail.inbound.host")
class MailboxSchedule implements SmartLifecycle {

    private final Mailbox mailbox;
    private final InboundSettings settings;
    private ThreadPoolTaskScheduler thread;

    MailboxSchedule(Mailbox mailbox, InboundSettings settings) {
        this.mailbox = mailbox;
        this.settings = settings;
    }

    @Override
    public synchronized void start() {
        thread = new ThreadPoolTaskScheduler();
        thread.setThreadNamePrefix("mailbox-");
        thread.setDaemon(true);
        thread.initialize();
        thread.scheduleWithFixedDelay(
                mailbox::look, thread.getClock().instant().plus(settings.interval()), settings.interval());
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

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(InboundSettings.class)
    static class Settings {}
}
