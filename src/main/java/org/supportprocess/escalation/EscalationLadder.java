package org.supportprocess.escalation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.request.promise.Rung;

/** The rungs of one request: when each is climbed and who is told, as the table says. */
public record EscalationLadder(EscalationTable table, SupportRequest request) {

    public RungRule step(Rung rung) {
        return table.step(rung, requireNonNull(request.severity()), request.terms());
    }

    /**
     * The time of a rung: those of the response count towards its target, those of updates from the customer's last
     * news.
     */
    public Instant at(Rung rung) {
        Episode episode = request.episode();
        CalendarVersion calendar = episode.calendar();
        RungTime moment = step(rung).moment();
        if (rung.ofUpdates()) {
            return moment.between(
                    episode.silentSince(), episode.silentSince(), calendar.business(), calendar.business());
        }
        ResponseTarget target = requireNonNull(episode.target());
        return moment.between(episode.startedAt(), target.due(), target.hours(calendar), calendar.business());
    }
}
