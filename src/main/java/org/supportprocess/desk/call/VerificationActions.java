package org.supportprocess.desk.call;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Organisations;
import org.supportprocess.customer.Person;
import org.supportprocess.desk.call.VerificationBodies.Begin;
import org.supportprocess.desk.call.VerificationBodies.Prove;
import org.supportprocess.notification.Deliveries;
import org.supportprocess.notification.Delivery;
import org.supportprocess.phone.CallerVerifier;
import org.supportprocess.phone.Verification;
import org.supportprocess.phone.VerificationMethod;
import org.supportprocess.phone.VerificationResult;
import org.supportprocess.web.InvalidField;
import org.supportprocess.web.NotFound;
import org.supportprocess.web.RetriedOnConflict;

/** The verification of callers. Each call is one transaction; a conflict is tried again, so that it costs no code. */
@Service
@Transactional
@RetriedOnConflict
class VerificationActions {

    private final EligibleCallers callers;
    private final CallerVerifier verifier;
    private final Organisations organisations;
    private final Deliveries deliveries;

    VerificationActions(
            EligibleCallers callers, CallerVerifier verifier, Organisations organisations, Deliveries deliveries) {
        this.callers = callers;
        this.verifier = verifier;
        this.organisations = organisations;
        this.deliveries = deliveries;
    }

    public Verification begin(Staff agent, Begin body) {
        Person person = callers.person(body.administrator());
        Set<String> speaksFor = callers.customer(person.user()).organisations();
        if (body.callsBack()) {
            requireNumber(person);
            return verifier.callBack(agent.user(), person);
        }
        return verifier.sendCode(agent.user(), person, body.language(), zone(speaksFor))
                .orElseThrow(() -> new TooManyCodes(person.name()));
    }

    /** A verification of the agent's own. */
    public Verification find(Staff agent, String id) {
        return verifier.toChange(agent.user(), id).orElseThrow(VerificationActions::unknown);
    }

    /** Whether its code has gone out; absent for a call back. */
    public @Nullable Delivery delivery(Verification verification) {
        return verification.mail().flatMap(deliveries::ofMail).orElse(null);
    }

    private static NotFound unknown() {
        return new NotFound("There is no verification of yours with this id.");
    }

    record Heard(Verification verification, VerificationResult attempt) {}

    /** Checks a proof. The outcome is a return value, not an exception: a wrong code counts, and has to be saved. */
    public Heard checkCode(Staff agent, String id, Prove body) {
        Verification verification = verifier.toChange(agent.user(), id).orElseThrow(VerificationActions::unknown);
        if ((verification.method() == VerificationMethod.CODE) != (body.code() != null)) {
            throw new InvalidField("code", "belongs to a code by mail, and “confirmed” to a call-back");
        }
        VerificationResult result =
                body.code() == null ? verifier.confirm(verification) : verifier.checkCode(verification, body.code());
        return new Heard(verification, result);
    }

    private static void requireNumber(Person person) {
        if (person.phone() == null) {
            throw new InvalidField("method", "must be CODE: %s has no registered number".formatted(person.name()));
        }
    }

    /** The zone of the one organisation; UTC for somebody who speaks for several, who may be anywhere. */
    private ZoneId zone(Set<String> speaksFor) {
        return speaksFor.size() == 1
                ? organisations
                        .findById(speaksFor.iterator().next())
                        .map(Organisation::zone)
                        .orElse(ZoneOffset.UTC)
                : ZoneOffset.UTC;
    }
}
