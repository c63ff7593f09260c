package org.supportprocess.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Composes the digests: one for each person and run, however much has happened. */
@Component
public class DigestDesk {

    private static final Logger LOG = LoggerFactory.getLogger(DigestDesk.class);

    /** In one run; a run takes one transaction, and that should take a second at most. */
    static final int MOST = 5_000;

    private final Notices notices;
    private final Digests digests;
    private final Colleagues colleagues;
    private final StaffDigest process;
    private final Clock clock;

    DigestDesk(Notices notices, Digests digests, Colleagues colleagues, StaffDigest process, Clock clock) {
        this.notices = notices;
        this.digests = digests;
        this.colleagues = colleagues;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Tells everybody what waits for them, in the caller's transaction. What is too much for one run, or has come meanwhile,
     * another one tells.
     *
     * @param run its name; used once
     */
    public void send(String run) {
        Instant now = clock.instant();
        notices.claim(run, now, MOST);
        compose(run, now).values().forEach(digests::save);
        if (notices.someWait()) {
            process.noticeGiven();
        }
    }

    private Map<String, Digest> compose(String run, Instant now) {
        Map<String, Digest> composed = new TreeMap<>();
        notices.people(run).forEach(person -> digest(composed, person, run, now));
        for (String group : notices.groups(run)) {
            var people = colleagues.in(group);
            if (people.isEmpty()) {
                LOG.warn("Nobody is in the group {}, which had to be told that promises are at risk", group);
            }
            people.forEach(person -> digest(composed, person, run, now).through(group));
        }
        return composed;
    }

    private static Digest digest(Map<String, Digest> composed, String person, String run, Instant now) {
        return composed.computeIfAbsent(person, name -> new Digest(name, run, now));
    }
}
