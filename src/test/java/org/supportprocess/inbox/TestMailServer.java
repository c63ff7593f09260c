package org.supportprocess.inbox;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.imap.ImapHandler;
import com.icegreen.greenmail.server.AbstractServer;
import com.icegreen.greenmail.server.ProtocolHandler;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A real mail server, one for all tests: it takes what we send, and has a mailbox that we fetch from. */
final class TestMailServer {

    static final TestMailServer ONE = new TestMailServer();

    static final String US = "support@support-process.example";
    static final String PASSWORD = "secret";

    private final ServerSetup smtp = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private final ServerSetup imap = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_IMAP);
    private final GreenMail server = new PromptMail(smtp, imap);

    private TestMailServer() {
        open();
    }

    int smtpPort() {
        return smtp.getPort();
    }

    int imapPort() {
        return imap.getPort();
    }

    void open() {
        server.start();
        server.setUser(US, US, PASSWORD);
    }

    void close() {
        server.stop();
    }

    void empty() {
        try {
            server.purgeEmailFromAllMailboxes();
        } catch (FolderException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** What we have sent, to whomever. */
    List<MimeMessage> sent() {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> !to(mail).equals(US))
                .toList();
    }

    /** Puts a mail into our mailbox as it came over the wire. */
    void deliver(String raw) {
        byte[] bytes = raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        try {
            server.getUserManager()
                    .getUser(US)
                    .deliver(new MimeMessage(GreenMailUtil.getSession(smtp), new ByteArrayInputStream(bytes)));
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** How many mails in our mailbox nobody has taken. */
    long unread() {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> to(mail).equals(US))
                .filter(mail -> !isSeen(mail))
                .count();
    }

    static String header(MimeMessage mail, String name) {
        try {
            return mail.getHeader(name, null);
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static String to(Message mail) {
        try {
            return ((InternetAddress) mail.getAllRecipients()[0]).getAddress();
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static String text(MimeMessage mail) {
        return part(mail, 0, "text/plain").replace("\r\n", "\n");
    }

    static String html(MimeMessage mail) {
        return part(mail, 1, "text/html");
    }

    private static String part(MimeMessage mail, int index, String type) {
        try {
            Multipart parts = (Multipart) mail.getContent();
            if (!mail.isMimeType("multipart/alternative")
                    || !parts.getBodyPart(index).isMimeType(type)) {
                throw new AssertionError(mail.getContentType());
            }
            return (String) parts.getBodyPart(index).getContent();
        } catch (MessagingException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static boolean isSeen(MimeMessage mail) {
        try {
            return mail.isSet(Flags.Flag.SEEN);
        } catch (MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Answers at once. GreenMail's own waits with each part of an answer until the one before has been received. */
    private static final class PromptMail extends GreenMail {

        PromptMail(ServerSetup smtp, ServerSetup imap) {
            super(new ServerSetup[] {smtp, imap});
        }

        @Override
        protected Map<String, AbstractServer> createServices(ServerSetup[] setups, Managers managers) {
            Map<String, AbstractServer> services = super.createServices(setups, managers);
            services.computeIfPresent(
                    ServerSetup.PROTOCOL_IMAP, (protocol, slow) -> new PromptImap(slow.getServerSetup(), managers));
            return services;
        }
    }

    private static final class PromptImap extends AbstractServer {

        PromptImap(ServerSetup setup, Managers managers) {
            super(setup, managers);
        }

        @Override
        protected ProtocolHandler createProtocolHandler(Socket client) {
            try {
                client.setTcpNoDelay(true);
            } catch (SocketException gone) {
                throw new UncheckedIOException(gone);
            }
            return new ImapHandler(managers.getUserManager(), managers.getImapHostManager(), client);
        }
    }
}
