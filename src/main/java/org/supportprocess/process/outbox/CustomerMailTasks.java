package org.supportprocess.process.outbox;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.supportprocess.notification.MailRoom;

/** What the diagram tells Java when a mail has been written. */
@Configuration(proxyBeanMethods = false)
public class CustomerMailTasks {

    private final MailRoom room;

    CustomerMailTasks(MailRoom room) {
        this.room = room;
    }

    /** The business key is the mail's number in the outbox. */
    @Bean
    JavaDelegate sendMail() {
        return execution -> room.send(Long.parseLong(execution.getBusinessKey()));
    }
}
