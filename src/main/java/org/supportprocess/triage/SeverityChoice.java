package org.supportprocess.triage;

import org.springframework.stereotype.Component;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.submission.SupportType;
import org.supportprocess.request.submission.Terms;

/** Who may set a severity, and which (service description, sections 2 to 4). */
@Component
public class SeverityChoice {

    private final ElevatedSupportTable elevatedSupport;

    SeverityChoice(ElevatedSupportTable elevatedSupport) {
        this.elevatedSupport = elevatedSupport;
    }

    /** Customers with elevated support may. */
    public boolean isTheCustomers(Terms terms) {
        return elevatedSupport.isElevated(terms);
    }

    /** Billing and pre-sales requests are never Sev A. */
    public static boolean admits(SupportType supportType, Severity severity) {
        return supportType == SupportType.TECHNICAL || severity != Severity.A;
    }
}
