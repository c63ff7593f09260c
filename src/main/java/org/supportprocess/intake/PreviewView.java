package org.supportprocess.intake;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.lifecycle.Pointer;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;
import org.supportprocess.triage.TriagePreview;
import org.supportprocess.web.OffsetTimes;

/**
 * The decisions about a request if it were opened at {@code asOf}. Instants carry the offset of the customer's zone.
 *
 * @param declined why it would not be taken and where to go instead; absent where it would be taken
 * @param severityByTable the table's severity for the impact, even where the customer has set another one
 * @param severity the one that would hold; absent where the request would be declined, as are source and target
 * @param maySetSeverity whether elevated support counts, so that {@code requestedSeverity} is honoured
 * @param notByTelephone why the same request would not be taken by telephone; absent where it would be
 */
public record PreviewView(
        OffsetDateTime asOf,
        boolean entitled,
        @Nullable Pointer declined,
        Severity severityByTable,
        @Nullable Severity severity,
        @Nullable SeveritySource severitySource,
        boolean maySetSeverity,
        @Nullable TargetView target,
        @Nullable Pointer notByTelephone) {

    public static PreviewView of(RequestPreviewer.Outlook outlook) {
        TriagePreview preview = outlook.preview();
        ZoneId zone = outlook.terms().zone();
        return new PreviewView(
                OffsetTimes.at(preview.asOf(), zone),
                preview.entitled(),
                preview.pointer(),
                preview.byTable(),
                preview.severity(),
                preview.source(),
                preview.elevated(),
                TargetView.of(preview.target(), zone),
                preview.notByTelephone());
    }
}
