package org.supportprocess.escalation;

import java.time.Instant;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.request.SupportRequest;
import org.supportprocess.request.promise.Episode;
import org.supportprocess.request.promise.Rung;

/** The rungs of one request: when each is climbed and who is told, as the table says. */
public record Ladder(EscalationTable table, SupportRequest request) {

    public Step step(Rung rung) {
        return table.step(rung, request.severity(), request.terms());
    }

    /** Those of the response count towards its target, those of the update from the customer's last news. */
    public Instant at(Rung rung) {
        Episode episode = request.episode();
        CalendarVersion calendar = episode.calendar();
        Moment moment = step(rung).moment();
        return rung.ofUpdates()
                ? moment.between(episode.silentSince(), episode.silentSince(), calendar.business(), calendar.business())
                : moment.between(
                        episode.startedAt(),
                        episode.target().due(),
                        episode.target().hours(calendar),
                        calendar.business());
    }
}
