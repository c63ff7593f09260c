package org.supportprocess.desk.call;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.supportprocess.phone.Call;
import org.supportprocess.phone.CallOutcome;
import org.supportprocess.phone.VerificationMethod;
import org.supportprocess.request.lifecycle.Pointer;

/**
 * A recorded call. Instants are in UTC.
 *
 * @param administrator the caller
 * @param agent the person who took the call
 * @param verifiedBy absent where the caller was not verified
 * @param summary absent where nothing was asked for
 * @param request the number of the request that was opened, if one was
 * @param referred why the caller was sent elsewhere, as the table puts it; absent where they were not
 * @param words the same in the words for the caller
 */
record CallView(
        String number,
        Instant takenAt,
        String agent,
        String administrator,
        String callerName,
        String organisation,
        String language,
        @Nullable VerificationMethod verifiedBy,
        @Nullable Instant verifiedAt,
        @Nullable String summary,
        String said,
        CallOutcome outcome,
        @Nullable String request,
        @Nullable Pointer referred,
        @Nullable String words) {

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
