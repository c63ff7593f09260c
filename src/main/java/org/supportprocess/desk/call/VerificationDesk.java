package org.supportprocess.desk.call;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.supportprocess.access.Caller.Staff;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Organisations;
import org.supportprocess.customer.Person;
import org.supportprocess.desk.call.VerificationBodies.Begin;
import org.supportprocess.desk.call.VerificationBodies.Prove;
import org.supportprocess.phone.Attempt;
import org.supportprocess.phone.CallerIdentity;
import org.supportprocess.phone.Verification;
import org.supportprocess.phone.VerificationMethod;
import org.supportprocess.web.InvalidField;
import org.supportprocess.web.NotFound;
import org.supportprocess.web.TriedAgain;

/** Has a caller show who they are. Each call is one transaction; a conflict is tried again, so that no code is lost by it. */
@Service
@Transactional
@TriedAgain
class VerificationDesk {

    private final CallersOnTheLine callers;
    private final CallerIdentity identity;
    private final Organisations organisations;

    VerificationDesk(CallersOnTheLine callers, CallerIdentity identity, Organisations organisations) {
        this.callers = callers;
        this.identity = identity;
        this.organisations = organisations;
    }

    public Verification begin(Staff agent, Begin body) {
        Person person = callers.person(body.administrator());
        Set<String> speaksFor = callers.customer(person.user()).organisations();
        if (body.callsBack()) {
            requireNumber(person);
            return identity.callBack(agent.user(), person);
        }
        return identity.sendCode(agent.user(), person, body.language(), zone(speaksFor))
                .orElseThrow(() -> new TooManyCodes(person.name()));
    }

    record Heard(Verification verification, Attempt attempt) {}

    /** What came of it is an answer, not an exception: a wrong code counts, and has to be kept. */
    public Heard hear(Staff agent, String id, Prove body) {
        Verification verification = identity.toChange(agent.user(), id)
                .orElseThrow(() -> new NotFound("There is no verification of yours with this id."));
        if ((verification.method() == VerificationMethod.CODE) != (body.code() != null)) {
            throw new InvalidField("code", "belongs to a code by mail, and “confirmed” to a call-back");
        }
        Attempt attempt =
                body.code() == null ? identity.confirm(verification) : identity.hear(verification, body.code());
        return new Heard(verification, attempt);
    }

    private static void requireNumber(Person person) {
        if (person.phone() == null) {
            throw new InvalidField("method", "must be CODE: %s has no registered number".formatted(person.name()));
        }
    }

    /** Somebody who speaks for several may be anywhere. */
    private ZoneId zone(Set<String> speaksFor) {
        return speaksFor.size() == 1
                ? organisations
                        .findById(speaksFor.iterator().next())
                        .map(Organisation::zone)
                        .orElse(ZoneOffset.UTC)
                : ZoneOffset.UTC;
    }
}
