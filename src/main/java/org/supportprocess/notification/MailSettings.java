package org.supportprocess.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of outgoing mail.
 *
 * @param from the address that mail comes from; its domain is that of the message ids
 * @param replyTo the address that answers go to; {@code from} where none is set
 * @param pause how long no mail is tried after the mail server could not be reached
 */
@ConfigurationProperties("support-process.mail")
public record MailSettings(
        @DefaultValue("support@support-process.example") String from,
        String replyTo,
        @DefaultValue("PT30S") Duration pause) {

    public MailSettings {
        replyTo = replyTo == null || replyTo.isBlank() ? from : replyTo;
    }

    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }
}
