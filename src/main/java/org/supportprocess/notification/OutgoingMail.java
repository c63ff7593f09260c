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
        /** The server took it; it may still come back. */
        SENT,
        /** It has not arrived, and is not sent again. */
        FAILED,
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

    private @Nullable Integer message;
    private @Nullable String envelopeToken = MailSettings.freshToken();
    private @Nullable Instant failedAt;
    private @Nullable String failure;

    /** The last state that has been made known; each is told once. */
    @Enumerated(EnumType.STRING)
    private @Nullable State told;

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
        mail.message = place.message();
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

    /** @param reason in one line */
    void fail(String reason, Instant now) {
        state = State.FAILED;
        failedAt = now;
        failure = reason;
        forgetCode();
    }

    /** Fails in the very attempt to send it: it was never taken. */
    void refuse(String reason, Instant now) {
        fail(reason, now);
        sentAt = null;
    }

    /** Whether it has come into this state, which nobody has been told yet; from now on it is told. */
    boolean tell(State news) {
        boolean isNew = state == news && told != news;
        told = isNew ? news : told;
        return isNew;
    }

    /** The part of its envelope address that is its own; a mail from an earlier release gets it now. */
    String envelopeToken() {
        envelopeToken = envelopeToken == null ? MailSettings.freshToken() : envelopeToken;
        return envelopeToken;
    }

    /** Forgets the code, which is as good as a key. */
    void forgetCode() {
        if (kind == MailKind.CALLER_CODE) {
            facts = facts.saying(null);
        }
    }

    /** Whether a turn of the customer's begins, or goes on for a day, once it is there. */
    boolean beginsATurn() {
        return facts.until() != null && (message != null || kind.reminds());
    }

    /** Names the end of that turn; absent where none runs. */
    void answerBy(@Nullable Instant end) {
        facts = facts.until(end);
    }

    /** Whether it reminds of what nobody waits for any more. */
    boolean isOutdatedReminder() {
        return kind.reminds() && facts.until() == null;
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

    /** The position in the conversation of the message that it carries; absent where it carries none. */
    @Nullable
    Integer message() {
        return message;
    }

    /** The instant at which it was known not to arrive; absent unless it failed. */
    public @Nullable Instant failedAt() {
        return failedAt;
    }

    /** Why it does not arrive, in one line; absent unless it failed. */
    public @Nullable String failure() {
        return failure;
    }

    /**
     * @param position the position in the timeline of the request; no two steps have the same
     * @param message the position in the conversation of the message that it carries, if any
     */
    record Place(
            String request,
            int episode,
            int position,
            @Nullable Integer message) {}
}
