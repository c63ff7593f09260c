package org.supportprocess.triage;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import org.supportprocess.calendar.BusinessCalendar;

/** What drives the escalation where no hour is named; never a promise. */
public enum InternalGoal {
    END_OF_NEXT_BUSINESS_DAY(
            (start, calendar) -> calendar.endOfNextBusinessDay(start).at()),
    PT24H((start, calendar) -> start.plus(Duration.ofHours(24)));

    private final BiFunction<Instant, BusinessCalendar, Instant> deadline;

    InternalGoal(BiFunction<Instant, BusinessCalendar, Instant> deadline) {
        this.deadline = deadline;
    }

    Instant deadline(Instant start, BusinessCalendar calendar) {
        return deadline.apply(start, calendar);
    }
}
