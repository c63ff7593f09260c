package org.supportprocess.process.outbox;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supportprocess.escalation.DigestDesk;

/** What the diagram tells Java when notices have been collected. */
@Configuration(proxyBeanMethods = false)
public class StaffDigestTasks {

    private final DigestDesk desk;

    StaffDigestTasks(DigestDesk desk) {
        this.desk = desk;
    }

    /** A run is known by its process instance, so that a digest can be followed back to what sent it. */
    @Bean
    JavaDelegate sendDigests() {
        return execution -> desk.send(execution.getProcessInstanceId());
    }
}
