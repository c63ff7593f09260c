package org.supportprocess.request;

import java.time.Instant;
import org.supportprocess.request.event.RecordedEvent;

/** Entries of the timeline of a request by a customer in New York. */
public final class TimelineEntries {

    public static final SupportRequest REQUEST = TakingAStepOutOfTurn.submitted();

    private static final Instant AT = Instant.parse("2026-12-01T09:00:00Z");

    private TimelineEntries() {}

    public static TimelineEntry of(RecordedEvent event) {
        return new TimelineEntry(REQUEST, 1, 1, AT, "erik", event, true);
    }
}
