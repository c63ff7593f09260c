package org.supportprocess.webhook;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings for posting events. The two timeouts together must stay well below the 30 seconds after which the engine
 * takes a job for dead.
 *
 * @param allowPrivateAddresses whether events may go to this machine and to its private network, without TLS: in a demo
 * @param connectTimeout how long a receiver may take to be reached
 * @param timeout how long a receiver may take from then on until its answer is complete
 * @param pause how long a slow receiver is left alone
 */
@ConfigurationProperties("support-process.webhooks")
record WebhookSettings(
        @DefaultValue("false") boolean allowPrivateAddresses,
        @DefaultValue("PT5S") Duration connectTimeout,
        @DefaultValue("PT10S") Duration timeout,
        @DefaultValue("PT30S") Duration pause) {}
