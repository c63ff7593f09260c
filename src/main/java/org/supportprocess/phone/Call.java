package org.supportprocess.phone;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.lifecycle.Pointer;
import org.supportprocess.request.number.RequestNumber;

/** A telephone call: who called, who took it, how the caller was verified, what was said and what became of it. */
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
    private @Nullable VerificationMethod verifiedBy;

    private @Nullable Instant verifiedAt;
    private @Nullable String summary;
    private String said;

    @Enumerated(EnumType.STRING)
    private CallOutcome outcome = CallOutcome.NOTED;

    private @Nullable String requestNumber;
    private @Nullable Pointer referred;
    private @Nullable String words;

    protected Call() {}

    /**
     * @param summary absent where nothing was asked for
     * @param said what was said, in the agent's words
     */
    public Call(
            CallNumber number, String agent, PhoneCaller caller, @Nullable String summary, String said, Instant now) {
        this.number = number.value();
        this.agent = agent;
        this.caller = caller.user();
        this.callerName = caller.name();
        this.organisation = caller.organisation();
        this.language = caller.language();
        this.summary = summary;
        this.said = said;
        this.takenAt = now;
    }

    /** Records how the caller was verified, and uses the verification up. */
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

    /** The agent who took the call. */
    public String agent() {
        return agent;
    }

    /** The caller, by the name they sign in with. */
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

    /** The IETF tag of the language spoken. */
    public String language() {
        return language;
    }

    /** The way the caller was verified, if they were. */
    public @Nullable VerificationMethod verifiedBy() {
        return verifiedBy;
    }

    /** The instant at which the caller was verified, if they were. */
    public @Nullable Instant verifiedAt() {
        return verifiedAt;
    }

    /** The summary of the matter; absent where nothing was asked for. */
    public @Nullable String summary() {
        return summary;
    }

    public String said() {
        return said;
    }

    public CallOutcome outcome() {
        return outcome;
    }

    /** The number of the request that was opened, if one was. */
    public @Nullable String requestNumber() {
        return requestNumber;
    }

    /** The table's reason for sending the caller elsewhere, if they were. */
    public @Nullable Pointer referred() {
        return referred;
    }

    /** The same in the words for the caller. */
    public @Nullable String words() {
        return words;
    }
}
