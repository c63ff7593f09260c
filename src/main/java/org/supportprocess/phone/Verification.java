package org.supportprocess.phone;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The proof that somebody on the telephone is who they say. It concerns one agent and one administrator, and is good
 * for one call. A code is kept as a hash, and not even that once it is of no use any more.
 */
@Entity
@Table(name = "caller_verification")
public class Verification {

    /** The wrong codes after which even the right one is not heard. */
    static final int TRIES = 5;

    /** The longest time between the verification and the use made of it in the call. */
    private static final Duration GOOD_FOR = Duration.ofHours(1);

    @Id
    private String id;

    @Version
    private Integer version;

    private String administrator;
    private String agent;

    @Enumerated(EnumType.STRING)
    private VerificationMethod method;

    private @Nullable String numberCalled;
    private @Nullable String codeHash;
    private @Nullable Long mail;
    private Instant requestedAt;
    private Instant expiresAt;
    private int wrongTries;
    private @Nullable Instant verifiedAt;
    private @Nullable String usedFor;

    protected Verification() {}

    private Verification(String agent, String administrator, VerificationMethod method, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.agent = agent;
        this.administrator = administrator;
        this.method = method;
        this.requestedAt = now;
        this.expiresAt = now.plus(method.time());
    }

    static Verification byCode(String agent, String administrator, OneTimeCode code, Instant now) {
        Verification verification = new Verification(agent, administrator, VerificationMethod.CODE, now);
        verification.codeHash = code.hash();
        return verification;
    }

    static Verification byCallBack(String agent, String administrator, String number, Instant now) {
        Verification verification = new Verification(agent, administrator, VerificationMethod.CALL_BACK, now);
        verification.numberCalled = number;
        return verification;
    }

    /** @param mail the mail that the code went out with */
    void mailedWith(long mail) {
        this.mail = mail;
    }

    /** Hears a code; nothing more is heard once it was right, too old or wrong too often. */
    VerificationResult checkCode(String told, Instant now) {
        if (verifiedAt != null) {
            return VerificationResult.VERIFIED;
        }
        if (codeHash == null || expired(now)) {
            return wrongTries >= TRIES ? VerificationResult.EXHAUSTED : VerificationResult.EXPIRED;
        }
        if (OneTimeCode.matches(told, codeHash)) {
            verifiedAt = now;
            return VerificationResult.VERIFIED;
        }
        wrongTries++;
        return wrongTries >= TRIES ? VerificationResult.EXHAUSTED : VerificationResult.WRONG;
    }

    /** Takes the agent's word that the administrator answered the call back. */
    VerificationResult confirm(Instant now) {
        if (verifiedAt == null && expired(now)) {
            return VerificationResult.EXPIRED;
        }
        verifiedAt = verifiedAt == null ? now : verifiedAt;
        return VerificationResult.VERIFIED;
    }

    /**
     * The reason it is not good for a call, as the end of a sentence that begins with its name; empty if it is good.
     */
    public Optional<String> flaw(String forAgent, String forAdministrator, Instant now) {
        if (!agent.equals(forAgent) || !administrator.equals(forAdministrator)) {
            return Optional.of("is not a verification of this administrator by you; verify the caller yourself");
        }
        if (verifiedAt == null) {
            return Optional.of("has not been confirmed: the caller is unverified; have them read out the code or call"
                    + " them back");
        }
        if (usedFor != null) {
            return Optional.of("was used for an earlier call; verify the caller again");
        }
        return now.isBefore(verifiedAt.plus(GOOD_FOR))
                ? Optional.empty()
                : Optional.of("is more than an hour old; verify the caller again");
    }

    /** Uses it up for this call. */
    void useFor(CallNumber call) {
        usedFor = call.value();
    }

    void forgetCode() {
        codeHash = null;
    }

    private boolean expired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public String id() {
        return id;
    }

    String agent() {
        return agent;
    }

    public VerificationMethod method() {
        return method;
    }

    /** The number called back; absent for a code. */
    public @Nullable String numberCalled() {
        return numberCalled;
    }

    /** The mail that the code went out with. */
    public Optional<Long> mail() {
        return Optional.ofNullable(mail);
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public int triesLeft() {
        return TRIES - wrongTries;
    }

    /** The instant of the verification; absent until verified. */
    public @Nullable Instant verifiedAt() {
        return verifiedAt;
    }
}
