package org.supportprocess.phone;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.customer.People;
import org.supportprocess.customer.Person;
import org.supportprocess.notification.OutgoingMailRecorder;

/**
 * The check of whether callers are who they say. The code travels by mail only. Once it is of no use any more it is
 * forgotten everywhere: here, and in the mail that it went out with.
 */
@Component
@Transactional
public class CallerVerifier {

    /** The most codes within a while; more would fill a mailbox, and allow more guesses. */
    private static final int CODES = 3;

    private static final Duration WHILE = Duration.ofMinutes(15);

    private final Verifications verifications;
    private final People people;
    private final OutgoingMailRecorder recorder;
    private final Clock clock;

    CallerVerifier(Verifications verifications, People people, OutgoingMailRecorder recorder, Clock clock) {
        this.verifications = verifications;
        this.people = people;
        this.recorder = recorder;
        this.clock = clock;
    }

    /**
     * Sends a code to the registered address; an earlier one is no longer valid.
     *
     * @param language the language to write in; absent for the one they were last written to in
     * @param zone the zone of the time until which the code is valid
     * @return the verification; empty where they have been sent enough codes for now
     */
    public Optional<Verification> sendCode(String agent, Person caller, @Nullable String language, ZoneId zone) {
        people.findToChange(caller.user());
        if (verifications.codesSentTo(caller.user(), now().minus(WHILE)) >= CODES) {
            return Optional.empty();
        }
        verifications.withCodeOf(caller.user()).forEach(this::forget);
        OneTimeCode code = OneTimeCode.random();
        Verification verification = verifications.save(Verification.byCode(agent, caller.user(), code, now()));
        verification.mailedWith(recorder.sendCode(caller, language, zone, code.digits(), verification.expiresAt()));
        return Optional.of(verification);
    }

    /** Begins a call back to the registered number. */
    public Verification callBack(String agent, Person caller) {
        return verifications.save(Verification.byCallBack(agent, caller.user(), requireNonNull(caller.phone()), now()));
    }

    /** The verification, locked; empty for one that does not exist, or is another agent's. */
    public Optional<Verification> toChange(String agent, String id) {
        return verifications
                .findToChange(id)
                .filter(verification -> verification.agent().equals(agent));
    }

    /** Hears a code that the caller reads out; the outcome is kept even where it is a failure. */
    public VerificationResult checkCode(Verification verification, String told) {
        VerificationResult result = verification.checkCode(told, now());
        if (result != VerificationResult.WRONG) {
            forget(verification);
        }
        return result;
    }

    public VerificationResult confirm(Verification verification) {
        return verification.confirm(now());
    }

    /** Forgets the codes that nobody has asked for in time. */
    void forgetExpired() {
        verifications.withExpiredCode(now()).forEach(this::forget);
    }

    private void forget(Verification verification) {
        verification.forgetCode();
        verification.mail().ifPresent(recorder::forgetCode);
    }

    private Instant now() {
        return clock.instant();
    }
}
