package org.supportprocess.replay;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One row of the incident log: an incident as it was after an update.
 *
 * @param reassignments how often it had been given to another group by then
 * @param reopenings how often it had been reopened by then
 */
record IncidentUpdate(
        String incident,
        IncidentState state,
        int reassignments,
        int reopenings,
        Instant openedAt,
        Instant at,
        String impact,
        String urgency) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d/M/yyyy HH:mm", Locale.ROOT);

    enum IncidentState {
        /** Not in the log: stands for the opening itself. */
        OPENED,
        NEW,
        ACTIVE,
        AWAITING_USER_INFO,
        AWAITING_VENDOR,
        AWAITING_PROBLEM,
        AWAITING_EVIDENCE,
        RESOLVED,
        CLOSED
    }

    static IncidentUpdate of(String row) {
        String[] cells = row.split(",", -1);
        return new IncidentUpdate(
                cells[0],
                state(cells[1]),
                Integer.parseInt(cells[2]),
                Integer.parseInt(cells[3]),
                instant(cells[4]),
                instant(cells[5]),
                cells[6],
                cells[7]);
    }

    /** What the first update says about the opening, which has no row. In two incidents an update is older than it. */
    IncidentUpdate opening() {
        Instant opened = openedAt.isBefore(at) ? openedAt : at;
        return new IncidentUpdate(incident, IncidentState.OPENED, 0, 0, openedAt, opened, impact, urgency);
    }

    private static IncidentState state(String words) {
        return IncidentState.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private static Instant instant(String minute) {
        return LocalDateTime.parse(minute, MINUTE).toInstant(ZoneOffset.UTC);
    }
}
