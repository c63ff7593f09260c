package org.supportprocess.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.supportprocess.absence.Absences;
import org.supportprocess.customer.Organisations;

/** The composer of digests: one for each person and quarter of an hour, however much happens. */
@Component
public class DigestComposer {

    /** Seconds. */
    private static final long QUARTER = 15 * 60L;

    /** The most notices in one run, which is one transaction and should take a second at most. */
    static final int MOST = 5_000;

    private final Notices notices;
    private final Digests digests;
    private final Colleagues colleagues;
    private final Organisations organisations;
    private final Absences absences;
    private final StaffDigestProcess process;
    private final Clock clock;

    DigestComposer(
            Notices notices,
            Digests digests,
            Colleagues colleagues,
            Organisations organisations,
            Absences absences,
            StaffDigestProcess process,
            Clock clock) {
        this.notices = notices;
        this.digests = digests;
        this.colleagues = colleagues;
        this.organisations = organisations;
        this.absences = absences;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Tells everybody what waits for them, in the caller's transaction; another run tells what is too much for this
     * one. What comes later in the same quarter of an hour is added to its digests. Where nobody works here who could be told, it goes on
     * waiting.
     */
    public void send() {
        Instant now = clock.instant();
        String quarter =
                Instant.ofEpochSecond(now.getEpochSecond() / QUARTER * QUARTER).toString();
        List<Notice> waiting = notices.waiting(MOST);
        DigestRun composed = new DigestRun(
                new Substitutes(colleagues, organisations, absences, now),
                waiting.stream().map(Notice::recipients).toList(),
                person -> digests.findByQuarterAndPerson(quarter, person)
                        .orElseGet(() -> new Digest(person, quarter, now)));
        if (composed.reachesEverybody()) {
            waiting.forEach(notice -> notice.tellIn(quarter, now));
            composed.digests().forEach(digests::save);
        }
        if (waiting.size() == MOST) {
            process.noticeGiven();
        }
    }
}
