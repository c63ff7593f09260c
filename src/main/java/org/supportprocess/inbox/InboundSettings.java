package org.supportprocess.inbox;

import java.time.Duration;
import java.util.Properties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox that answers arrive in, by IMAP.
 *
 * @param host nothing is fetched where none is set
 * @param tls off only for a server on the same machine
 * @param interval between two looks
 * @param authenticatedBy the name by which the receiving server signs its {@code Authentication-Results}; where it is set, a
 *     mail counts only if that server says that its sender is genuine (DMARC)
 */
@ConfigurationProperties("support-process.mail.inbound")
record InboundSettings(
        String host,
        @DefaultValue("993") int port,
        @DefaultValue("true") boolean tls,
        String user,
        String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("PT1M") Duration interval,
        String authenticatedBy) {

    private static final String TIMEOUT = "20000";

    String protocol() {
        return tls ? "imaps" : "imap";
    }

    /** What is looked at stays unread until it has been taken. */
    Properties session() {
        Properties session = new Properties();
        String prefix = "mail." + protocol();
        session.put(prefix + ".peek", "true");
        session.put(prefix + ".connectiontimeout", TIMEOUT);
        session.put(prefix + ".timeout", TIMEOUT);
        session.put(prefix + ".writetimeout", TIMEOUT);
        session.put(prefix + ".ssl.checkserveridentity", "true");
        return session;
    }
}
