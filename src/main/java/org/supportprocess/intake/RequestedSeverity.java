package org.supportprocess.intake;

import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.Submission;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.triage.SeverityChoice;
import org.supportprocess.web.InvalidField;

/** Which severity a customer may ask for when opening a request (service description, sections 2 to 4). */
final class RequestedSeverity {

    private static final String FIELD = "requestedSeverity";

    private RequestedSeverity() {}

    /** @param elevated whether elevated support counts */
    static void require(Submission submission, boolean elevated) {
        if (submission.requestedSeverity() == null) {
            return;
        }
        if (!elevated) {
            throw new InvalidField(
                    FIELD,
                    "can be set with elevated support only; leave it out, and the severity follows from the impact");
        }
        requireAdmitted(submission.supportType(), submission.requestedSeverity(), FIELD);
    }

    static void requireAdmitted(SupportType supportType, Severity severity, String field) {
        if (!SeverityChoice.admits(supportType, severity)) {
            throw new InvalidField(field, "must be B or C: billing and pre-sales requests are never critical");
        }
    }
}
