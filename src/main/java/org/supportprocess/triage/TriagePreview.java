package org.supportprocess.triage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.supportprocess.request.lifecycle.Pointer;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;

/**
 * The outcome for a request if it were opened now.
 *
 * @param asOf the instant from which the target is counted
 * @param elevated whether elevated support counts, so that the customer may set the severity
 * @param pointer where to go instead; absent where the request is taken
 * @param byTable the severity the table says, whoever decides
 * @param severity the severity that holds; absent for a request that is not taken
 * @param source who decides it; absent for a request that is not taken
 * @param target absent for a request that is not taken
 * @param notByTelephone why the same request is not taken by telephone; absent where it is
 */
public record TriagePreview(
        Instant asOf,
        boolean elevated,
        @Nullable Pointer pointer,
        Severity byTable,
        @Nullable Severity severity,
        @Nullable SeveritySource source,
        @Nullable ResponseTarget target,
        @Nullable Pointer notByTelephone) {

    public boolean entitled() {
        return pointer == null;
    }
}
