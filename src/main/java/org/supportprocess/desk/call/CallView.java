package org.supportprocess.desk.call;

import java.time.Instant;
import org.supportprocess.phone.Call;
import org.supportprocess.phone.CallOutcome;
import org.supportprocess.phone.VerificationMethod;
import org.supportprocess.request.Pointer;

/**
 * A call as it is on record. Instants are in UTC.
 *
 * @param administrator who called
 * @param agent who took the call
 * @param verifiedBy null where the caller was not verified
 * @param request the number of the request that was opened; null where none was
 * @param referred why the caller was sent elsewhere, as the table says it; null where they were not
 * @param words the same as it was to be said to the caller
 */
record CallView(
        String number,
        Instant takenAt,
        String agent,
        String administrator,
        String callerName,
        String organisation,
        String language,
        VerificationMethod verifiedBy,
        Instant verifiedAt,
        String summary,
        String said,
        CallOutcome outcome,
        String request,
        Pointer referred,
        String words) {

    static CallView of(Call call) {
        return new CallView(
                call.number().value(),
                call.takenAt(),
                call.agent(),
                call.caller(),
                call.callerName(),
                call.organisation(),
                call.language(),
                call.verifiedBy(),
                call.verifiedAt(),
                call.summary(),
                call.said(),
                call.outcome(),
                call.requestNumber(),
                call.referred(),
                call.words());
    }
}
