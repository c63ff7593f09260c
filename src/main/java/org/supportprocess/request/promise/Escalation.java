package org.supportprocess.request.promise;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** How far up the ladder an episode has gone. */
@Embeddable
public class Escalation {

    private static final String BETWEEN = " ";

    private String climbed = "";
    private Instant silentSince;

    protected Escalation() {}

    Escalation(Instant silentSince) {
        this.silentSince = silentSince;
    }

    /** False if it has been climbed before. */
    public boolean climb(Rung rung) {
        Set<Rung> rungs = rungs();
        boolean higher = rungs.add(rung);
        keep(rungs);
        return higher;
    }

    /** The customer hears from us, or it is our turn again: the next update is counted from now. */
    public void silenceStarts(Instant now) {
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
