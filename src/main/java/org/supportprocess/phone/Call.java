package org.supportprocess.phone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.supportprocess.request.Pointer;
import org.supportprocess.request.number.RequestNumber;

/** One call: who called, who took it, how the caller was verified, what was said and what became of it. */
@Entity
@Table(name = "phone_call")
public class Call {

    @Id
    private String number;

    @Version
    private Integer version;

    private Instant takenAt;
    private String agent;

    @Column(name = "administrator")
    private String caller;

    private String callerName;
    private String organisation;
    private String language;

    @Enumerated(EnumType.STRING)
    private VerificationMethod verifiedBy;

    private Instant verifiedAt;
    private String summary;
    private String said;

    @Enumerated(EnumType.STRING)
    private CallOutcome outcome = CallOutcome.NOTED;

    private String requestNumber;
    private Pointer referred;
    private String words;

    protected Call() {}

    /**
     * @param summary null where nothing was asked for
     * @param said what was said, in the agent's words
     */
    public Call(CallNumber number, String agent, Voice voice, String summary, String said, Instant now) {
        this.number = number.value();
        this.agent = agent;
        this.caller = voice.user();
        this.callerName = voice.name();
        this.organisation = voice.organisation();
        this.language = voice.language();
        this.summary = summary;
        this.said = said;
        this.takenAt = now;
    }

    /** The verification is used up with it. */
    public void verifiedBy(Verification verification) {
        verification.useFor(number());
        verifiedBy = verification.method();
        verifiedAt = verification.verifiedAt();
    }

    public void opened(RequestNumber request) {
        outcome = CallOutcome.REQUEST_OPENED;
        requestNumber = request.value();
    }

    /** @param told the words for the caller, in their language where we speak it */
    public void refer(Pointer pointer, String told) {
        outcome = CallOutcome.REFERRED;
        referred = pointer;
        words = told;
    }

    public CallNumber number() {
        return new CallNumber(number);
    }

    public Instant takenAt() {
        return takenAt;
    }

    /** Who took the call. */
    public String agent() {
        return agent;
    }

    /** Who called, by the name they sign in with. */
    public String caller() {
        return caller;
    }

    public String callerName() {
        return callerName;
    }

    /** The customer they spoke for. */
    public String organisation() {
        return organisation;
    }

    /** IETF language tag. */
    public String language() {
        return language;
    }

    /** Null where the caller was not verified. */
    public VerificationMethod verifiedBy() {
        return verifiedBy;
    }

    /** Null where the caller was not verified. */
    public Instant verifiedAt() {
        return verifiedAt;
    }

    /** Null where nothing was asked for. */
    public String summary() {
        return summary;
    }

    public String said() {
        return said;
    }

    public CallOutcome outcome() {
        return outcome;
    }

    /** Null where no request was opened. */
    public String requestNumber() {
        return requestNumber;
    }

    /** Why the caller was sent elsewhere, as the table says it; null where they were not. */
    public Pointer referred() {
        return referred;
    }

    /** The same in the words for the caller; null where they were not sent elsewhere. */
    public String words() {
        return words;
    }
}
