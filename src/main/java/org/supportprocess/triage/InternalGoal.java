package org.supportprocess.triage;

import java.time.Duration;
import java.time.Instant;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.calendar.Deadline;
import org.supportprocess.request.promise.Availability;

/** What drives the escalation where no hour is named; never a promise. */
public enum InternalGoal {
    END_OF_NEXT_BUSINESS_DAY,
    PT24H;

    Deadline deadline(Instant start, Availability availability, CalendarVersion calendar) {
        return this == END_OF_NEXT_BUSINESS_DAY
                ? calendar.business().endOfNextBusinessDay(start)
                : availability.hours(calendar).deadline(start, Duration.parse(name()));
    }
}
