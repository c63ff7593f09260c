package org.supportprocess.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The composer of digests: one for each person and run, however much has happened. */
@Component
public class DigestComposer {

    private static final Logger LOG = LoggerFactory.getLogger(DigestComposer.class);

    /** The most notices in one run, which is one transaction and should take a second at most. */
    static final int MOST = 5_000;

    private final Notices notices;
    private final Digests digests;
    private final Colleagues colleagues;
    private final StaffDigestProcess process;
    private final Clock clock;

    DigestComposer(Notices notices, Digests digests, Colleagues colleagues, StaffDigestProcess process, Clock clock) {
        this.notices = notices;
        this.digests = digests;
        this.colleagues = colleagues;
        this.process = process;
        this.clock = clock;
    }

    /**
     * Tells everybody what waits for them, in the caller's transaction; another run tells what is too much for this
     * one.
     *
     * @param run the name of the run; used once
     */
    public void send(String run) {
        Instant now = clock.instant();
        List<Notice> waiting = notices.waiting(MOST);
        waiting.forEach(notice -> notice.tellIn(run, now));
        compose(waiting, person -> new Digest(person, run, now)).forEach(digests::save);
        if (waiting.size() == MOST) {
            process.noticeGiven();
        }
    }

    private Collection<Digest> compose(List<Notice> waiting, Function<String, Digest> anew) {
        Map<String, Digest> composed = new TreeMap<>();
        recipients(waiting).flatMap(NoticeRecipients::people).forEach(person -> composed.computeIfAbsent(person, anew));
        recipients(waiting)
                .map(NoticeRecipients::group)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(group -> members(group).forEach(person -> composed.computeIfAbsent(person, anew)
                        .through(group)));
        return composed.values();
    }

    private Collection<String> members(String group) {
        Collection<String> members = colleagues.in(group);
        if (members.isEmpty()) {
            LOG.warn("Nobody is in the group {}, which had to be told that promises are at risk", group);
        }
        return members;
    }

    private static Stream<NoticeRecipients> recipients(List<Notice> waiting) {
        return waiting.stream().map(Notice::recipients);
    }
}
