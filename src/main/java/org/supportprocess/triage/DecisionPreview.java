package org.supportprocess.triage;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.calendar.Calendars;
import org.supportprocess.request.Pointer;
import org.supportprocess.request.promise.Assessment;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.request.submission.Submission;
import org.supportprocess.request.submission.Terms;

/**
 * Says what would become of a request before it is opened. It asks the very tables, calendar and clock that decide about one
 * that is, so what a customer is shown is what they then get.
 */
@Component
public class DecisionPreview {

    private final NewestTables tables;
    private final Calendars calendars;
    private final Clock clock;

    DecisionPreview(NewestTables tables, Calendars calendars, Clock clock) {
        this.tables = tables;
        this.calendars = calendars;
        this.clock = clock;
    }

    public Preview of(Submission submission, Channel channel, Terms terms) {
        TriageTables newest = tables.newest();
        RequestFacts facts = RequestFacts.of(submission, channel, terms);
        Instant now = clock.instant();
        Severity byTable = newest.severity(facts);
        boolean elevated = newest.elevated(facts);
        Pointer byTelephone = newest.pointer(RequestFacts.of(submission, Channel.PHONE, terms))
                .orElse(null);
        Pointer pointer = newest.pointer(facts).orElse(null);
        if (pointer != null) {
            return new Preview(now, elevated, pointer, byTable, null, null, null, byTelephone);
        }
        Assessment assessment = Assessment.of(submission.requestedSeverity(), byTable);
        CalendarVersion calendar = calendars.inForce(terms.country(), terms.zone(), now);
        return new Preview(
                now,
                elevated,
                null,
                byTable,
                assessment.severity(),
                assessment.severitySource(),
                newest.promise(facts, assessment.severity()).from(now, calendar),
                byTelephone);
    }
}
