package org.supportprocess.request.promise;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** How severe a request is, and who says so. */
@Embeddable
public record Assessment(
        @Enumerated(EnumType.STRING) Severity severity,
        @Enumerated(EnumType.STRING) SeveritySource severitySource) {

    /** What the customer asked for goes before what the table says. */
    public static Assessment of(Severity requested, Severity byTable) {
        return requested == null
                ? new Assessment(byTable, SeveritySource.TABLE)
                : new Assessment(requested, SeveritySource.CUSTOMER);
    }
}
