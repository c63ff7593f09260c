package org.supportprocess.triage;

import java.time.Instant;
import org.supportprocess.request.Pointer;
import org.supportprocess.request.promise.ResponseTarget;
import org.supportprocess.request.promise.Severity;
import org.supportprocess.request.promise.SeveritySource;

/**
 * What would become of a request if it were opened now.
 *
 * @param asOf the instant from which the target is counted
 * @param elevated whether elevated support counts, so that the customer may set the severity
 * @param pointer where to go instead; null where the request is taken
 * @param byTable what the severity table says, whoever decides
 * @param severity the one that holds; null for a request that is not taken
 * @param source who decides it; null for a request that is not taken
 * @param target null for a request that is not taken
 * @param notByTelephone why the same request is not taken by telephone; null where it is
 */
public record Preview(
        Instant asOf,
        boolean elevated,
        Pointer pointer,
        Severity byTable,
        Severity severity,
        SeveritySource source,
        ResponseTarget target,
        Pointer notByTelephone) {

    public boolean entitled() {
        return pointer == null;
    }
}
