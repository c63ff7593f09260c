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

/**
 * A mail to a customer. It is noted down in the step that it tells of, once for each place in the request's timeline, and
 * sent later.
 */
@Entity
@DynamicUpdate // only its state ever changes, and its words may be long
public class OutgoingMail {

    public enum State {
        WAITING,
        SENT,
        /** There is no mail server; it is shown instead of sent. */
        KEPT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outgoing_mail")
    @SequenceGenerator(name = "outgoing_mail", sequenceName = "outgoing_mail_serial")
    private Long id;

    @Enumerated(EnumType.STRING)
    private MailKind kind;

    private String requestNumber;
    private Integer episode;

    @Column(name = "timeline_position")
    private Integer position;

    private Addressee recipient;
    private MailFacts facts;

    private String messageId;
    private String inReplyTo;
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private Instant sentAt;

    protected OutgoingMail() {}

    private OutgoingMail(MailKind kind, Addressee recipient, MailFacts facts, Instant now) {
        this.kind = kind;
        this.recipient = recipient;
        this.facts = facts;
        this.writtenAt = now;
    }

    /** About a step of a request. */
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

    /** About a call; the code is its words for as long as it is of use. */
    static OutgoingMail withCode(Addressee recipient, MailFacts facts, Instant now) {
        return new OutgoingMail(MailKind.CALLER_CODE, recipient, facts, now);
    }

    void call(String name, String below) {
        messageId = name;
        inReplyTo = below;
    }

    void send(Instant now) {
        state = State.SENT;
        sentAt = now;
        forgetCode();
    }

    /** What it says is as good as a key. */
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

    /** Empty for an answer to a mail that could not be taken, and for a code. */
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

    /** Empty for the first mail about a request. */
    public Optional<String> inReplyTo() {
        return Optional.ofNullable(inReplyTo);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public State state() {
        return state;
    }

    /** Null until sent. */
    public Instant sentAt() {
        return sentAt;
    }

    /** @param position in the timeline of the request; no two steps have the same */
    record Place(String request, int episode, int position) {}
}
