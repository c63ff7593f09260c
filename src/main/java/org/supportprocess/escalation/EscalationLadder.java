package org.supportprocess.escalation;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.Rung;

/** The rungs of one request: when each is climbed and who is told, as the table says. */
public record EscalationLadder(EscalationTable table, SupportRequest request) {

    public RungRule step(Rung rung) {
        return table.step(rung, requireNonNull(request.severity()), request.terms());
    }

    /** By when a customer who has been let down hears from us next: the interval of updates of the severity. */
    public Instant nextNews(Instant now) {
        Episode episode = request.episode();
        return step(Rung.UPDATE_DUE)
                .moment()
                .between(
                        now,
                        now,
                        episode.calendar().anytime(),
                        episode.calendar().business());
    }

    /** When the last rung is climbed again: the next day, a business day where it counts in business time. */
    public Instant again(Rung rung, Instant now) {
        Episode episode = request.episode();
        boolean business = step(rung).moment().countsDays() || !rung.ofUpdates() && episode.isDueInBusinessHours();
        return business ? episode.calendar().business().plusBusinessDays(now, 1) : now.plus(Duration.ofDays(1));
    }

    /**
     * The time of a rung: those of the response count towards its target, those of updates from the customer's last
     * news.
     */
    public Instant at(Rung rung) {
        Episode episode = request.episode();
        CalendarVersion calendar = episode.calendar();
        RungTime moment = step(rung).moment();
        return rung.ofUpdates()
                ? moment.between(episode.newsFrom(), episode.newsFrom(), calendar.anytime(), calendar.business())
                : moment.between(episode.countedFrom(), episode.dueAt(), episode.dueHours(), calendar.business());
    }
}
