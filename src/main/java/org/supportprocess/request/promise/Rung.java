package org.supportprocess.request.promise;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.event.EventKind;
import org.supportprocess.request.lifecycle.Phase;

/**
 * The rungs of the escalation ladder. Who is told at each, and when, stands in the table {@code escalation}.
 *
 * <p>Those of the response are climbed once per promise, the last again each day; those of the update (service description, section 5: "keeps up
 * communication with the administrators") once for each time that the customer has heard nothing.
 */
public enum Rung {
    /** A request of severity A has come, or one has been raised to it. */
    REQUEST_CRITICAL(null, EventKind.CRITICAL_REQUEST_ANNOUNCED, "Critical request announced"),
    /** Most of the time for the response has gone by. */
    RESPONSE_DUE_SOON(Phase.ANSWERING, EventKind.RESPONSE_FELL_DUE_SOON, "Response fell due soon"),
    /** The promised instant, or the internal goal, has passed. */
    RESPONSE_OVERDUE(Phase.ANSWERING, EventKind.RESPONSE_FELL_OVERDUE, "Response fell overdue"),
    /** That instant passed a while ago, and still nobody has answered. */
    RESPONSE_STILL_MISSING(Phase.ANSWERING, EventKind.RESPONSE_STILL_MISSING, "Response still missing"),
    /** The customer has heard nothing for the update interval of the severity. */
    UPDATE_DUE(Phase.RESOLVING, EventKind.UPDATE_FELL_DUE, "Update fell due"),
    /** The customer has still heard nothing. */
    UPDATE_OVERDUE(Phase.RESOLVING, EventKind.UPDATE_FELL_OVERDUE, "Update fell overdue");

    /** The rungs that a word to the customer sets back. */
    static final Set<Rung> OF_UPDATES = EnumSet.of(UPDATE_DUE, UPDATE_OVERDUE);

    /** Those that belong to one promise of a response. */
    static final Set<Rung> OF_A_PROMISE = EnumSet.of(RESPONSE_DUE_SOON, RESPONSE_OVERDUE, RESPONSE_STILL_MISSING);

    /** Those that a higher severity calls for once more. */
    static final Set<Rung> OF_A_RAISE = EnumSet.of(REQUEST_CRITICAL, UPDATE_DUE, UPDATE_OVERDUE);

    private final @Nullable Phase phase;
    private final EventKind kind;
    private final String what;

    Rung(@Nullable Phase phase, EventKind kind, String what) {
        this.phase = phase;
        this.kind = kind;
        this.what = what;
    }

    /** Whether it counts from the customer's last news instead of towards the response. */
    public boolean ofUpdates() {
        return OF_UPDATES.contains(this);
    }

    /** Whether it is the last of its ladder, which is climbed again each day. */
    public boolean isLast() {
        return this == RESPONSE_STILL_MISSING || this == UPDATE_OVERDUE;
    }

    /** Whether it makes sense in a phase: the first in all in which the request is handled, each other in one. */
    public boolean isPossibleIn(Phase now) {
        return phase == null ? now.inHandling() : phase == now;
    }

    /** What happens when it is climbed. */
    public EventKind kind() {
        return kind;
    }

    public String what() {
        return what;
    }
}
