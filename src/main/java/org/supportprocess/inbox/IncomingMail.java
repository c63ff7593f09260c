package org.supportprocess.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.springframework.data.domain.Persistable;
import org.supportprocess.request.text.PlainText;

/** A mail to us and what became of it; the same one is not taken a second time. */
@Entity
class IncomingMail implements Persistable<String> {

    enum Outcome {
        TAKEN,
        UNKNOWN_SENDER,
        /** Nobody vouches for its sender. */
        NOT_GENUINE,
        /** No person wrote it, or we did. */
        AUTOMATIC,
        WITHOUT_NUMBER,
        UNKNOWN_REQUEST,
        OUT_OF_TURN,
        EMPTY,
        TOO_LONG
    }

    @Id
    private String messageId;

    private Instant receivedAt;
    private String senderUser;
    private String requestNumber;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private boolean answered;
    private String words;

    protected IncomingMail() {}

    private IncomingMail(ReceivedMail mail, Outcome outcome, Instant now) {
        this.messageId = mail.id();
        this.outcome = outcome;
        this.receivedAt = now;
    }

    /** From nobody we know: nothing of it is kept. */
    static IncomingMail ignored(ReceivedMail mail, Outcome outcome, Instant now) {
        return new IncomingMail(mail, outcome, now);
    }

    /** From somebody we know: the whole text, with what was folded away. */
    static IncomingMail from(String sender, ReceivedMail mail, Outcome outcome, Instant now) {
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

    /** Only ever inserted. */
    @Override
    public boolean isNew() {
        return true;
    }
}
