package org.supportprocess.request.promise;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rungs of the ladder that an episode has climbed. */
@Embeddable
public class EscalationProgress {

    private static final String BETWEEN = " ";

    private String climbed = "";
    private Instant silentSince;
    private @Nullable Instant newsFrom;

    protected EscalationProgress() {}

    EscalationProgress(Instant silentSince) {
        this.silentSince = silentSince;
    }

    /** Climbs the rung; returns false if it has been climbed before and is not the last. */
    public boolean climb(Rung rung) {
        Set<Rung> rungs = rungs();
        boolean higher = rungs.add(rung);
        keep(rungs);
        return higher || rung.isLast();
    }

    /** Counts the next update from now: the customer hears from us, or it is our turn again. */
    public void silenceStarts(Instant now) {
        if (now.isBefore(silentSince)) {
            return; // told of later
        }
        silentSince = now;
        if (newsFrom != null && now.isBefore(newsFrom)) {
            return; // raised since then
        }
        newsFrom = null;
        forget(Rung.OF_UPDATES);
    }

    /** A higher severity is announced, and the next update counts from now. */
    public void raised(Instant now) {
        newsFrom = now;
        forget(Rung.OF_A_RAISE);
    }

    /** The ladder of the response begins anew with another promise. */
    void promised() {
        forget(Rung.OF_A_PROMISE);
    }

    /** The instant from which the next update counts. */
    Instant newsFrom() {
        return newsFrom == null ? silentSince : newsFrom;
    }

    private void forget(Set<Rung> some) {
        Set<Rung> rungs = rungs();
        rungs.removeAll(some);
        keep(rungs);
    }

    Instant silentSince() {
        return silentSince;
    }

    private Set<Rung> rungs() {
        return Arrays.stream(climbed.split(BETWEEN))
                .filter(name -> !name.isEmpty())
                .map(Rung::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rung.class)));
    }

    private void keep(Set<Rung> rungs) {
        climbed = rungs.stream().map(Rung::name).collect(Collectors.joining(BETWEEN));
    }
}
