package org.supportprocess.request.promise;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.request.lifecycle.Closure;
import org.supportprocess.request.lifecycle.SurveySide;

/**
 * The part of a request's life from opening or reopening to closing. Each episode has a response target and a verdict
 * of its own; a verdict, once there, is never rewritten.
 */
@Embeddable
public class Episode {

    private int episode;
    private Instant startedAt;
    private Terms terms;
    private CalendarVersion calendar;

    private @Nullable ResponseTarget target;

    private EscalationProgress escalation;

    private @Nullable Instant respondedAt;
    private @Nullable Boolean met;
    private @Nullable Instant closedAt;
    private @Nullable Instant reopenUntil;

    @Enumerated(EnumType.STRING)
    private @Nullable Closure closure;

    private @Nullable Evidence evidence;

    private boolean surveyed;
    private boolean surveyedByPartner;

    protected Episode() {}

    public Episode(int number, Instant startedAt, Terms terms, CalendarVersion calendar) {
        this.episode = number;
        this.startedAt = startedAt;
        this.terms = terms;
        this.calendar = calendar;
        this.escalation = new EscalationProgress(startedAt);
    }

    public Episode next(Instant now, Terms ofTheDay, CalendarVersion inForce) {
        return new Episode(episode + 1, now, ofTheDay, inForce);
    }

    public EscalationProgress escalation() {
        return escalation;
    }

    /** Sets the target. A promise already broken stays broken, whatever is promised instead. */
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

    /** Records the reason for which it is about to be closed, and what that rests on. */
    public void endBy(Closure reason, Evidence restsOn) {
        closure = reason;
        evidence = restsOn;
    }

    /** Closes the episode. Without a response a promise whose time has passed is missed; any other has no verdict. */
    public void close(Closure unlessSaid, Instant reopenableUntil, Instant now) {
        closure = closure == null ? unlessSaid : closure;
        closedAt = now;
        reopenUntil = reopenableUntil;
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

    public void survey(SurveySide side) {
        if (side == SurveySide.PARTNER) {
            surveyedByPartner = true;
        } else {
            surveyed = true;
        }
    }

    public boolean closed() {
        return closedAt != null;
    }

    /** The number of the episode: 1, 2, … */
    public int number() {
        return episode;
    }

    /** When the clock of the initial response began to run. */
    public Instant startedAt() {
        return startedAt;
    }

    /** The terms the whole episode is judged by, whatever the customer buys, cancels or moves later. */
    public Terms terms() {
        return terms;
    }

    /** The calendar the whole episode is judged by, whatever comes into force later. */
    public CalendarVersion calendar() {
        return calendar;
    }

    /** The instant since which the customer has heard nothing while it was our turn. */
    public Instant silentSince() {
        return escalation.silentSince();
    }

    /** The target; absent for a declined request. */
    public @Nullable ResponseTarget target() {
        return target;
    }

    /** The instant at which an engineer first made contact. */
    public @Nullable Instant respondedAt() {
        return respondedAt;
    }

    /** The sealed verdict; absent where nothing was promised or nothing is sealed yet. */
    public @Nullable Boolean met() {
        return met;
    }

    /**
     * The verdict as it stands at {@code now}: a promise whose time has passed without a response is missed already.
     */
    public @Nullable Boolean metBy(Instant now) {
        boolean broken =
                target != null && !responded() && !closed() && target.metBy(now).equals(Optional.of(false));
        return broken ? Boolean.FALSE : met;
    }

    /** The instant of closing; absent while open. */
    public @Nullable Instant closedAt() {
        return closedAt;
    }

    /** The first instant at which reopening is too late; absent while open, and for a declined request. */
    public @Nullable Instant reopenUntil() {
        return reopenUntil;
    }

    /** Whether this side has said how it went. */
    public boolean surveyedBy(SurveySide side) {
        return side == SurveySide.PARTNER ? surveyedByPartner : surveyed;
    }

    /** Whether the reopen window is open; it never is while the request is open. */
    public boolean reopenableAt(Instant now) {
        return reopenUntil != null && now.isBefore(reopenUntil);
    }

    /** What the closing rests on; absent while open, and where it rests on silence. */
    public @Nullable Evidence evidence() {
        return evidence;
    }

    /** The reason for closing; absent until the end is in sight. */
    public @Nullable Closure closure() {
        return closure;
    }
}
