package org.supportprocess.process.outbox;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supportprocess.escalation.DigestComposer;

/** What the diagram tells Java when notices have been collected. */
@Configuration(proxyBeanMethods = false)
class StaffDigestTasks {

    private final DigestComposer composer;

    StaffDigestTasks(DigestComposer composer) {
        this.composer = composer;
    }

    @Bean
    JavaDelegate sendDigests() {
        return execution -> composer.send();
    }
}
