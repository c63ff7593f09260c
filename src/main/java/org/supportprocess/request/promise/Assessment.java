package org.supportprocess.request.promise;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** The severity of a request, and who decided it. */
@Embeddable
public record Assessment(
        @Enumerated(EnumType.STRING) Severity severity,
        @Enumerated(EnumType.STRING) SeveritySource severitySource) {

    /** The severity the customer requested takes precedence over the table's. */
    public static Assessment of(@Nullable Severity requested, Severity byTable) {
        return requested == null
                ? new Assessment(byTable, SeveritySource.TABLE)
                : new Assessment(requested, SeveritySource.CUSTOMER);
    }
}
