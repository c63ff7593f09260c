package org.supportprocess.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * A mail to a customer. It is recorded in the step that it tells of, once for each place in the request's timeline, and
 * sent later.
 */
@Entity
@DynamicUpdate // only its state ever changes, and its words may be long
public class OutgoingMail {

    public enum State {
        WAITING,
        SENT,
        /** There is no mail server; the mail is shown instead of sent. */
        KEPT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outgoing_mail")
    @SequenceGenerator(name = "outgoing_mail", sequenceName = "outgoing_mail_serial")
    private Long id;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    private @Nullable String requestNumber;
    private @Nullable Integer episode;

    @Column(name = "timeline_position")
    private @Nullable Integer position;

    private Addressee recipient;
    private MailFacts facts;

    @SuppressWarnings("NullAway.Init") // given by call(), before anything is sent
    private String messageId;

    private @Nullable String inReplyTo;
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private @Nullable Instant sentAt;

    protected OutgoingMail() {}

    private OutgoingMail(MailKind kind, Addressee recipient, MailFacts facts, Instant now) {
        this.kind = kind;
        this.recipient = recipient;
        this.facts = facts;
        this.writtenAt = now;
    }

    /** A mail about a step of a request. */
    static OutgoingMail about(Place place, MailKind kind, Addressee recipient, MailFacts facts, Instant now) {
        OutgoingMail mail = new OutgoingMail(kind, recipient, facts, now);
        mail.requestNumber = place.request();
        mail.episode = place.episode();
        mail.position = place.position();
        return mail;
    }

    /** An answer to a mail that could not be taken. */
    static OutgoingMail answer(Addressee recipient, MailFacts facts, Instant now) {
        return new OutgoingMail(MailKind.REPLY_REFUSED, recipient, facts, now);
    }

    /** A mail for a call; its words are the code, for as long as that is of use. */
    static OutgoingMail withCode(Addressee recipient, MailFacts facts, Instant now) {
        return new OutgoingMail(MailKind.CALLER_CODE, recipient, facts, now);
    }

    void call(String name, @Nullable String below) {
        messageId = name;
        inReplyTo = below;
    }

    void send(Instant now) {
        state = State.SENT;
        sentAt = now;
        forgetCode();
    }

    /** Forgets the code, which is as good as a key. */
    void forgetCode() {
        if (kind == MailKind.CALLER_CODE) {
            facts = facts.saying(null);
        }
    }

    void keep() {
        state = State.KEPT;
    }

    public Long id() {
        return id;
    }

    public MailKind kind() {
        return kind;
    }

    /** The request it is about; empty for an answer to a mail that could not be taken, and for a code. */
    public Optional<String> requestNumber() {
        return Optional.ofNullable(requestNumber);
    }

    public Addressee recipient() {
        return recipient;
    }

    MailFacts facts() {
        return facts;
    }

    public String messageId() {
        return messageId;
    }

    /** The id of the mail it belongs below; empty for the first mail about a request. */
    public Optional<String> inReplyTo() {
        return Optional.ofNullable(inReplyTo);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public State state() {
        return state;
    }

    /** The instant of sending; absent until sent. */
    public @Nullable Instant sentAt() {
        return sentAt;
    }

    /** @param position the position in the timeline of the request; no two steps have the same */
    record Place(String request, int episode, int position) {}
}
