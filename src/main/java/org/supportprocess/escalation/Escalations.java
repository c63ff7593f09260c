package org.supportprocess.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Organisations;
import org.supportprocess.request.RequestEvent.RungClimbed;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.promise.Rung;

/** Climbs the ladder. */
@Component
public class Escalations {

    private final Organisations organisations;
    private final Colleagues colleagues;
    private final Notices notices;
    private final StaffDigest digest;
    private final Clock clock;

    Escalations(Organisations organisations, Colleagues colleagues, Notices notices, StaffDigest digest, Clock clock) {
        this.organisations = organisations;
        this.colleagues = colleagues;
        this.notices = notices;
        this.digest = digest;
        this.clock = clock;
    }

    /**
     * Tells whom the table names; nobody, where the rung has become pointless or has been climbed before.
     *
     * @return whether somebody is told
     */
    public boolean climb(Rung rung, Ladder ladder) {
        Step step = ladder.step(rung);
        SupportRequest request = ladder.request();
        Optional<String> accountManager = accountManager(step, request);
        Instant now = clock.instant();
        String told = step.told(accountManager);
        boolean climbed = !step.concernsNobody(accountManager) && request.climb(rung, told, now);
        if (climbed) {
            Recipients recipients = new Recipients(
                    step.who().group(request.queue()),
                    engineer(step, request).orElse(null),
                    accountManager.orElse(null));
            notices.save(new Notice(request, RungClimbed.of(request, rung, told), recipients, now));
            digest.noticeGiven();
        }
        return climbed;
    }

    private Optional<String> engineer(Step step, SupportRequest request) {
        return step.who() == Audience.ENGINEER ? colleagues.inCharge(request) : Optional.empty();
    }

    private Optional<String> accountManager(Step step, SupportRequest request) {
        return step.accountManager()
                ? organisations.findById(request.terms().organisation()).map(Organisation::accountManager)
                : Optional.empty();
    }
}
