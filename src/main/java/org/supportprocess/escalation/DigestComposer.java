package org.supportprocess.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.supportprocess.customer.Organisations;

/** The composer of digests: one for each person and run, however much has happened. */
@Component
public class DigestComposer {

    /** The most notices in one run, which is one transaction and should take a second at most. */
    static final int MOST = 5_000;

    private final Notices notices;
    private final Digests digests;
    private final Colleagues colleagues;
    private final Organisations organisations;
    private final StaffDigestProcess process;
    private final Clock clock;

    DigestComposer(
            Notices notices,
            Digests digests,
            Colleagues colleagues,
            Organisations organisations,
            StaffDigestProcess process,
            Clock clock) {
        this.notices = notices;
        this.digests = digests;
        this.colleagues = colleagues;
        this.organisations = organisations;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Tells everybody what waits for them, in the caller's transaction; another run tells what is too much for this
     * one. Where nobody works here who could be told, it goes on waiting.
     *
     * @param run the name of the run; used once
     */
    public void send(String run) {
        Instant now = clock.instant();
        List<Notice> waiting = notices.waiting(MOST);
        DigestRun composed = new DigestRun(
                new Substitutes(colleagues, organisations),
                waiting.stream().map(Notice::recipients).toList(),
                person -> new Digest(person, run, now));
        if (composed.reachesEverybody()) {
            waiting.forEach(notice -> notice.tellIn(run, now));
            composed.digests().forEach(digests::save);
        }
        if (waiting.size() == MOST) {
            process.noticeGiven();
        }
    }
}
