package org.supportprocess.escalation;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.supportprocess.customer.Organisation;
import org.supportprocess.customer.Organisations;
import org.supportprocess.request.RequestEvent.RungClimbed;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.promise.Rung;

/** The climb up the escalation ladder. */
@Component
public class EscalationNotifier {

    private final Organisations organisations;
    private final Colleagues colleagues;
    private final Notices notices;
    private final StaffDigestProcess process;
    private final Clock clock;

    EscalationNotifier(
            Organisations organisations,
            Colleagues colleagues,
            Notices notices,
            StaffDigestProcess process,
            Clock clock) {
        this.organisations = organisations;
        this.colleagues = colleagues;
        this.notices = notices;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Tells the people the table names, unless the rung has become pointless or has been climbed before.
     */
    public void climb(Rung rung, EscalationLadder ladder) {
        RungRule rule = ladder.step(rung);
        SupportRequest request = ladder.request();
        Optional<String> accountManager = accountManager(rule, request);
        Instant now = clock.instant();
        String told = rule.told(accountManager);
        boolean climbed = !rule.concernsNobody(accountManager) && request.climb(rung, told, now);
        if (climbed) {
            NoticeRecipients recipients = new NoticeRecipients(
                    rule.who().group(requireNonNull(request.queue())),
                    engineer(rule, request).orElse(null),
                    accountManager.orElse(null));
            notices.save(new Notice(request, RungClimbed.of(request, rung, told), recipients, now));
            process.noticeGiven();
            request.tellLate(ladder.nextNews(now), now);
        }
    }

    private Optional<String> engineer(RungRule rule, SupportRequest request) {
        return rule.who() == Audience.ENGINEER ? colleagues.inCharge(request) : Optional.empty();
    }

    private Optional<String> accountManager(RungRule rule, SupportRequest request) {
        return rule.accountManager()
                ? organisations.findById(request.terms().organisation()).map(Organisation::accountManager)
                : Optional.empty();
    }
}
