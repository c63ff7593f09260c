package org.supportprocess.triage;

import org.springframework.stereotype.Component;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.Terms;
import org.supportprocess.request.submission.SupportType;

/** The rules for who may set a severity, and which (service description, sections 2 to 4). */
@Component
public class SeverityChoice {

    private final ElevatedSupportTable elevatedSupport;

    SeverityChoice(ElevatedSupportTable elevatedSupport) {
        this.elevatedSupport = elevatedSupport;
    }

    /** Whether the customer may set the severity: with elevated support they may. */
    public boolean isTheCustomers(Terms terms) {
        return elevatedSupport.isElevated(terms);
    }

    /** Whether a request may have the severity: billing and pre-sales requests are never Sev A. */
    public static boolean admits(SupportType supportType, Severity severity) {
        return supportType == SupportType.TECHNICAL || severity != Severity.A;
    }
}
