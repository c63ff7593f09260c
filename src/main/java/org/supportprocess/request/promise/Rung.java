package org.supportprocess.request.promise;

import java.util.EnumSet;
import java.util.Set;
import org.supportprocess.request.lifecycle.Phase;

/**
 * The rungs of the escalation ladder. Who is told at each, and when, stands in the table {@code escalation}.
 *
 * <p>Those of the response are climbed once per episode; those of the update (service description, section 5: "keeps up
 * communication with the administrators") once for each time that the customer has heard nothing.
 */
public enum Rung {
    /** A request of severity A waits for its response. */
    REQUEST_CRITICAL(Phase.ANSWERING, "Critical request announced"),
    /** Most of the time for the response has gone by. */
    RESPONSE_DUE_SOON(Phase.ANSWERING, "Response fell due soon"),
    /** The promised instant, or the internal goal, has passed. */
    RESPONSE_OVERDUE(Phase.ANSWERING, "Response fell overdue"),
    /** It has passed for a while, and still nobody has answered. */
    RESPONSE_STILL_MISSING(Phase.ANSWERING, "Response still missing"),
    /** The customer has heard nothing for the update interval of the severity. */
    UPDATE_DUE(Phase.RESOLVING, "Update fell due"),
    /** The customer has still heard nothing. */
    UPDATE_OVERDUE(Phase.RESOLVING, "Update fell overdue");

    /** What a word to the customer sets back. */
    static final Set<Rung> OF_UPDATES = EnumSet.of(UPDATE_DUE, UPDATE_OVERDUE);

    private final Phase phase;
    private final String what;

    Rung(Phase phase, String what) {
        this.phase = phase;
        this.what = what;
    }

    /** Whether it counts from the customer's last news, and not towards the response. */
    public boolean ofUpdates() {
        return OF_UPDATES.contains(this);
    }

    /** The only phase in which it has a point. */
    public Phase phase() {
        return phase;
    }

    public String what() {
        return what;
    }
}
