package org.supportprocess.request.promise;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.request.lifecycle.Closure;

/**
 * From opening or reopening to closing. Each episode has a response target and a verdict of its own; a verdict, once there,
 * is never rewritten.
 */
@Embeddable
public class Episode {

    /** Until the same local time so many days later (service description, section 1). */
    private static final int REOPEN_DAYS = 14;

    private int episode;
    private Instant startedAt;
    private CalendarVersion calendar;

    private ResponseTarget target;

    private Escalation escalation;

    private Instant respondedAt;
    private Boolean met;
    private Instant closedAt;
    private Instant reopenUntil;

    @Enumerated(EnumType.STRING)
    private Closure closure;

    private boolean surveyed;

    protected Episode() {}

    public Episode(int number, Instant startedAt, CalendarVersion calendar) {
        this.episode = number;
        this.startedAt = startedAt;
        this.calendar = calendar;
        this.escalation = new Escalation(startedAt);
    }

    public Episode next(Instant now, CalendarVersion inForce) {
        return new Episode(episode + 1, now, inForce);
    }

    public Escalation escalation() {
        return escalation;
    }

    /** A promise already broken stays broken, whatever is promised instead. */
    public void aim(ResponseTarget newTarget, Instant now) {
        sealIfMissed(now);
        target = newTarget;
    }

    public boolean responded() {
        return respondedAt != null;
    }

    public void respond(Instant now) {
        if (met == null) {
            met = target.metBy(now).orElse(null);
        }
        respondedAt = now;
    }

    /** Why it is about to be closed. */
    public void endBy(Closure reason) {
        closure = reason;
    }

    /** Without a response the promise was missed if its time has passed, and has no verdict if it has not. */
    public void close(Closure unlessSaid, Instant now) {
        closure = closure == null ? unlessSaid : closure;
        closedAt = now;
        reopenUntil = calendar.business().plusDays(now, REOPEN_DAYS);
        sealIfMissed(now);
    }

    private void sealIfMissed(Instant now) {
        if (target != null && !responded() && target.metBy(now).equals(Optional.of(false))) {
            met = false;
        }
    }

    public void decline(Instant now) {
        closedAt = now;
    }

    public void survey() {
        surveyed = true;
    }

    public boolean closed() {
        return closedAt != null;
    }

    /** 1, 2, … */
    public int number() {
        return episode;
    }

    /** When the clock of the initial response began to run. */
    public Instant startedAt() {
        return startedAt;
    }

    /** What the whole episode is judged by, whatever comes into force later. */
    public CalendarVersion calendar() {
        return calendar;
    }

    /** Since when the customer has heard nothing while it was our turn. */
    public Instant silentSince() {
        return escalation.silentSince();
    }

    /** Null for a declined request. */
    public ResponseTarget target() {
        return target;
    }

    /** When an engineer first made contact; null until then. */
    public Instant respondedAt() {
        return respondedAt;
    }

    /** The sealed verdict: null where nothing was promised or nothing is sealed yet. */
    public Boolean met() {
        return met;
    }

    /** The verdict as it stands at {@code now}: a promise whose time has passed without a response is missed already. */
    public Boolean metBy(Instant now) {
        boolean broken =
                target != null && !responded() && !closed() && target.metBy(now).equals(Optional.of(false));
        return broken ? Boolean.FALSE : met;
    }

    /** Null while open. */
    public Instant closedAt() {
        return closedAt;
    }

    /** The first instant at which reopening is too late; null while open. */
    public Instant reopenUntil() {
        return reopenUntil;
    }

    /** Whether the customer has said how it went. */
    public boolean surveyed() {
        return surveyed;
    }

    /** Whether the window is open; never while the request is. */
    public boolean reopenableAt(Instant now) {
        return reopenUntil != null && now.isBefore(reopenUntil);
    }

    /** Null until the end is in sight. */
    public Closure closure() {
        return closure;
    }
}
