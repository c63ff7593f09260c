package org.supportprocess.request.promise;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The rungs of the ladder that an episode has climbed. */
@Embeddable
public class EscalationProgress {

    private static final String BETWEEN = " ";

    private String climbed = "";
    private Instant silentSince;

    protected EscalationProgress() {}

    EscalationProgress(Instant silentSince) {
        this.silentSince = silentSince;
    }

    /** Climbs the rung; returns false if it has been climbed before. */
    public boolean climb(Rung rung) {
        Set<Rung> rungs = rungs();
        boolean higher = rungs.add(rung);
        keep(rungs);
        return higher;
    }

    /** Counts the next update from now: the customer hears from us, or it is our turn again. */
    public void silenceStarts(Instant now) {
        if (now.isBefore(silentSince)) {
            return; // told of later
        }
        silentSince = now;
        Set<Rung> rungs = rungs();
        rungs.removeAll(Rung.OF_UPDATES);
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
