package org.supportprocess.request.promise;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.supportprocess.calendar.BusinessCalendar;
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
    private @Nullable Instant promisedBy;

    private @Nullable Instant dueAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Availability dueHours;

    private @Nullable Instant countedFrom;

    private EscalationProgress escalation;

    private @Nullable Instant newsBy;
    private @Nullable Instant lateToldAt;

    private @Nullable Instant respondedAt;
    private @Nullable Instant contactNotedAt;
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

    /**
     * Sets the target.
     *
     * @param present the one that goes with the present severity
     * @param next the one towards which the work goes: an earlier promise may fall due before
     * @param from the instant from which that one counts
     * @param firstPromised the soonest instant promised in this episode to which we are held; absent where none is on record
     */
    public void aim(
            ResponseTarget present, ResponseTarget next, Instant from, @Nullable Instant firstPromised, Instant now) {
        boolean missed = Boolean.FALSE.equals(metBy(now));
        if (missed && (firstPromised == null || !now.isAfter(firstPromised))) {
            met = false; // a promise from before promises were recorded
        }
        if (!next.due().equals(dueAt) || !from.equals(countedFrom)) {
            escalation.promised();
        }
        target = present;
        promisedBy = firstPromised;
        dueAt = next.due();
        dueHours = next.hoursCounted();
        countedFrom = from;
    }

    public boolean responded() {
        return respondedAt != null;
    }

    /** @param contact when an engineer made contact, which may be noted later */
    public void respond(Instant contact, Instant now) {
        respondedAt = contact;
        met = metBy(contact);
        contactNotedAt = promisedBy != null && now.isAfter(promisedBy) && contact.isBefore(now) ? now : null;
    }

    /** When a call that was the first contact was entered, if that was after the promised time; otherwise absent. */
    public @Nullable Instant contactNotedAt() {
        return contactNotedAt;
    }

    /** Records the reason for which it is about to be closed, and what that rests on. */
    public void endBy(Closure reason, Evidence restsOn) {
        closure = reason;
        evidence = restsOn;
    }

    /** Closes the episode. Without a response a promise whose time has passed is missed; we are released from any other. */
    public void close(Closure unlessSaid, Instant reopenableUntil, Instant now) {
        closure = closure == null ? unlessSaid : closure;
        closedAt = now;
        reopenUntil = reopenableUntil;
        met = metBy(now);
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

    /** The instant by which the customer was promised news; absent where no such promise is open. */
    public @Nullable Instant newsBy() {
        return newsBy;
    }

    public void promiseNews(Instant by) {
        newsBy = by;
    }

    /** We have said something. */
    public void newsGiven() {
        newsBy = null;
    }

    /**
     * The promised instant that has passed without a response or the news promised since then, where the customer is to be told of that: not
     * twice within a day.
     */
    public Optional<Instant> missedUntold(Instant now) {
        boolean toldLately = lateToldAt != null && now.isBefore(lateToldAt.plus(Duration.ofDays(1)));
        if (responded() || toldLately || newsBy != null && !now.isAfter(newsBy)) {
            return Optional.empty();
        }
        return Optional.ofNullable(newsBy == null ? promisedBy : newsBy).filter(promised -> !now.isBefore(promised));
    }

    public void lateTold(Instant now) {
        lateToldAt = now;
    }

    /** When the work is due: the soonest promise that ran when the target was set, or else the target itself. */
    public Instant dueAt() {
        return requireNonNull(dueAt);
    }

    /** Whether that was promised to the customer, or is an internal goal. */
    public boolean dueIsPromised() {
        return !dueAt().equals(requireNonNull(target).internalGoal());
    }

    /** The promised instant towards which the work goes; absent where that is an internal goal, or nothing. */
    public @Nullable Instant promisedNext() {
        return dueAt != null && dueIsPromised() ? dueAt : null;
    }

    /** The hours that count until then. */
    public BusinessCalendar dueHours() {
        return requireNonNull(dueHours).hours(calendar);
    }

    public boolean isDueInBusinessHours() {
        return dueHours == Availability.BUSINESS_HOURS;
    }

    /** The instant from which the time until then counts. */
    public Instant countedFrom() {
        return requireNonNull(countedFrom);
    }

    /** The instant from which the next update counts: since then the customer has heard nothing, or the severity was raised. */
    public Instant newsFrom() {
        return escalation.newsFrom();
    }

    /** The target that goes with the severity; absent for a declined request. */
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
     * The verdict as it stands at {@code now}: false if any promise was missed, which one is whose time has passed without a
     * response.
     */
    public @Nullable Boolean metBy(Instant now) {
        if (met != null || promisedBy == null) {
            return met;
        }
        if (judgedAt(now).isAfter(promisedBy)) {
            return Boolean.FALSE;
        }
        return responded() ? Boolean.TRUE : null;
    }

    /** The instant by which promises are judged: the response, or the closing without one, or else the present. */
    public Instant judgedAt(Instant now) {
        if (respondedAt != null) {
            return respondedAt;
        }
        return closedAt != null ? closedAt : now;
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
