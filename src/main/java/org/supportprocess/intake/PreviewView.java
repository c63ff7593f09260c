package org.supportprocess.intake;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.supportprocess.request.Pointer;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;
import org.supportprocess.triage.Preview;
import org.supportprocess.web.Offsets;

/**
 * What a request would get if it were opened at {@code asOf}. Instants carry the offset of the customer's zone.
 *
 * @param declined why it would not be taken and where to go instead; null where it would
 * @param severityByTable what the table says of the impact, also where the customer has set another severity
 * @param severity the one that would hold; null where it would be declined, as source and target
 * @param maySetSeverity whether elevated support counts, so that {@code requestedSeverity} is heard
 * @param notByTelephone why the same request would not be taken by telephone; null where it would
 */
public record PreviewView(
        OffsetDateTime asOf,
        boolean entitled,
        Pointer declined,
        Severity severityByTable,
        Severity severity,
        SeveritySource severitySource,
        boolean maySetSeverity,
        TargetView target,
        Pointer notByTelephone) {

    public static PreviewView of(Previews.Outlook outlook) {
        Preview preview = outlook.preview();
        ZoneId zone = outlook.terms().zone();
        return new PreviewView(
                Offsets.at(preview.asOf(), zone),
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
