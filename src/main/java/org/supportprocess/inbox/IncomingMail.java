package org.supportprocess.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import org.supportprocess.request.text.PlainText;

/** A mail to us with its outcome, recorded so that it is not taken a second time. */
@Entity
class IncomingMail implements Persistable<String> {

    enum Outcome {
        TAKEN,
        /** Its request was closed, and can be reopened. */
        KEPT,
        UNKNOWN_SENDER,
        /** The receiving server does not vouch for its sender. */
        NOT_GENUINE,
        /** No person wrote it, or we did. */
        AUTOMATIC,
        /** A mail server's report that a mail of ours was not delivered. */
        RETURNED,
        WITHOUT_NUMBER,
        UNKNOWN_REQUEST,
        OUT_OF_TURN,
        EMPTY,
        TOO_LONG
    }

    @Id
    private String messageId;

    private Instant receivedAt;
    private @Nullable String senderUser;
    private @Nullable String requestNumber;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private boolean answered;
    private @Nullable String words;

    protected IncomingMail() {}

    private IncomingMail(ParsedMail mail, Outcome outcome, Instant now) {
        this.messageId = mail.id();
        this.outcome = outcome;
        this.receivedAt = now;
    }

    /** A mail from an unknown sender: none of its text is kept. */
    static IncomingMail ignored(ParsedMail mail, Outcome outcome, Instant now) {
        return new IncomingMail(mail, outcome, now);
    }

    /** A mail from a known sender, with its whole text including quotes. */
    static IncomingMail from(String sender, ParsedMail mail, Outcome outcome, Instant now) {
        IncomingMail incoming = new IncomingMail(mail, outcome, now);
        incoming.senderUser = sender;
        incoming.words = mail.text().substring(0, Math.min(mail.text().length(), PlainText.MESSAGE_LENGTH));
        return incoming;
    }

    IncomingMail about(String number) {
        requestNumber = number;
        return this;
    }

    IncomingMail answered() {
        answered = true;
        return this;
    }

    @Override
    public String getId() {
        return messageId;
    }

    /** Always true: a mail is only ever inserted. */
    @Override
    public boolean isNew() {
        return true;
    }
}
