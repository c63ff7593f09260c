package org.supportprocess.triage;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.supportprocess.calendar.CalendarVersion;
import org.supportprocess.calendar.Calendars;
import org.supportprocess.request.lifecycle.Pointer;
import org.supportprocess.request.promise.Assessment;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.Terms;
import org.supportprocess.request.submission.Channel;
import org.supportprocess.request.submission.Submission;

/**
 * The preview of what would become of a request if it were opened. It asks the very tables, calendar and clock that
 * decide about opened requests, so that customers get what they are shown.
 */
@Component
public class TriagePreviewer {

    private final NewestTables tables;
    private final Calendars calendars;
    private final Clock clock;

    TriagePreviewer(NewestTables tables, Calendars calendars, Clock clock) {
        this.tables = tables;
        this.calendars = calendars;
        this.clock = clock;
    }

    public TriagePreview of(Submission submission, Channel channel, Terms terms) {
        TriageTables newest = tables.newest();
        RequestFacts facts = RequestFacts.of(submission, channel, terms);
        Instant now = clock.instant();
        Severity byTable = newest.severity(facts);
        boolean elevated = newest.elevated(facts);
        Pointer byTelephone = newest.pointer(RequestFacts.of(submission, Channel.PHONE, terms))
                .orElse(null);
        Pointer pointer = newest.pointer(facts).orElse(null);
        if (pointer != null) {
            return new TriagePreview(now, elevated, pointer, byTable, null, null, null, byTelephone);
        }
        Assessment assessment = Assessment.of(submission.requestedSeverity(), byTable);
        CalendarVersion calendar = calendars.inForce(terms.country(), terms.zone(), now);
        return new TriagePreview(
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
