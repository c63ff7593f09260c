package org.supportprocess.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.EnglishWording;
import org.supportprocess.request.RequestEvent.RungClimbed;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.number.RequestNumber;
import org.supportprocess.request.promise.Rung;
import org.supportprocess.request.promise.Severity;

/**
 * The notice that a rung was climbed, or that something else calls for somebody, for those who have to know. It is given once,
 * and told with the next digest run.
 */
@Entity
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice")
    @SequenceGenerator(name = "notice", sequenceName = "notice_serial")
    private Long id;

    private NoticeRecipients recipients;

    private @Nullable String requestNumber;
    private int episode;

    @Enumerated(EnumType.STRING)
    private @Nullable EventKind cause;

    @Enumerated(EnumType.STRING)
    private @Nullable Rung rung;

    @Enumerated(EnumType.STRING)
    private @Nullable Severity severity;

    private boolean internal;
    private String sentence;
    private Instant noticedAt;

    private @Nullable Instant digestedAt;

    @Column(name = "digest_run")
    private @Nullable String quarter;

    protected Notice() {}

    Notice(SupportRequest request, RungClimbed climbed, NoticeRecipients recipients, Instant now) {
        this(request, climbed.rung().kind(), sentence(climbed, request.terms().zone()), recipients, now);
        this.rung = climbed.rung();
        this.internal = Boolean.FALSE.equals(climbed.promised()); // every customer is owed news
    }

    /**
     * A notice about something that has happened to a request.
     *
     * @param sentence at most 500 characters
     */
    Notice(SupportRequest request, EventKind cause, String sentence, NoticeRecipients recipients, Instant now) {
        this.recipients = recipients;
        this.requestNumber = request.number().value();
        this.episode = request.episode().number();
        this.cause = cause;
        this.severity = request.severity();
        this.sentence = sentence;
        this.noticedAt = now;
    }

    /** A notice about something that is the matter of no single request. */
    Notice(EventKind cause, String sentence, NoticeRecipients recipients, Instant now) {
        this(sentence, recipients, now);
        this.cause = cause;
    }

    /** A notice about something that happens to no request at all. */
    Notice(String sentence, NoticeRecipients recipients, Instant now) {
        this.recipients = recipients;
        this.sentence = sentence;
        this.noticedAt = now;
    }

    private static String sentence(RungClimbed climbed, ZoneId zone) {
        Boolean promised = climbed.promised();
        String of = promised == null ? "no news for the customer since" : promised ? "promised by" : "internal goal";
        return "%s: %s %s".formatted(climbed.rung().what(), of, EnglishWording.at(climbed.since(), zone));
    }

    /** @param ofAnHour when the quarter of an hour began in whose digests it is told */
    void tellIn(String ofAnHour, Instant now) {
        quarter = ofAnHour;
        digestedAt = now;
    }

    NoticeRecipients recipients() {
        return recipients;
    }

    /** The request that it is about; absent where it is about none in particular. */
    public @Nullable RequestNumber requestNumber() {
        return requestNumber == null ? null : new RequestNumber(requestNumber);
    }

    /** The episode of that request; 0 where there is none. */
    public int episode() {
        return episode;
    }

    /** The kind of event that it is about; absent where nothing has happened to a request. */
    public @Nullable EventKind cause() {
        return cause;
    }

    /** The rung that was climbed; absent where it is about something else. */
    public @Nullable Rung rung() {
        return rung;
    }

    /** The severity as it was then; absent where the request was declined. */
    public @Nullable Severity severity() {
        return severity;
    }

    /** Whether only an internal goal is at risk: the customer has been promised no hour. */
    public boolean internal() {
        return internal;
    }

    /** The sentence that says what has happened, with the instant in the customer's zone. */
    public String sentence() {
        return sentence;
    }

    public Instant noticedAt() {
        return noticedAt;
    }

    /** The instant at which its recipients were told. */
    public @Nullable Instant digestedAt() {
        return digestedAt;
    }
}
