package org.supportprocess.process.outbox;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supportprocess.notification.OutgoingMailSender;

/** What the diagram tells Java when a mail has been written. */
@Configuration(proxyBeanMethods = false)
class CustomerMailTasks {

    private final OutgoingMailSender sender;

    CustomerMailTasks(OutgoingMailSender sender) {
        this.sender = sender;
    }

    /** The business key is the mail's number in the outbox. */
    @Bean
    JavaDelegate sendMail() {
        return execution -> sender.send(Long.parseLong(execution.getBusinessKey()));
    }
}
